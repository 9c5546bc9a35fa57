import { type ArchiveKeys, memoryKeys } from "../archive/archive-keys.js";
import type { Library } from "../retrieval/library.js";

/** The library that is answered from at present, with all that belongs to it. Replaced as a whole. */
export interface Shelf {
  readonly library: Library;
  readonly keys: ArchiveKeys;
  /** What the loading said of each file, a summary last. */
  readonly report: readonly string[];
}

/** What is read when the folder is read. */
export interface Loaded {
  readonly library: Library;
  /** Where left out, every article is read for them. */
  readonly keys?: ArchiveKeys | undefined;
  readonly report: readonly string[];
}

/** The shelf that holds `loaded`. */
export async function buildShelf({ library, keys, report }: Loaded): Promise<Shelf> {
  return { library, report, keys: keys ?? (await memoryKeys(library)) };
}
