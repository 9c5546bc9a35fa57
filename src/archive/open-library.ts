import { counted } from "../answer/words.js";
import type { Library } from "../retrieval/library.js";
import {
  buildMemoryLibrary,
  type Gathered,
  memoryLibraryInSteps,
  nothingGathered,
} from "../retrieval/memory-library.js";
import type { CachePlace } from "./cache.js";
import { type Archive, loadArchive } from "./load-archive.js";
import { loadJsonLines } from "./load-json-lines.js";
import { reportLines } from "./load-report.js";
import { forgetRead } from "./stored-article.js";
import { inTurns } from "./turns.js";
import type { OnProgress } from "./understand-files.js";

/** An archive that is ready to be asked, and what the log should say of its loading. */
export interface OpenedLibrary {
  readonly library: Library;
  readonly report: readonly string[];
}

/**
 * Reads, understands and indexes the articles at `path` once: a folder, or a JSON Lines file.
 *
 * @param cache Where the results for the folder are kept; undefined for nowhere.
 * @throws {ArchiveError} where there is nothing to read, with what to do about it.
 */
export async function openLibrary(
  path: string,
  onProgress?: OnProgress,
  cache?: CachePlace,
): Promise<OpenedLibrary> {
  if (path.endsWith(".jsonl")) {
    const articles = await loadJsonLines(path, onProgress);
    const report = [`${counted(articles.length, "article")} from ${path}`];
    return { library: buildMemoryLibrary(articles), report };
  }
  const archive = await loadArchive(path, { onProgress, cache });
  return { library: await libraryOf(archive), report: reportLines(archive.report) };
}

/**
 * The library of an archive. It is built in steps, as is what it first needs for a question, between which whatever
 * else is waiting has its turn.
 *
 * @param gathered What the library before left: only articles that are new are worked out.
 */
export async function libraryOf(
  { articles, overrules, synonyms, memory }: Archive,
  gathered: Gathered = nothingGathered(),
): Promise<Library> {
  const isFirst = gathered.counted === undefined;
  const library = await inTurns(
    memoryLibraryInSteps(articles, overrules, synonyms, gathered, inTurns),
  );
  if (isFirst) forgetRead(memory);
  return library;
}
