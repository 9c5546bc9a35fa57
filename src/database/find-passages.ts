import { rarity } from "../retrieval/bm25.js";
import type { Span } from "../text/span.js";
import { tsqueryOf } from "./lexemes.js";
import { hashOf, packedBm25 } from "./passage-counts.js";
import type { Reader } from "./reader.js";
import type { Version } from "./version.js";

/** Passages that were found, the likeliest first, and whether there are more. */
export interface FoundPassages {
  readonly passages: readonly FoundPassage[];
  readonly isPart: boolean;
}

/** A passage that was found, and in which article, by its number. */
export interface FoundPassage {
  readonly article: string;
  readonly span: Span;
  readonly score: number;
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
  readonly counts: Buffer;
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
  const rows = new Map<string, Row>();
  const { queries, isAny } = queriesFor(rarest, articles);
  let isPart = !isAny;
  for (const query of queries) {
    const found = await passagesWith(reader, version, query, articles);
    for (const row of found) rows.set(`${row.article} ${row.starts}`, row);
    if (found.length === WEIGHED) isPart = true;
    if (rows.size >= ENOUGH) break;
  }
  const terms = known.map(([term]) => hashOf(term));
  const weights = known.map(([, frequency]) => rarity(frequency, version.passages));
  const scored = [...rows.values()]
    .map(({ article, starts, ends, length, counts }): FoundPassage => {
      const score = packedBm25(counts, terms, weights, length, version.averageLength);
      return { article, span: { start: starts, end: ends }, score };
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

/** What is asked of the index, one after the other until there is enough; and whether it is any of the terms, all in all. */
function queriesFor(
  rarest: readonly (readonly [string, number])[],
  articles: readonly string[] | undefined,
): { queries: readonly string[]; isAny: boolean } {
  const terms = rarest.map(([term]) => term);
  if (articles && articles.length <= FEW_ARTICLES) {
    return { queries: [tsqueryOf(terms, "|")], isAny: true };
  }
  let sum = 0;
  const affordable = rarest.filter(([, frequency]) => {
    sum += frequency;
    return sum <= WEIGHED;
  });
  if (affordable.length > 0) {
    const sought = affordable.map(([term]) => term);
    return { queries: [tsqueryOf(sought, "|")], isAny: sought.length === terms.length };
  }
  const queries = terms.map((_, i) => tsqueryOf(terms.slice(0, terms.length - i), "&"));
  return { queries, isAny: false };
}

async function passagesWith(
  reader: Reader,
  { number }: Version,
  query: string,
  articles: readonly string[] | undefined,
): Promise<readonly Row[]> {
  const scope = articles ? "AND article = ANY($4::bigint[])" : "";
  return reader.query<Row>(
    `SELECT article, starts, ends, length, counts FROM passages
     WHERE terms @@ $1::tsquery AND since <= $2 AND until > $2 ${scope} LIMIT $3`,
    [query, number, WEIGHED, ...(articles ? [articles] : [])],
  );
}
