import type pg from "pg";
import { rarity } from "../retrieval/bm25.js";
import type { Span } from "../text/span.js";
import { tsqueryOf } from "./lexemes.js";
import { hashOf, packedBm25 } from "./passage-counts.js";
import type { Version } from "./version.js";

/** A passage that was found, and in which article, by its number. */
export interface FoundPassage {
  readonly article: string;
  readonly span: Span;
}

/** How many passages are weighed for a question: those that hold its rarer terms. */
const WEIGHED = 2500;

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
 * Passages of `version` that hold any of the terms in `frequencies`, the likeliest `limit` by BM25.
 *
 * PostgreSQL finds them by the rarer terms alone, rarest first, until so many passages have been reached as can be
 * weighed: its own ranking of what holds any of several words is poor, and slow where they are common. Where even the
 * rarest term stands in too many, passages are sought that hold it and as many of the others as possible.
 *
 * @param frequencies In how many passages each term stands.
 * @param articles Where given, only passages of the articles with these numbers.
 */
export async function findPassages(
  pool: pg.Pool,
  version: Version,
  frequencies: ReadonlyMap<string, number>,
  limit: number,
  articles?: readonly string[],
): Promise<readonly FoundPassage[]> {
  const known = [...frequencies].filter(([, frequency]) => frequency > 0);
  if (known.length === 0 || articles?.length === 0) return [];
  const rarest = known.toSorted(([, a], [, b]) => a - b);
  const rows = new Map<string, Row>();
  for (const query of queriesFor(rarest, articles)) {
    for (const row of await passagesWith(pool, version, query, articles)) {
      rows.set(`${row.article} ${row.starts}`, row);
    }
    if (rows.size >= ENOUGH) break;
  }
  const terms = known.map(([term]) => hashOf(term));
  const weights = known.map(([, frequency]) => rarity(frequency, version.passages));
  return [...rows.values()]
    .map((row) => ({
      row,
      score: packedBm25(row.counts, terms, weights, row.length, version.averageLength),
    }))
    .sort((a, b) => b.score - a.score || inOrder(a.row, b.row))
    .slice(0, limit)
    .map(({ row: { article, starts, ends } }) => ({ article, span: { start: starts, end: ends } }));
}

/** What is asked of the index, one after the other until there is enough. */
function queriesFor(
  rarest: readonly (readonly [string, number])[],
  articles: readonly string[] | undefined,
): string[] {
  const terms = rarest.map(([term]) => term);
  if (articles && articles.length <= FEW_ARTICLES) return [tsqueryOf(terms, "|")];
  let sum = 0;
  const affordable = rarest.filter(([, frequency]) => {
    sum += frequency;
    return sum <= WEIGHED;
  });
  if (affordable.length > 0) {
    return [
      tsqueryOf(
        affordable.map(([term]) => term),
        "|",
      ),
    ];
  }
  return terms.map((_, i) => tsqueryOf(terms.slice(0, terms.length - i), "&"));
}

async function passagesWith(
  pool: pg.Pool,
  { number }: Version,
  query: string,
  articles: readonly string[] | undefined,
): Promise<readonly Row[]> {
  const scope = articles ? "AND article = ANY($4::bigint[])" : "";
  const { rows } = await pool.query<Row>(
    `SELECT article, starts, ends, length, counts FROM passages
     WHERE terms @@ $1::tsquery AND since <= $2 AND until > $2 ${scope} LIMIT $3`,
    [query, number, WEIGHED, ...(articles ? [articles] : [])],
  );
  return rows;
}

/** Passages that are as likely stand in the order in which the articles came. */
function inOrder(a: Row, b: Row): number {
  return Number(a.article) - Number(b.article) || a.starts - b.starts;
}
