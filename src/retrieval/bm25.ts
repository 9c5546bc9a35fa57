import type { Span } from "../text/span.js";
import { termsBefore, tokensIn } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

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

/**
 * BM25: the sum of the `weights` of terms by how often each stands in a passage; undefined where none does.
 *
 * @param counts How often, the words of the title counted as if they stood in each passage.
 * @param length How many terms the passage has.
 */
export function bm25(
  weights: readonly number[],
  counts: readonly number[],
  length: number,
  averageLength: number,
): number | undefined {
  let sum: number | undefined;
  for (let i = 0; i < counts.length; i += 1) {
    const count = counts[i] ?? 0;
    if (count > 0) sum = (sum ?? 0) + (weights[i] ?? 0) * saturated(count, length, averageLength);
  }
  return sum;
}
