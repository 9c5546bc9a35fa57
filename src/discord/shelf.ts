import type { Library } from "../retrieval/library.js";
import { type ArticleKeys, buildArticleKeys } from "./article-keys.js";

/** The library that is answered from at present, with all that belongs to it. Replaced as a whole. */
export interface Shelf {
  readonly library: Library;
  readonly keys: ArticleKeys;
  /** What the loading said of each file, a summary last. */
  readonly report: readonly string[];
}

/** What is read when the folder is read. */
export interface Loaded {
  readonly library: Library;
  readonly report: readonly string[];
}

/** The shelf that holds `loaded`. */
export async function buildShelf({ library, report }: Loaded): Promise<Shelf> {
  return { library, report, keys: await buildArticleKeys(library) };
}
