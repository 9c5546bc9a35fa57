import { STOP_WORD, type TokenTable } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, END, LENGTH, PASSAGES, ROW, START, TERM } from "./article-facts.js";
import { bm25, rarity } from "./bm25.js";
import { type Highest, keepingHighest } from "./highest.js";
import type { Candidate } from "./library.js";
import { matchesAt } from "./matches.js";
import type { Postings, TermPostings } from "./postings.js";
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
 * @param facts What is known of each of the articles of `archive`, and `postings` those of its terms.
 */
export function* passageFinderInSteps(
  archive: readonly AnnotatedArticle[],
  facts: readonly ArticleFacts[],
  numbers: TermNumbers,
  postings: Postings,
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
    likeliest: (terms, places, limit) => {
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
      }
      return likeliest.items().flatMap(candidateAt);
    },
  };
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
    let next = first;
    for (let row = 0; row < rows.length; row += ROW) {
      for (let i = 0; i < terms.length; i += 1) counts[i] = inTitle[i] ?? 0;
      const from = next;
      const end = rows[row + END] ?? 0;
      while (next < last && (starts[next] ?? end) < end) next += 1;
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
  let [low, high] = [0, articles.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((articles[middle] ?? 0) < place) low = middle + 1;
    else high = middle;
  }
  return articles[low] === place ? low : -1;
}
