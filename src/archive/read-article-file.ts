import { basename } from "node:path";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { ArchiveError } from "./archive-error.js";
import { formatOf, READ_ENDINGS } from "./format.js";
import { readSources } from "./source.js";
import { understand } from "./understand.js";

/**
 * The articles of one file, wherever it lies.
 *
 * @throws {ArchiveError} where its format is not read, or it cannot be.
 */
export async function readArticleFile(path: string): Promise<readonly AnnotatedArticle[]> {
  const format = formatOf(path);
  if (!format) throw new ArchiveError([`${path}: only files that end in ${READ_ENDINGS} are read`]);
  const file = basename(path);
  const read = await readSources({ file, path, format }, undefined);
  if ("because" in read) throw new ArchiveError([`${file}: ${read.because}`]);
  const understood = await Promise.all(read.sources.map(understand));
  const bad = understood.flatMap((each) => each.bad);
  if (bad.length > 0) {
    throw new ArchiveError(
      bad.map(({ line, because }) => `${file}${line ? `:${line}` : ""}: ${because}`),
    );
  }
  return understood.flatMap(({ articles }) => articles);
}
