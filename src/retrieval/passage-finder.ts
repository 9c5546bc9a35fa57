import { orderedAt, STOP_WORD } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, END, LENGTH, ROW, START } from "./article-facts.js";
import { rarity, saturated } from "./bm25.js";
import { best } from "./highest.js";
import type { Candidate } from "./library.js";
import { findMatchesAt } from "./matches.js";
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

  return {
    passages,
    averageLength,
    frequency,
    likeliest: (terms, places, limit) => {
      const asked = terms.map((term) => numbers.of(term));
      const weights = terms.map((term) => rarity(frequency(term), passages));
      const found: FoundPassage[] = [];
      for (const place of places) {
        const [annotated, rows] = [archive[place], facts[place]?.passages];
        if (!annotated || !rows) continue;
        const own = asked.map((number) => postings.in(number, place) ?? ABSENT);
        addPassages(found, { annotated, rows, own }, weights, averageLength);
      }
      return best(found, ({ score }) => score, limit).map(({ inside, row }) => {
        const { annotated, rows, own } = inside;
        findMatchesAt(terms, annotated.tokens, (i) => own[i]?.number ?? STOP_WORD);
        return {
          annotated,
          span: { start: rows[row + START] ?? 0, end: rows[row + END] ?? 0 },
        };
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

/** An article that is looked through. */
interface LookedThrough {
  readonly annotated: AnnotatedArticle;
  /** Those of its passages. */
  readonly rows: Int32Array;
  /** How often each term sought stands there, the title included, and its number in the vocabulary. */
  readonly own: readonly TermIn[];
}

const ABSENT: TermIn = { count: 0, number: STOP_WORD };

/** A passage of an article, by its row among those of its passages. */
interface FoundPassage {
  readonly inside: LookedThrough;
  readonly row: number;
  readonly score: number;
}

/**
 * Adds to `found` the passages of an article that hold any of `terms`, by BM25. Most are not among
 * the likeliest, so that terms are only counted here: where they stand is found out of those alone.
 */
function addPassages(
  found: FoundPassage[],
  inside: LookedThrough,
  weights: readonly number[],
  averageLength: number,
): void {
  const { rows } = inside;
  const counts = countTerms(inside);
  for (let row = 0, first = 0; row < rows.length; row += ROW, first += weights.length) {
    let [score, isThere] = [0, false];
    for (let term = 0; term < weights.length; term += 1) {
      const count = counts[first + term] ?? 0;
      if (count === 0) continue;
      isThere = true;
      score += (weights[term] ?? 0) * saturated(count, rows[row + LENGTH] ?? 0, averageLength);
    }
    if (isThere) found.push({ inside, row, score });
  }
}

/**
 * How often each term stands in each passage: those of all terms in the first, then in the second.
 * What stands in the title stands in each.
 */
function countTerms({ annotated: { tokens }, rows, own }: LookedThrough): Uint32Array {
  const counts = new Uint32Array((rows.length / ROW) * own.length);
  for (const [term, { count, number }] of own.entries()) {
    const { first, last } = orderedAt(tokens, number);
    const inTitle = count - (last - first);
    if (inTitle > 0) for (let at = term; at < counts.length; at += own.length) counts[at] = inTitle;
    let passage = 0;
    for (let at = first; at < last; at += 1) {
      const start = tokens.starts[tokens.ordered[at] ?? 0] ?? 0;
      while (start >= (rows[ROW * passage + END] ?? start + 1)) passage += 1;
      const place = passage * own.length + term;
      counts[place] = (counts[place] ?? 0) + 1;
    }
  }
  return counts;
}
