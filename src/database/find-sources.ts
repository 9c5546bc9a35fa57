import { createReadStream } from "node:fs";
import { basename } from "node:path";
import { createInterface } from "node:readline";
import { ArchiveError } from "../archive/archive-error.js";
import { reasonOf } from "../archive/file-problem.js";
import { listFolder } from "../archive/list-folder.js";
import type { Skipped } from "../archive/load-report.js";
import { keyOf } from "../archive/result-key.js";
import { readSources, type Source } from "../archive/source.js";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Synonyms } from "../retrieval/synonyms.js";

/** A source and the name of what will be understood of it. */
export interface KeyedSource {
  readonly source: Source;
  readonly key: string;
}

/** What is to be loaded: read a file at a time, as often as it is asked for. */
export interface FoundSources {
  /** In the order of the files' names. Files that cannot be read are told to `skip`. */
  readonly all: (skip: (skipped: Skipped) => void) => AsyncGenerator<KeyedSource>;
  readonly overrules: Overrules;
  readonly synonyms: readonly Synonyms[];
}

/**
 * The sources at `path`: a folder's files, or one JSON Lines file of any size.
 *
 * @throws {ArchiveError} where it cannot be read.
 */
export async function findSources(path: string, engine: string): Promise<FoundSources> {
  if (path.endsWith(".jsonl")) {
    return { all: () => linesOf(path, engine), overrules: {}, synonyms: [] };
  }
  const { files, skipped, statements, overrules, synonyms } = await listFolder(path);
  async function* all(skip: (skipped: Skipped) => void): AsyncGenerator<KeyedSource> {
    skipped.forEach(skip);
    for (const found of files) {
      const read = await readSources(found, statements.get(found.file));
      if ("because" in read) skip({ file: found.file, because: read.because });
      else for (const source of read.sources) yield { source, key: keyOf(engine, source) };
    }
  }
  return { all, overrules, synonyms };
}

/** Each line is a source of its own, so that of a file in which one has changed one is read anew. */
async function* linesOf(path: string, engine: string): AsyncGenerator<KeyedSource> {
  const file = basename(path);
  let line = 0;
  const lines = createInterface({ input: createReadStream(path), crlfDelay: Infinity });
  try {
    for await (const each of lines) {
      line += 1;
      const text = line === 1 ? each.replace(/^\uFEFF/, "") : each;
      if (text.trim() === "") continue;
      const source = { file, format: "records", text, line, stated: undefined } as const;
      // the line tells people where to look; what is understood does not depend on it
      yield { source, key: keyOf(engine, { ...source, line: 1 }) };
    }
  } catch (error) {
    throw new ArchiveError([`${path}: ${reasonOf(error)}`]);
  }
}
