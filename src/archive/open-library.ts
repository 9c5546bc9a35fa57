import { setImmediate } from "node:timers/promises";
import { type AnnotatedArticle, annotate } from "../retrieval/annotated-article.js";
import type { Library } from "../retrieval/library.js";
import { buildMemoryLibrary } from "../retrieval/memory-library.js";
import { type Archive, loadArchive } from "./load-archive.js";
import { loadJsonLines } from "./load-json-lines.js";
import { reportLines } from "./load-report.js";

/** An archive that is ready to be asked, and what the log should say of its loading. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly report: readonly string[];
}

/** Called as articles are understood: how many of how many. */
export type OnProgress = (done: number, of: number) => void;

/**
 * Reads, understands and indexes the articles at `path`: a folder, or a JSON Lines file.
 *
 * @throws {ArchiveError} where there is nothing to read, with what to do about it.
 */
export async function openLibrary(path: string, onProgress?: OnProgress): Promise<OpenedLibrary> {
  const { articles, overrules, synonyms, report } = await readAll(path);
  const annotated: AnnotatedArticle[] = [];
  for (const article of articles) {
    annotated.push(annotate(article));
    onProgress?.(annotated.length, articles.length);
    // Lets signals and timers through while a large archive is read.
    if (annotated.length % 50 === 0) await setImmediate();
  }
  return { library: buildMemoryLibrary(annotated, overrules, synonyms), report };
}

type Read = Pick<Archive, "articles" | "overrules" | "synonyms"> & Pick<OpenedLibrary, "report">;

async function readAll(path: string): Promise<Read> {
  if (!path.endsWith(".jsonl")) {
    const { articles, overrules, synonyms, report } = await loadArchive(path);
    return { articles, overrules, synonyms, report: reportLines(report) };
  }
  const articles = await loadJsonLines(path);
  const report = [`${articles.length} articles from ${path}`];
  return { articles, overrules: {}, synonyms: [], report };
}
