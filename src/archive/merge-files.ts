import type { LoadReport, ReadFile, Skipped } from "./load-report.js";
import type { StoredArticle } from "./stored-article.js";
import { turns } from "./turns.js";

/** What one file held. */
export interface FileContents {
  readonly file: string;
  readonly articles: readonly StoredArticle[];
  /** Whether the articles have their ids from the file's name, or state them. */
  readonly named: "by file" | "by record";
  /** The encoding where it was not UTF-8. */
  readonly encoding: string | undefined;
  /** The file itself where it could not be read, and its lines that are no records. */
  readonly skipped: readonly Skipped[];
}

/** All files together. */
export interface Merged {
  /** In the order of their ids, which are unique, as are their texts. */
  readonly articles: readonly StoredArticle[];
  /** The files that gave articles. */
  readonly read: readonly ReadFile[];
  readonly skipped: LoadReport["skipped"];
}

/**
 * The files' articles together, by id: a text that was there already is left out, and so is
 * a record whose id was. A file whose name without its ending was taken keeps the ending.
 */
export async function merged(
  contents: readonly FileContents[],
  passedOver: readonly Skipped[],
): Promise<Merged> {
  const byId = new Map<string, StoredArticle>();
  const byText = new Map<string, string>();
  const read: ReadFile[] = [];
  const skipped: Skipped[] = [...passedOver];
  const pause = turns();

  for (const { file, articles, encoding, skipped: bad, named } of contents) {
    skipped.push(...bad);
    let count = 0;
    for (const annotated of articles) {
      const { article, digest } = annotated;
      const same = byText.get(digest);
      const ids = named === "by file" ? [article.id, file] : [article.id];
      const id = ids.find((each) => !byId.has(each));
      if (same !== undefined) skipped.push({ file, because: `it has the same text as "${same}"` });
      else if (id === undefined) skipped.push({ file, because: `its id "${article.id}" is taken` });
      else {
        byId.set(id, id === article.id ? annotated : annotated.called(id));
        byText.set(digest, id);
        count += 1;
      }
    }
    if (count > 0) read.push({ file, articles: count, encoding });
    await pause();
  }
  const sorted = [...byId].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, annotated]) => annotated);
  skipped.sort((a, b) => (a.file < b.file ? -1 : 1));
  return { articles: sorted, read, skipped };
}
