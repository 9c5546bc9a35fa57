import { readArticleBytes } from "./article-bytes.js";
import { type PreparedArticle, prepareArticle } from "./prepare-article.js";
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
    prepared: PreparedArticle,
    source: string,
    others: readonly string[],
  ) => PreparedArticle | { readonly because: string };
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
    admit: (prepared, source, others) => {
      const { digest } = prepared;
      const same = digests.get(digest);
      if (same !== undefined) return { because: `it has the same text as "${same}"` };
      const id = [prepared.id, ...others].find((each) => !ids.has(each));
      if (id === undefined) return { because: `its id "${prepared.id}" is taken` };
      if (id.includes("\0")) return { because: "its id holds a character that is none" };
      take(id, digest, source);
      return id === prepared.id ? prepared : calledOtherwise(prepared, id);
    },
  };
}

function calledOtherwise({ bytes }: PreparedArticle, id: string): PreparedArticle {
  const annotated = readArticleBytes(Buffer.from(bytes));
  return prepareArticle({ ...annotated, article: { ...annotated.article, id } });
}
