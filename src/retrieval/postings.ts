import { type ArticleFacts, COUNT, ROW, TERM } from "./article-facts.js";

/** The articles that have a term, by their places in the archive, upwards, and how often each has it. */
export interface TermPostings {
  readonly articles: Uint32Array;
  readonly counts: Column;
  /** Which number the vocabulary of each gives it: beyond the end of that where the title alone has it. */
  readonly numbers: Column;
}

/** Most numbers are small: so many articles have postings that half the room is worth it. */
type Column = Uint16Array | Uint32Array;

/** In which articles of an archive each term stands, titles included. */
export interface Postings {
  /** Those of the term of that number. */
  of(term: number | undefined): TermPostings;
  /** In how many articles the term stands. */
  frequency(term: number | undefined): number;
  /** How many different terms each article has. */
  readonly lengths: Uint32Array;
  readonly averageLength: number;
}

const NONE: TermPostings = {
  articles: new Uint32Array(),
  counts: new Uint16Array(),
  numbers: new Uint16Array(),
};

/**
 * Gathers the terms of an archive, a step at a time; all postings stand in two columns, those of a
 * term together.
 *
 * @param terms How many numbers of terms there are.
 */
export function* postingsInSteps(
  archive: readonly ArticleFacts[],
  terms: number,
): Generator<undefined, Postings> {
  const offsets = new Uint32Array(terms + 1);
  const lengths = new Uint32Array(archive.length);
  let [averageLength, most] = [0, 0];
  for (const [place, { terms: rows }] of archive.entries()) {
    for (let row = 0; row < rows.length; row += ROW) {
      const after = (rows[row + TERM] ?? 0) + 1;
      offsets[after] = (offsets[after] ?? 0) + 1;
      most = Math.max(most, rows[row + COUNT] ?? 0);
    }
    const own = rows.length / ROW;
    most = Math.max(most, own);
    lengths[place] = own;
    averageLength = (averageLength * place + own) / (place + 1);
    yield;
  }
  for (let term = 0; term < terms; term += 1) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  const columns = yield* filled(archive, offsets, most);
  /** Terms that were numbered later stand nowhere here. */
  const range = (term: number) =>
    term < terms ? ([offsets[term] ?? 0, offsets[term + 1] ?? 0] as const) : ([0, 0] as const);

  return {
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

/**
 * @param most The highest of all counts and numbers.
 */
function* filled(
  archive: readonly ArticleFacts[],
  offsets: Uint32Array,
  most: number,
): Generator<undefined, TermPostings> {
  const size = offsets.at(-1) ?? 0;
  const column = (): Column => (most < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size));
  const [articles, counts, numbers] = [new Uint32Array(size), column(), column()];
  const next = offsets.slice();
  for (const [place, { terms: rows }] of archive.entries()) {
    for (let row = 0; row < rows.length; row += ROW) {
      const term = rows[row + TERM] ?? 0;
      const at = next[term] ?? 0;
      articles[at] = place;
      counts[at] = rows[row + COUNT] ?? 0;
      // the rows are in the order of the vocabulary, whose first number no row has
      numbers[at] = row / ROW + 1;
      next[term] = at + 1;
    }
    yield;
  }
  return { articles, counts, numbers };
}
