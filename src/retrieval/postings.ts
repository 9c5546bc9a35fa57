import { type ArticleFacts, ROW } from "./article-facts.js";
import type { Difference } from "./difference.js";
import {
  changedColumnsInSteps,
  type PostingColumns,
  postingColumnsInSteps,
} from "./posting-columns.js";

/** The articles that have a term, by their places in the archive, upwards; how often each has it, and as which number. */
export type TermPostings = Pick<PostingColumns, "articles" | "counts" | "numbers">;

/** In which articles of an archive each term stands, titles included. */
export interface Postings {
  /** Those of the term of that number. */
  of(term: number | undefined): TermPostings;
  /** In how many articles the term stands. */
  frequency(term: number | undefined): number;
  /** How many different terms each article has. */
  readonly lengths: Uint32Array;
  readonly averageLength: number;
  /** In which all this stands. */
  readonly columns: PostingColumns;
}

const NONE: TermPostings = {
  articles: new Uint32Array(),
  counts: new Uint16Array(),
  numbers: new Uint16Array(),
};

/**
 * Gathers the terms of an archive, a step at a time.
 *
 * @param terms How many numbers of terms there are.
 * @param before The postings of an earlier archive, and how this one differs from it.
 */
export function* postingsInSteps(
  archive: readonly ArticleFacts[],
  terms: number,
  before?: { readonly postings: Postings; readonly difference: Difference<ArticleFacts> },
): Generator<undefined, Postings> {
  const columns = before
    ? yield* changedColumnsInSteps(before.postings.columns, before.difference, terms)
    : yield* postingColumnsInSteps(archive.entries(), terms);
  yield;
  const lengths = Uint32Array.from(archive, ({ terms: rows }) => rows.length / ROW);
  const averageLength = columns.articles.length / Math.max(1, archive.length);
  yield;
  const { offsets } = columns;
  /** Terms that were numbered later stand nowhere here. */
  const range = (term: number) =>
    term < terms ? ([offsets[term] ?? 0, offsets[term + 1] ?? 0] as const) : ([0, 0] as const);

  return {
    columns,
    lengths,
    averageLength,
    of: (term) => {
      if (term === undefined) return NONE;
      const [first, last] = range(term);
      return {
        articles: columns.articles.subarray(first, last),
        counts: columns.counts.subarray(first, last),
        numbers: columns.numbers.subarray(first, last),
      };
    },
    frequency: (term) => {
      const [first, last] = term === undefined ? [0, 0] : range(term);
      return last - first;
    },
  };
}
