import { lowerBound } from "../text/lower-bound.js";
import { STOP_WORD, type TokenTable } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, END, LENGTH, ROW, START } from "./article-facts.js";
import { bm25, rarity } from "./bm25.js";
import { type Highest, keepingHighest } from "./highest.js";
import type { Candidate } from "./library.js";
import { matchesAt, passedBefore } from "./matches.js";
import type { Postings, TermPostings } from "./postings.js";
import type { TermNumbers } from "./term-numbers.js";
import type { TermSums } from "./term-sums.js";

/** The passages of an archive, and how common terms are in them. */
export interface PassageFinder {
  readonly passages: number;
  /** Terms a passage, on average. */
  readonly averageLength: number;
  /** In how many passages, or their titles, `term` stands. */
  frequency(term: string): number;
  /** Of the passages of the articles at `places` that share a term with `terms` the likeliest `limit`, by BM25; a step at a time. */
  likeliestInSteps(
    terms: readonly string[],
    places: readonly number[],
    limit: number,
  ): Generator<undefined, Candidate[]>;
}

/**
 * Finds the passages of `archive`.
 *
 * @param facts What is known of each of its articles, with the `postings` of their terms and what they come to.
 */
export function passageFinder(
  archive: readonly AnnotatedArticle[],
  facts: readonly ArticleFacts[],
  { numbers, postings, sums }: Counted,
): PassageFinder {
  const { passages, frequencies } = sums;
  const averageLength = sums.length / Math.max(1, passages);
  const frequency = (term: string) => frequencies[numbers.of(term) ?? -1] ?? 0;

  const candidateAt = (item: number): Candidate[] => {
    const place = Math.floor(item / MOST_PASSAGES);
    const row = ROW * (item % MOST_PASSAGES);
    const [annotated, rows] = [archive[place], facts[place]?.passages];
    if (!annotated || !rows) return [];
    const span = { start: rows[row + START] ?? 0, end: rows[row + END] ?? 0 };
    return [{ annotated, span, length: rows[row + LENGTH] ?? 0 }];
  };

  return {
    passages,
    averageLength,
    frequency,
    *likeliestInSteps(terms, places, limit) {
      const likeliest = keepingHighest(Math.min(limit, passages));
      const sought: Sought = {
        terms,
        weights: terms.map((term) => rarity(frequency(term), passages)),
        postings: terms.map((term) => postings.of(numbers.of(term))),
        averageLength,
      };
      const look = lookingThrough(sought, likeliest);
      for (const place of places) {
        const [annotated, rows] = [archive[place], facts[place]?.passages];
        if (annotated && rows) look(place, annotated.tokens, rows);
        yield;
      }
      return likeliest.items().flatMap(candidateAt);
    },
  };
}

/** The terms of an archive, counted. */
interface Counted {
  readonly numbers: TermNumbers;
  readonly postings: Postings;
  readonly sums: TermSums;
}

/** No article has so many passages: of a place and a passage one number can be made. */
const MOST_PASSAGES = 2 ** 20;

/** Terms to be found, where they stand and what they weigh. */
interface Sought {
  readonly terms: readonly string[];
  readonly weights: readonly number[];
  readonly postings: readonly TermPostings[];
  readonly averageLength: number;
}

/** Gives a function that adds to `likeliest` the passages of one article that hold any of the terms, by BM25. */
function lookingThrough({ terms, weights, postings, averageLength }: Sought, likeliest: Highest) {
  // used for one article after the other: to make them anew costs more than to count
  const [numbers, inTitle, counts] = [weights.slice(), weights.slice(), weights.slice()];
  const findTerms = (place: number): void => {
    for (let i = 0; i < terms.length; i += 1) {
      const own = postings[i];
      const at = own ? placeIn(own.articles, place) : -1;
      numbers[i] = own && at >= 0 ? (own.numbers[at] ?? STOP_WORD) : STOP_WORD;
      inTitle[i] = own && at >= 0 ? (own.counts[at] ?? 0) : 0;
    }
  };
  return (place: number, tokens: TokenTable, rows: Int32Array): void => {
    findTerms(place);
    const { starts, terms: found, first, last } = matchesAt(terms, tokens, numbers);
    // what is counted is the title and the body together
    addAll(inTitle, found, first, last, -1);
    const isTitled = inTitle.some((count) => count > 0);
    let next = first;
    for (let row = 0; row < rows.length; row += ROW) {
      const from = next;
      next = passedBefore(starts, from, last, rows[row + END] ?? 0);
      if (next === from && !isTitled) continue;
      for (let i = 0; i < terms.length; i += 1) counts[i] = inTitle[i] ?? 0;
      addAll(counts, found, from, next, 1);
      const score = bm25(weights, counts, rows[row + LENGTH] ?? 0, averageLength);
      if (score !== undefined) likeliest.add(place * MOST_PASSAGES + row / ROW, score);
    }
  };
}

/** Adds `by` to the count of each of the terms `found` from one place to another. */
function addAll(
  counts: number[],
  found: readonly number[],
  first: number,
  last: number,
  by: number,
): void {
  for (let m = first; m < last; m += 1) {
    const term = found[m] ?? 0;
    counts[term] = (counts[term] ?? 0) + by;
  }
}

/** Where among `articles`, which are in order, the one at `place` stands; -1 where it does not. */
function placeIn(articles: Uint32Array, place: number): number {
  const at = lowerBound(articles, place);
  return articles[at] === place ? at : -1;
}
