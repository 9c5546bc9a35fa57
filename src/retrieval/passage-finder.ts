import { STOP_WORD } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, END, LENGTH, ROW, START } from "./article-facts.js";
import { bm25, rarity } from "./bm25.js";
import { highest } from "./highest.js";
import type { Candidate } from "./library.js";
import { type Matches, matchesAt } from "./matches.js";
import type { Postings, TermIn } from "./postings.js";
import type { TermNumbers } from "./term-numbers.js";
import type { TermSums } from "./term-sums.js";

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

  const seek = (terms: readonly string[]): Sought => {
    const asked = terms.map((term) => numbers.of(term));
    const weights = terms.map((term) => rarity(frequency(term), passages));
    return { terms, asked, weights, averageLength };
  };
  const look = (sought: Sought, found: FoundPassages, place: number): void => {
    const [annotated, rows] = [archive[place], facts[place]?.passages];
    if (!annotated || !rows) return;
    const own = sought.asked.map((number) => postings.in(number, place) ?? ABSENT);
    const at = own.map(({ number }) => number);
    const matches = matchesAt(sought.terms, annotated.tokens, at);
    addPassages(found, { place, rows, matches, inTitle: titled(own, matches) }, sought);
  };

  return {
    passages,
    averageLength,
    frequency,
    likeliest: (terms, places, limit) => {
      const found: FoundPassages = { places: [], rows: [], scores: [] };
      const sought = seek(terms);
      for (const place of places) look(sought, found, place);
      return highest(found.scores, limit).flatMap((i) => {
        const place = found.places[i] ?? 0;
        const [annotated, rows] = [archive[place], facts[place]?.passages];
        return annotated && rows ? [candidateOf(annotated, rows, found.rows[i] ?? 0)] : [];
      });
    },
  };
}

/** The terms of an archive, counted. */
interface Counted {
  readonly numbers: TermNumbers;
  readonly postings: Postings;
  readonly sums: TermSums;
}

const ABSENT: TermIn = { count: 0, number: STOP_WORD };

function candidateOf(annotated: AnnotatedArticle, rows: Int32Array, row: number): Candidate {
  const span = { start: rows[row + START] ?? 0, end: rows[row + END] ?? 0 };
  return { annotated, span, length: rows[row + LENGTH] ?? 0 };
}

/** Terms to be found, with their numbers and weights. */
interface Sought {
  readonly terms: readonly string[];
  readonly asked: readonly (number | undefined)[];
  readonly weights: readonly number[];
  readonly averageLength: number;
}

/** Passages that hold any of the terms, in columns: in which article, which row of its passages, and how well. */
interface FoundPassages {
  readonly places: number[];
  readonly rows: number[];
  readonly scores: number[];
}

/** An article that is looked through. */
interface LookedThrough {
  readonly place: number;
  /** Those of its passages. */
  readonly rows: Int32Array;
  readonly matches: Matches;
  /** How often each term stands in the title. */
  readonly inTitle: readonly number[];
}

/** How often each term stands in the title: so much more often in the article than in its body. */
function titled(own: readonly TermIn[], { terms, first, last }: Matches): readonly number[] {
  const counts = own.map(({ count }) => count);
  for (let m = first; m < last; m += 1) {
    const term = terms[m] ?? 0;
    counts[term] = (counts[term] ?? 0) - 1;
  }
  return counts;
}

/** Adds to `found` the passages of an article that hold any of the terms, by BM25. What stands in the title stands in each. */
function addPassages(
  found: FoundPassages,
  { place, rows, matches, inTitle }: LookedThrough,
  { weights, averageLength }: Sought,
): void {
  const { starts, terms, last } = matches;
  let m = matches.first;
  for (let row = 0; row < rows.length; row += ROW) {
    const counts = inTitle.slice();
    const end = rows[row + END] ?? 0;
    for (; m < last && (starts[m] ?? end) < end; m += 1) {
      const term = terms[m] ?? 0;
      counts[term] = (counts[term] ?? 0) + 1;
    }
    const score = bm25(weights, counts, rows[row + LENGTH] ?? 0, averageLength);
    if (score === undefined) continue;
    found.places.push(place);
    found.rows.push(row);
    found.scores.push(score);
  }
}
