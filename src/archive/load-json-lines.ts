import { basename } from "node:path";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { ArchiveError } from "./archive-error.js";
import { readSources } from "./source.js";
import { newMemory } from "./stored-article.js";
import { understandAll } from "./understand-all.js";
import type { OnProgress } from "./understand-files.js";
import { decodeUnderstood } from "./understood-codec.js";

/**
 * The articles of one JSON Lines file, in its order: `id` and `text`, and optionally `title`,
 * `published`, `publisher`, `author` and `url`. Other fields are passed over.
 *
 * @throws {ArchiveError} naming every line that is no article or whose `id` was taken before.
 */
export async function loadJsonLines(
  path: string,
  onProgress?: OnProgress,
): Promise<readonly AnnotatedArticle[]> {
  const read = await readSources({ file: basename(path), path, format: "records" }, undefined);
  if ("because" in read) throw new ArchiveError([`${path}: ${read.because}`]);
  const articles: AnnotatedArticle[] = [];
  const problems: string[] = [];
  const [memory, items] = [newMemory(), read.sources.map((source) => ({ source }))];
  let done = 0;
  for await (const { item, result } of understandAll(items)) {
    if ("because" in result) throw new ArchiveError([`${path}: ${result.because}`]);
    const understood = decodeUnderstood(item.source, result.bytes, memory);
    articles.push(...understood.articles);
    problems.push(
      ...understood.bad.map(({ line, because }) =>
        line ? `${path}, line ${line}: ${because}` : `${path}: ${because}`,
      ),
    );
    done += 1;
    onProgress?.(done, items.length);
  }
  problems.push(
    ...takenTwice(articles).map((id) => `${path}: the id "${id}" is given to two articles`),
  );
  if (problems.length > 0) throw new ArchiveError(problems);
  return articles;
}

function takenTwice(articles: readonly AnnotatedArticle[]): string[] {
  const seen = new Set<string>();
  return articles.map(({ article }) => article.id).filter((id) => seen.size === seen.add(id).size);
}
