import { basename } from "node:path";
import type { Article } from "../corpus/article.js";
import { ArchiveError } from "./archive-error.js";
import { formatOf } from "./find-files.js";
import { readArticles } from "./read-file.js";

/**
 * The articles of one file, wherever it lies.
 *
 * @throws {ArchiveError} where its format is not read, or it cannot be.
 */
export async function readArticleFile(path: string): Promise<readonly Article[]> {
  const format = formatOf(path);
  if (!format) throw new ArchiveError([`${path}: only .txt, .md and .jsonl files are read`]);
  const { articles, skipped } = await readArticles({ file: basename(path), path, format });
  if (skipped.length > 0) {
    throw new ArchiveError(skipped.map(({ file, because }) => `${file}: ${because}`));
  }
  return articles;
}
