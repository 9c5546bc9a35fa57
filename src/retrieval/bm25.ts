import type { Span } from "../text/span.js";
import { termsBefore, tokensIn } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import type { Matches, MatchRange } from "./matches.js";

/** BM25's usual constants: how soon repetition stops to count, how much length matters. */
const [K1, B] = [1.2, 0.75];

/** The inverse document frequency of BM25 (Robertson and Spärck Jones), never below zero. */
export function rarity(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** How many terms the passage `span` has, stop words left out. */
export function lengthOf({ tokens }: AnnotatedArticle, span: Span): number {
  const { first, last } = tokensIn(tokens, span);
  return termsBefore(tokens, last) - termsBefore(tokens, first);
}

/** What `count` occurrences count for in a passage of `length` terms: ever less for each further one. */
export function saturated(count: number, length: number, averageLength: number): number {
  return (count * (K1 + 1)) / (count + K1 * (1 - B + (B * length) / averageLength));
}

/** How often the terms `sought` stand in the title, each in its place; undefined where none does. */
export function countsInTitle(
  sought: readonly string[],
  { titleTerms }: AnnotatedArticle,
): readonly number[] | undefined {
  if (!titleTerms.some((term) => sought.includes(term))) return undefined;
  return sought.map((term) => titleTerms.filter((each) => each === term).length);
}

/**
 * BM25: the sum of the `weights` of the terms that stand in `range` of the matches, by how often
 * each does. Words of the title count as if they stood in each passage.
 *
 * @param length How many terms the passage has.
 */
export function bm25(
  weights: readonly number[],
  { terms }: Matches,
  { first, last }: MatchRange,
  inTitle: readonly number[] | undefined,
  length: number,
  averageLength: number,
): number {
  const counts = inTitle ? Float64Array.from(inTitle) : new Float64Array(weights.length);
  for (let m = first; m < last; m += 1) {
    const term = terms[m] ?? 0;
    counts[term] = (counts[term] ?? 0) + 1;
  }
  let sum = 0;
  for (let i = 0; i < counts.length; i += 1) {
    const count = counts[i] ?? 0;
    if (count > 0) sum += (weights[i] ?? 0) * saturated(count, length, averageLength);
  }
  return sum;
}
