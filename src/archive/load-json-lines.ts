import { readFile } from "node:fs/promises";
import type { Article } from "../corpus/article.js";
import { ArchiveError } from "./archive-error.js";
import { decode } from "./decode.js";
import { reasonOf } from "./file-problem.js";
import { parseRecords } from "./parse-records.js";

/**
 * The articles of one JSON Lines file, in its order: `id` and `text`, and optionally `title`,
 * `published`, `publisher` and `url`. Other fields are passed over.
 *
 * @throws {ArchiveError} naming every line that is no article or whose `id` was taken before.
 */
export async function loadJsonLines(path: string): Promise<readonly Article[]> {
  const bytes = await readFile(path).catch((error: unknown) => {
    throw new ArchiveError([`${path}: ${reasonOf(error)}`]);
  });
  const decoded = decode(bytes);
  if ("because" in decoded) throw new ArchiveError([`${path}: ${decoded.because}`]);
  const { articles, bad } = parseRecords(decoded.text);
  const problems = [
    ...bad.map(({ line, because }) => `${path}, line ${line}: ${because}`),
    ...takenTwice(articles).map((id) => `${path}: the id "${id}" is given to two articles`),
  ];
  if (problems.length > 0) throw new ArchiveError(problems);
  return articles;
}

function takenTwice(articles: readonly Article[]): string[] {
  const seen = new Set<string>();
  return articles.map(({ id }) => id).filter((id) => seen.size === seen.add(id).size);
}
