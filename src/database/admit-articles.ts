import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { digestOf, type NewArticle } from "./store-articles.js";
import type { StoredArticle } from "./version-rows.js";

/** Keeps ids and texts unique while articles come in: whoever comes first has them. */
export interface Admission {
  readonly count: () => number;
  readonly hasSource: (key: string) => boolean;
  /** Whether an article that is stored can be one of the archive. */
  readonly admitStored: (article: StoredArticle) => boolean;
  /**
   * Gives an article as it is to be stored, under its id or the first of `others` that is free, or why it cannot be.
   */
  readonly admit: (
    annotated: AnnotatedArticle,
    source: string,
    others: readonly string[],
  ) => Omit<NewArticle, "added"> | { readonly because: string };
}

/** An admission after `stored` have been admitted. */
export function admitting(stored: readonly StoredArticle[]): Admission {
  const digests = new Map(stored.map(({ digest, id }) => [digest, id]));
  const ids = new Set(stored.map(({ id }) => id));
  const sources = new Set(stored.map(({ source }) => source));
  const take = (id: string, digest: string, source: string) => {
    ids.add(id);
    digests.set(digest, id);
    sources.add(source);
  };

  return {
    count: () => ids.size,
    hasSource: (key) => sources.has(key),
    admitStored: ({ id, digest, source }) => {
      if (ids.has(id) || digests.has(digest)) return false;
      take(id, digest, source);
      return true;
    },
    admit: (annotated, source, others) => {
      const { article } = annotated;
      const digest = digestOf(article.text);
      const same = digests.get(digest);
      if (same !== undefined) return { because: `it has the same text as "${same}"` };
      const id = [article.id, ...others].find((each) => !ids.has(each));
      if (id === undefined) return { because: `its id "${article.id}" is taken` };
      if (id.includes("\0")) return { because: "its id holds a character that is none" };
      take(id, digest, source);
      const called = id === article.id ? annotated : { ...annotated, article: { ...article, id } };
      return { annotated: called, source, digest };
    },
  };
}
