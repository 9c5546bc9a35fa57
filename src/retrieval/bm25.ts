import type { Span } from "../text/span.js";
import { countTerms, tokensIn } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { matchesIn, matchesWithin } from "./matches.js";

/** BM25's usual constants: how soon repetition stops to count, how much length matters. */
const [K1, B] = [1.2, 0.75];

/** The inverse document frequency of BM25 (Robertson and Spärck Jones), never below zero. */
export function rarity(frequency: number, passages: number): number {
  return Math.log(1 + (passages - frequency + 0.5) / (frequency + 0.5));
}

/** What counts grow to by BM25: ever less for each further one, and less in a longer passage. */
export type Saturation = (count: number) => number;

/** The saturation of counts in the passage `span`. */
export function saturationIn(
  { tokens }: AnnotatedArticle,
  span: Span,
  averageLength: number,
): Saturation {
  const { first, last } = tokensIn(tokens, span);
  const norm = K1 * (1 - B + (B * countTerms(tokens, first, last)) / averageLength);
  return (count) => (count * (K1 + 1)) / (count + norm);
}

/**
 * How often each of the terms `sought` stands in the passage `span`; words of the article's title
 * count as if they stood in each of its passages.
 */
export function countsIn(
  sought: readonly string[],
  { tokens, titleTerms }: AnnotatedArticle,
  span: Span,
): readonly number[] {
  const counts = sought.map(() => 0);
  const add = (i: number) => {
    counts[i] = (counts[i] ?? 0) + 1;
  };
  for (const term of titleTerms) {
    const i = sought.indexOf(term);
    if (i >= 0) add(i);
  }
  const matches = matchesIn(sought, tokens);
  const { first, last } = matchesWithin(matches, span);
  for (let m = first; m < last; m += 1) add(matches.terms[m] ?? 0);
  return counts;
}

/** BM25: the sum of the weights of terms that stand somewhere `counts` times. */
export function bm25(
  weights: readonly number[],
  counts: readonly number[],
  saturated: Saturation,
): number {
  let sum = 0;
  for (const [i, count] of counts.entries()) {
    if (count > 0) sum += (weights[i] ?? 0) * saturated(count);
  }
  return sum;
}
