import { type ArticleFacts, BALANCE, LENGTH, PASSAGES, ROW, TERM } from "./article-facts.js";
import type { Difference } from "./difference.js";

/** What the articles of an archive come to. */
export interface TermSums {
  /** In how many passages, or their titles, each term stands, by its number. */
  readonly frequencies: Int32Array;
  /** How much more often the archive writes each term as a name than not: in mid-sentence with a capital. */
  readonly balance: Int32Array;
  readonly passages: number;
  /** How many terms all passages have. */
  readonly length: number;
  readonly quotations: number;
}

/**
 * Adds up what is known of each article, a step at a time.
 *
 * @param terms How many numbers of terms there are.
 */
export function* termSumsInSteps(
  archive: Iterable<ArticleFacts>,
  terms: number,
): Generator<undefined, TermSums> {
  const [frequencies, balance] = [new Int32Array(terms), new Int32Array(terms)];
  let [passages, length, quotations] = [0, 0, 0];
  for (const { terms: rows, passages: cut, quotations: own } of archive) {
    for (let row = 0; row < rows.length; row += ROW) {
      const term = rows[row + TERM] ?? 0;
      frequencies[term] = (frequencies[term] ?? 0) + (rows[row + PASSAGES] ?? 0);
      balance[term] = (balance[term] ?? 0) + (rows[row + BALANCE] ?? 0);
    }
    for (let row = LENGTH; row < cut.length; row += ROW) length += cut[row] ?? 0;
    passages += cut.length / ROW;
    quotations += own;
    yield;
  }
  return { frequencies, balance, passages, length, quotations };
}

/** The same of an archive of which an earlier one is known: what is gone is taken away, and what is new added. */
export function* changedSumsInSteps(
  before: TermSums,
  { added, removed }: Difference<ArticleFacts>,
  terms: number,
): Generator<undefined, TermSums> {
  const more = yield* termSumsInSteps(added.values(), terms);
  const less = yield* termSumsInSteps(removed, terms);
  const changed = (of: "frequencies" | "balance") =>
    more[of].map((count, term) => count + (before[of][term] ?? 0) - (less[of][term] ?? 0));
  return {
    frequencies: changed("frequencies"),
    balance: changed("balance"),
    passages: before.passages + more.passages - less.passages,
    length: before.length + more.length - less.length,
    quotations: before.quotations + more.quotations - less.quotations,
  };
}
