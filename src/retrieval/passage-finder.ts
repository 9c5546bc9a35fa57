import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, END, LENGTH, PASSAGES, ROW, START, TERM } from "./article-facts.js";
import { bm25, countsInTitle, rarity } from "./bm25.js";
import type { Candidate } from "./library.js";
import { matchesIn, matchesWithin } from "./matches.js";
import type { Scored } from "./scored.js";
import type { TermNumbers } from "./term-numbers.js";

/** The passages of an archive, and how common terms are in them. */
export interface PassageFinder {
  readonly passages: number;
  /** Terms a passage, on average. */
  readonly averageLength: number;
  /** In how many passages, or their titles, `term` stands. */
  frequency(term: string): number;
  /** Of the passages of the articles at `places` that share a term with `terms` the likeliest `limit`, by BM25. */
  likeliest(terms: readonly string[], places: readonly number[], limit: number): Candidate[];
}

/**
 * Counts the passages of an archive and their terms, a step at a time.
 *
 * @param facts What is known of each of the articles of `archive`.
 */
export function* passageFinderInSteps(
  archive: readonly AnnotatedArticle[],
  facts: readonly ArticleFacts[],
  numbers: TermNumbers,
): Generator<undefined, PassageFinder> {
  const frequencies = new Uint32Array(numbers.terms.length);
  let [passages, length] = [0, 0];
  for (const { terms, passages: rows } of facts) {
    passages += rows.length / ROW;
    for (let row = LENGTH; row < rows.length; row += ROW) length += rows[row] ?? 0;
    for (let row = 0; row < terms.length; row += ROW) {
      const term = terms[row + TERM] ?? 0;
      frequencies[term] = (frequencies[term] ?? 0) + (terms[row + PASSAGES] ?? 0);
    }
    yield;
  }
  const averageLength = length / Math.max(1, passages);
  const frequency = (term: string) => frequencies[numbers.of(term) ?? -1] ?? 0;

  return {
    passages,
    averageLength,
    frequency,
    likeliest: (terms, places, limit) => {
      const weights = terms.map((term) => rarity(frequency(term), passages));
      const scored: Scored<Candidate>[] = [];
      for (const place of places) {
        const [annotated, rows] = [archive[place], facts[place]?.passages];
        if (!annotated || !rows) continue;
        const matches = matchesIn(terms, annotated.tokens);
        const inTitle = countsInTitle(terms, annotated);
        for (let row = 0; row < rows.length; row += ROW) {
          const span = { start: rows[row + START] ?? 0, end: rows[row + END] ?? 0 };
          const within = matchesWithin(matches, span);
          if (within.first === within.last && !inTitle) continue;
          const own = rows[row + LENGTH] ?? 0;
          const score = bm25(weights, matches, within, inTitle, own, averageLength);
          scored.push({ value: { annotated, span }, score });
        }
      }
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ value }) => value);
    },
  };
}
