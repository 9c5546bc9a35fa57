import { createHash } from "node:crypto";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Library } from "../retrieval/library.js";
import { StoredArticle } from "./stored-article.js";
import { turns } from "./turns.js";

/** Short names by which a button tells articles, people and states of the archive apart. */
export interface ArchiveKeys {
  /** Four characters that change whenever an article is added, changed or taken away. */
  readonly state: string;
  /** The id of the article with that key, if it is still there. */
  idOf(key: string): Promise<string | undefined>;
  /** The id of the person with that key, if anyone still has it. */
  personOf(key: string): Promise<string | undefined>;
  /** The articles that were not there when the keys were as `before`: how many, and the ids of the first `limit`. */
  addedSince(before: ArchiveKeys, limit: number): Promise<Added>;
}

/** Articles that are new. */
export interface Added {
  readonly count: number;
  readonly ids: readonly string[];
}

/** The keys of a library that holds its articles in memory; each of them is hashed once. */
export async function memoryKeys(library: Library): Promise<ArchiveKeys> {
  const ids = new Map<string, string>();
  const all = createHash("sha256");
  const pause = turns();
  for (const { id } of await library.articles()) {
    const annotated = await library.article(id);
    if (!annotated) continue;
    ids.set(articleKey(annotated), id);
    all.update(`${id}\n${digestOf(annotated)}\n`);
    await pause();
  }
  return {
    state: all.digest("base64url").slice(0, 4),
    idOf: async (key) => ids.get(key),
    personOf: async (key) => (await library.people()).find(({ id }) => shortKey(id) === key)?.id,
    addedSince: async (before, limit) => {
      const added: string[] = [];
      for (const [key, id] of ids) if ((await before.idOf(key)) === undefined) added.push(id);
      return { count: added.length, ids: added.slice(0, limit) };
    },
  };
}

/** Of articles that have one: most stay when an archive changes. */
const articleKeys = new WeakMap<AnnotatedArticle, string>();

function articleKey(annotated: AnnotatedArticle): string {
  const key = articleKeys.get(annotated) ?? shortKey(annotated.article.id);
  articleKeys.set(annotated, key);
  return key;
}

/** Of a stored article it is known, and no text is read for it. */
function digestOf(annotated: AnnotatedArticle): string {
  return annotated instanceof StoredArticle
    ? annotated.digest
    : createHash("sha256").update(annotated.article.text).digest("base64");
}

/** Eight characters that stand for a longer text: an id, or the words of a question. */
export function shortKey(text: string): string {
  return createHash("sha256").update(text).digest("base64url").slice(0, 8);
}
