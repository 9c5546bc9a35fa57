import { setImmediate } from "node:timers/promises";
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
import { turns } from "./turns.js";
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
 * The library of an archive. It is built in steps, between which whatever else is waiting has its turn.
 *
 * @param gathered What the library before left: only articles that are new are worked out.
 */
export async function libraryOf(
  { articles, overrules, synonyms, memory }: Archive,
  gathered: Gathered = nothingGathered(),
): Promise<Library> {
  const isFirst = gathered.counted === undefined;
  const turn = turns();
  await setImmediate();
  const building = memoryLibraryInSteps(articles, overrules, synonyms, gathered);
  let step = building.next();
  while (!step.done) {
    // most steps are short, and to wait for nothing takes time, too
    const others = turn();
    if (others) await others;
    step = building.next();
  }
  if (isFirst) forgetRead(memory);
  return step.value;
}
