import { createHash } from "node:crypto";
import { setImmediate } from "node:timers/promises";
import type { Article } from "../corpus/article.js";
import type { Library } from "../retrieval/library.js";

/** Short names by which a button tells articles, and states of articles and of the archive, apart. */
export interface ArticleKeys {
  /** Changes whenever an article is added, changed or taken away. */
  readonly state: string;
  /** The id of the article with that key, if it is still there. */
  readonly idOf: (key: string) => string | undefined;
}

/** Hashes every article of `library` once. */
export async function buildArticleKeys(library: Library): Promise<ArticleKeys> {
  const ids = new Map<string, string>();
  const all = createHash("sha256");
  for (const [number, article] of (await library.articles()).entries()) {
    ids.set(keyOf(article.id), article.id);
    all.update(`${article.id}\n${article.text}\n`);
    // Lets questions through while a large archive is hashed.
    if (number % 200 === 199) await setImmediate();
  }
  return { state: all.digest("base64url").slice(0, 4), idOf: (key) => ids.get(key) };
}

/** Eight characters that stand for a longer text: an id, or the words of a question. */
export function keyOf(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}

/** Six characters that change with the article's text. */
export function contentKey({ text }: Article): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 6);
}
