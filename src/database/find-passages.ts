import { rarity } from "../retrieval/bm25.js";
import type { Scored } from "../retrieval/scored.js";
import type { Span } from "../text/span.js";
import { tsqueryOf } from "./lexemes.js";
import { hashOf, packedBm25, passageUnpacker } from "./packed-passage.js";
import type { Reader } from "./reader.js";
import type { Version } from "./version.js";

/** Passages that were found, the likeliest first, and whether there are more. */
export interface FoundPassages {
  readonly passages: readonly Scored<FoundPassage>[];
  readonly isPart: boolean;
}

/** A passage that was found, and in which article, by its number. */
export interface FoundPassage {
  readonly article: string;
  readonly span: Span;
  /** How many terms it has. */
  readonly length: number;
  /** What `packedPassage` gave, in base64. */
  readonly coded: string;
}

/** How many passages are weighed for a question: those that hold its rarer terms. */
const WEIGHED = 2000;

/** From so many on that hold several of the terms, those with fewer are not looked for. */
const ENOUGH = 300;

/** So many articles are few: then their passages are looked through, whatever terms they hold. */
const FEW_ARTICLES = 500;

interface Row {
  readonly article: string;
  readonly starts: number;
  readonly ends: number;
  readonly length: number;
  readonly coded: string;
}

/**
 * Passages of `version` that hold any of the terms in `frequencies`, the likeliest `limit` by BM25, and those that are as likely as
 * the last of them.
 *
 * PostgreSQL finds them by the rarer terms alone, rarest first, until so many passages have been reached as can be
 * weighed: its own ranking of what holds any of several words is poor, and slow where they are common. Where even the
 * rarest term stands in too many, passages are sought that hold it and as many of the others as possible.
 *
 * @param frequencies In how many passages each term stands.
 * @param articles Where given, only passages of the articles with these numbers.
 */
export async function findPassages(
  reader: Reader,
  version: Version,
  frequencies: ReadonlyMap<string, number>,
  limit: number,
  articles?: readonly string[],
): Promise<FoundPassages> {
  const known = [...frequencies].filter(([, frequency]) => frequency > 0);
  if (known.length === 0 || articles?.length === 0) return { passages: [], isPart: false };
  const rarest = known.toSorted(([, a], [, b]) => a - b);
  const { rows, isPart } = await rowsWith({ reader, version, articles }, rarest);
  const terms = known.map(([term]) => hashOf(term));
  const weights = known.map(([, frequency]) => rarity(frequency, version.passages));
  const unpack = passageUnpacker();
  const scored = [...rows]
    .map(({ article, starts, ends, length, coded }): Scored<FoundPassage> => {
      const score = packedBm25(unpack(coded), terms, weights, length, version.averageLength);
      return { value: { article, span: { start: starts, end: ends }, length, coded }, score };
    })
    .sort((a, b) => b.score - a.score);
  const least = scored[limit - 1]?.score ?? 0;
  const passages = scored.filter(
    ({ score }, i) => i < limit || (score === least && i < limit + TIES),
  );
  return { passages, isPart: isPart || passages.length < scored.length };
}

/** No more than so many are as likely as the last. */
const TIES = 200;

/** Where passages are sought. */
interface Scope {
  readonly reader: Reader;
  readonly version: Version;
  readonly articles: readonly string[] | undefined;
}

/** Passages that may be weighed, and whether there are more that hold any of the terms. */
interface FoundRows {
  readonly rows: Iterable<Row>;
  readonly isPart: boolean;
}

/** Terms, and in how many passages each stands, rarest first. */
type Rarest = readonly (readonly [string, number])[];

async function rowsWith(scope: Scope, rarest: Rarest): Promise<FoundRows> {
  let sum = 0;
  const affordable = rarest.filter(([, frequency]) => {
    sum += frequency;
    return sum <= WEIGHED;
  });
  const isFew = scope.articles && scope.articles.length <= FEW_ARTICLES;
  const sought = isFew ? rarest : affordable;
  if (sought.length === 0) return { rows: await rowsWithSeveral(scope, rarest), isPart: true };
  const rows = await rowsFor(scope, sought, "|");
  return { rows, isPart: rows.length === WEIGHED || sought.length < rarest.length };
}

/**
 * Passages that hold as many of the rarer terms as there are enough with: begun with as many terms as probably stand in
 * enough passages together, so that few queries are needed.
 */
async function rowsWithSeveral(scope: Scope, rarest: Rarest): Promise<Iterable<Row>> {
  const rows = new Map<string, Row>();
  const seek = async (count: number) => {
    const found = await rowsFor(scope, rarest.slice(0, count), "&");
    for (const row of found) rows.set(`${row.article} ${row.starts}`, row);
    return found.length;
  };
  const first = probablyEnough(rarest, scope.version.passages);
  let found = await seek(first);
  // not all were given: those that hold more of the terms first of all
  for (let count = first + 1; found === WEIGHED && count <= rarest.length; count += 1) {
    found = await seek(count);
  }
  for (let count = first - 1; rows.size < ENOUGH && count > 0; count -= 1) await seek(count);
  return rows.values();
}

/** Words of one text are less rare together than apart: so much of a term's rarity counts. */
const APART = 0.75;

/** How many of the terms, one at least, probably stand in enough passages together. */
function probablyEnough(rarest: Rarest, passages: number): number {
  let expected = passages;
  const enough = rarest.findIndex(([, frequency], i) => {
    expected *= (frequency / passages) ** (i === 0 ? 1 : APART);
    return expected < ENOUGH;
  });
  return Math.max(1, enough < 0 ? rarest.length : enough);
}

function rowsFor(
  { reader, version, articles }: Scope,
  terms: Rarest,
  operator: "&" | "|",
): Promise<readonly Row[]> {
  const query = tsqueryOf(
    terms.map(([term]) => term),
    operator,
  );
  return passagesWith(reader, version, query, articles);
}

async function passagesWith(
  reader: Reader,
  { number }: Version,
  query: string,
  articles: readonly string[] | undefined,
): Promise<readonly Row[]> {
  const scope = articles ? "AND article = ANY($4::bigint[])" : "";
  return reader.query<Row>(
    `SELECT article, starts, ends, length, coded FROM passages
     WHERE terms @@ $1::tsquery AND since <= $2 AND until > $2 ${scope} LIMIT $3`,
    [query, number, WEIGHED, ...(articles ? [articles] : [])],
  );
}
