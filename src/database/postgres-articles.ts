import { folderStart } from "../retrieval/called.js";
import type { Library, WantedArticles } from "../retrieval/library.js";
import { wordingOf } from "../text/wording.js";
import { readHead } from "./head-text.js";
import { tsqueryOfStarts } from "./lexemes.js";
import type { Reader } from "./reader.js";
import { type Version, VISIBLE } from "./version.js";

/** The part of a library that tells of articles by their heads. */
export function postgresArticles(
  reader: Reader,
  { number }: Version,
): Pick<Library, "articles" | "articlesCalled"> {
  const idsWhere = async (condition: string, value: unknown) => {
    const rows = await reader.query<{ id: string }>(
      `SELECT id FROM articles WHERE ${VISIBLE} AND ${condition} ORDER BY id`,
      [number, value],
    );
    return new Set(rows.map(({ id }) => id));
  };
  return {
    articles: async (wanted = {}) => {
      const { text, values } = listing(wanted, number);
      const rows = await reader.query<{ head: string }>(text, values);
      return rows.map(({ head }) => readHead(head));
    },
    articlesCalled: async (name) => {
      const same = await idsWhere("id = $2", name);
      if (same.size > 0) return same;
      const start = folderStart(name);
      const inside = await idsWhere(
        // all that begins so stands between it and what follows "/" (U+002F) in the order of the bytes
        "id > $2 AND id < left($2, -1) || '0'",
        start,
      );
      if (inside.size > 0) return inside;
      return idsWhere("called @> $2::text[]", wordingOf(name).split(" "));
    },
  };
}

const ORDERS = {
  earliest: "published IS NULL, published, id",
  latest: "published IS NULL, published DESC, CASE WHEN published IS NULL THEN id END, id DESC",
} as const;

function listing(
  { order, starts = [], among, limit }: WantedArticles,
  version: number,
): { text: string; values: unknown[] } {
  const values: unknown[] = [version];
  const conditions = [VISIBLE];
  const add = (value: unknown) => `$${values.push(value)}`;
  if (starts.length > 0) conditions.push(`typed @@ ${add(tsqueryOfStarts(starts))}::tsquery`);
  if (among) conditions.push(`id = ANY(${add([...among])}::text[])`);
  const sorted = order ? ORDERS[order] : "id";
  const most = limit === undefined ? "" : `LIMIT ${add(limit)}`;
  const text = `SELECT head FROM articles WHERE ${conditions.join(" AND ")} ORDER BY ${sorted} ${most}`;
  return { text, values };
}
