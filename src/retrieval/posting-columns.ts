import { type ArticleFacts, COUNT, ROW, TERM } from "./article-facts.js";
import type { Difference } from "./difference.js";

/** Most numbers are small: so many articles have postings that half the room is worth it. */
type Column = Uint16Array | Uint32Array;

/** The postings of all terms, those of a term together, its articles by their places, upwards. */
export interface PostingColumns {
  /** Where the postings of each term begin, and at the end where all end. */
  readonly offsets: Uint32Array;
  readonly articles: Uint32Array;
  /** How often the article has the term. */
  readonly counts: Column;
  /** Which number its vocabulary gives it: beyond the end of that where the title alone has it. */
  readonly numbers: Column;
  /** No count and no number is higher. */
  readonly most: number;
}

/** No article has this place. */
const BEYOND = 2 ** 30;

/** So many postings are moved between two steps. */
const AT_ONCE = 50_000;

/**
 * Gathers the postings of articles, a step at a time.
 *
 * @param archive The articles by their places, upwards.
 * @param terms How many numbers of terms there are.
 */
export function* postingColumnsInSteps(
  archive: Iterable<readonly [number, ArticleFacts]>,
  terms: number,
): Generator<undefined, PostingColumns> {
  const all = [...archive];
  const offsets = new Uint32Array(terms + 1);
  let most = 0;
  for (const [, { terms: rows }] of all) {
    for (let row = 0; row < rows.length; row += ROW) {
      const after = (rows[row + TERM] ?? 0) + 1;
      offsets[after] = (offsets[after] ?? 0) + 1;
      most = Math.max(most, rows[row + COUNT] ?? 0);
    }
    most = Math.max(most, rows.length / ROW);
    yield;
  }
  for (let term = 0; term < terms; term += 1) {
    offsets[term + 1] = (offsets[term + 1] ?? 0) + (offsets[term] ?? 0);
  }
  const { articles, counts, numbers } = emptyColumns(offsets[terms] ?? 0, most);
  const next = offsets.slice();
  for (const [place, { terms: rows }] of all) {
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
  return { offsets, articles, counts, numbers, most };
}

function emptyColumns(size: number, most: number) {
  const column = (): Column => (most < 2 ** 16 ? new Uint16Array(size) : new Uint32Array(size));
  return { articles: new Uint32Array(size), counts: column(), numbers: column() };
}

/**
 * The postings of an archive made of those of an earlier one, which are passed over once from their
 * beginning to their end: to put each where it belongs would take ten times as long.
 */
export function* changedColumnsInSteps(
  before: PostingColumns,
  { places, added, removed }: Difference<ArticleFacts>,
  terms: number,
): Generator<undefined, PostingColumns> {
  const fresh = yield* postingColumnsInSteps(added, terms);
  const gone = removed.reduce((sum, { terms: rows }) => sum + rows.length / ROW, 0);
  const most = Math.max(before.most, fresh.most);
  const size = before.articles.length - gone + fresh.articles.length;
  const offsets = new Uint32Array(terms + 1);
  const after = { offsets, ...emptyColumns(size, most), most };
  let told = 0;
  for (let term = 0; term < terms; term += 1) {
    const at = mergeTerm(after, term, before, places, fresh);
    if (at - told < AT_ONCE) continue;
    told = at;
    yield;
  }
  return after;
}

/** Writes the postings of a term, where those of the term before it end, and gives the place where they end. */
function mergeTerm(
  after: PostingColumns,
  term: number,
  before: PostingColumns,
  places: Int32Array,
  fresh: PostingColumns,
): number {
  let [at, next] = [after.offsets[term] ?? 0, fresh.offsets[term] ?? 0];
  const [end = 0, freshEnd = 0] = [before.offsets[term + 1], fresh.offsets[term + 1]];
  // of terms that are new there was none
  for (let i = Math.min(before.offsets[term] ?? end, end); i <= end; i += 1) {
    const place = i < end ? (places[before.articles[i] ?? 0] ?? -1) : BEYOND;
    if (place < 0) continue;
    for (; next < freshEnd; next += 1) {
      const own = fresh.articles[next] ?? 0;
      if (own > place) break;
      put(after, at, own, fresh, next);
      at += 1;
    }
    if (i === end) break;
    put(after, at, place, before, i);
    at += 1;
  }
  after.offsets[term + 1] = at;
  return at;
}

function put(into: PostingColumns, at: number, place: number, from: PostingColumns, i: number) {
  into.articles[at] = place;
  into.counts[at] = from.counts[i] ?? 0;
  into.numbers[at] = from.numbers[i] ?? 0;
}
