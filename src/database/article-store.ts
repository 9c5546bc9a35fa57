import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { readCodedArticle } from "./article-bytes.js";
import type { Reader } from "./reader.js";

/** Articles by their numbers in the database, read when they are needed; those read last are kept. */
export interface ArticleStore {
  /** The articles with those numbers, in the order of `numbers`; those that are gone are left out. */
  read(numbers: readonly string[]): Promise<ReadonlyMap<string, AnnotatedArticle>>;
}

/** How many characters of articles, as they are stored, are kept: in memory they take some three times as much. */
const KEPT = 2_700_000;

/** A store that keeps no more than `kept` characters. An article never changes: a new text has a new number. */
export function articleStore(reader: Reader, kept: number = KEPT): ArticleStore {
  const known = new Map<string, { readonly annotated: AnnotatedArticle; readonly size: number }>();
  let size = 0;

  const keep = (n: string, annotated: AnnotatedArticle, length: number) => {
    known.set(n, { annotated, size: length });
    size += length;
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
      const rows = await reader.query<{ n: string; coded: string }>(
        "SELECT n, coded FROM articles WHERE n = ANY($1::bigint[])",
        [missing],
      );
      for (const { n, coded } of rows) {
        const annotated = readCodedArticle(coded);
        found.set(n, annotated);
        keep(n, annotated, coded.length);
      }
      return found;
    },
  };
}
