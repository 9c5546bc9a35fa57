import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { readArticleBytes } from "./article-bytes.js";
import type { Reader } from "./reader.js";

/** Articles by their numbers in the database, read when they are needed; those read last are kept. */
export interface ArticleStore {
  /** The articles with those numbers, in the order of `numbers`; those that are gone are left out. */
  read(numbers: readonly string[]): Promise<ReadonlyMap<string, AnnotatedArticle>>;
}

/** How many bytes of articles, as they are stored, are kept: in memory they take some four times as much. */
const KEPT = 2_000_000;

/** A store that keeps no more than `kept` bytes. An article never changes: a new text has a new number. */
export function articleStore(reader: Reader, kept: number = KEPT): ArticleStore {
  const known = new Map<string, { readonly annotated: AnnotatedArticle; readonly size: number }>();
  let size = 0;

  const keep = (n: string, annotated: AnnotatedArticle, bytes: number) => {
    known.set(n, { annotated, size: bytes });
    size += bytes;
    for (const [oldest, entry] of known) {
      if (size <= kept || oldest === n) break;
      known.delete(oldest);
      size -= entry.size;
    }
  };
  return {
    read: async (numbers) => {
      const wanted = [...new Set(numbers)];
      const found = new Map<string, AnnotatedArticle>();
      for (const n of wanted) {
        const entry = known.get(n);
        if (!entry) continue;
        known.delete(n);
        known.set(n, entry);
        found.set(n, entry.annotated);
      }
      const missing = wanted.filter((n) => !found.has(n));
      if (missing.length === 0) return found;
      // a `bytea` as it is would be half as long again, and slower to read
      const rows = await reader.query<{ n: string; coded: string }>(
        "SELECT n, encode(bytes, 'base64') AS coded FROM articles WHERE n = ANY($1::bigint[])",
        [missing],
      );
      for (const { n, coded } of rows) {
        const bytes = Buffer.from(coded, "base64");
        const annotated = readArticleBytes(bytes);
        found.set(n, annotated);
        keep(n, annotated, bytes.length);
      }
      return found;
    },
  };
}
