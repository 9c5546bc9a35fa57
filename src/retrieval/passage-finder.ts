import { orderedOf, type TokenTable } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { type ArticleFacts, END, LENGTH, PASSAGES, ROW, START, TERM } from "./article-facts.js";
import { countsInTitle, rarity, saturated } from "./bm25.js";
import { best } from "./highest.js";
import type { Candidate } from "./library.js";
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
      const found: FoundPassage[] = [];
      for (const place of places) {
        const [annotated, rows] = [archive[place], facts[place]?.passages];
        if (annotated && rows) addPassages(found, annotated, rows, terms, weights, averageLength);
      }
      return best(found, ({ score }) => score, limit).map(({ annotated, rows, row }) => ({
        annotated,
        span: { start: rows[row + START] ?? 0, end: rows[row + END] ?? 0 },
      }));
    },
  };
}

/** A passage of an article, by its row among those of its passages. */
interface FoundPassage {
  readonly annotated: AnnotatedArticle;
  readonly rows: Int32Array;
  readonly row: number;
  readonly score: number;
}

/**
 * Adds to `found` the passages of an article that hold any of `terms`, by BM25. Most are not among
 * the likeliest, so that terms are only counted here: where they stand is found out of those alone.
 */
function addPassages(
  found: FoundPassage[],
  annotated: AnnotatedArticle,
  rows: Int32Array,
  terms: readonly string[],
  weights: readonly number[],
  averageLength: number,
): void {
  const inTitle = countsInTitle(terms, annotated);
  const counts = new Uint32Array((rows.length / ROW) * terms.length);
  for (let term = 0; term < terms.length; term += 1) {
    countTerm(counts, annotated.tokens, rows, terms, term);
  }
  for (let row = 0, first = 0; row < rows.length; row += ROW, first += terms.length) {
    let [score, isThere] = [0, inTitle !== undefined];
    for (let term = 0; term < terms.length; term += 1) {
      const inBody = counts[first + term] ?? 0;
      if (inBody > 0) isThere = true;
      const count = inBody + (inTitle?.[term] ?? 0);
      if (count === 0) continue;
      score += (weights[term] ?? 0) * saturated(count, rows[row + LENGTH] ?? 0, averageLength);
    }
    if (isThere) found.push({ annotated, rows, row, score });
  }
}

/** Counts in each passage the tokens of one of `terms`; `counts` has those of all terms for each passage. */
function countTerm(
  counts: Uint32Array,
  tokens: TokenTable,
  rows: Int32Array,
  terms: readonly string[],
  term: number,
): void {
  const { first, last } = orderedOf(tokens, terms[term] ?? "");
  let passage = 0;
  for (let at = first; at < last; at += 1) {
    const start = tokens.starts[tokens.ordered[at] ?? 0] ?? 0;
    while (start >= (rows[ROW * passage + END] ?? start + 1)) passage += 1;
    const place = passage * terms.length + term;
    counts[place] = (counts[place] ?? 0) + 1;
  }
}
