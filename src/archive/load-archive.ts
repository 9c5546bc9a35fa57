import { readFileSync } from "node:fs";
import { readFile } from "node:fs/promises";
import type { Overrules } from "../quotation/people-overrules.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Synonyms } from "../retrieval/synonyms.js";
import { ArchiveError } from "./archive-error.js";
import { type Ask, askingDirectly } from "./asking-directly.js";
import { type CachePlace, countSegments, type KeptResults, readKept, tidy } from "./cache.js";
import type { FoundFile } from "./find-files.js";
import { READ_ENDINGS } from "./format.js";
import { isAsBefore, type KnownFile, readFound, type UnreadFile } from "./known-file.js";
import { type FolderListing, listFolder } from "./list-folder.js";
import { type LoadReport, reportLines } from "./load-report.js";
import { merged } from "./merge-files.js";
import type { ReadBytes } from "./source.js";
import { type Memory, newMemory } from "./stored-article.js";
import { turns } from "./turns.js";
import { type OnProgress, understandFiles } from "./understand-files.js";
import { whatChanged } from "./what-changed.js";
import type { Pool } from "./worker-pool.js";

/** The folder as it was when it was read. */
export interface Archive {
  /** In the order of their ids, which are unique, as are their texts. */
  readonly articles: readonly AnnotatedArticle[];
  /** What the operator says of who is one person and who is two. */
  readonly overrules: Overrules;
  /** What the operator says are names of one thing. */
  readonly synonyms: readonly Synonyms[];
  readonly report: LoadReport;
  /** The files by their paths: what the next load need not read again. */
  readonly files: ReadonlyMap<string, KnownFile>;
  /** The paths of the folder and of those below it. */
  readonly folders: readonly string[];
  /** What the articles are read with. */
  readonly memory: Memory;
}

/** What a caller may want of the loading besides its result. */
export interface LoadOptions {
  /** The archive as it was: only what has changed since is read. */
  readonly before?: Archive | undefined;
  /** Where results are kept from one run to the next; undefined for nowhere. */
  readonly cache?: CachePlace | undefined;
  readonly onProgress?: OnProgress | undefined;
  /** Larger sources than this together, in UTF-16 code units, are understood in threads. */
  readonly atMost?: number | undefined;
  /** Threads that stay for the next load; undefined for some that end with this one. */
  readonly pool?: Pool | undefined;
}

/**
 * Reads and understands every article in the folder and its sub-folders: plain text, Markdown,
 * HTML, PDF, JSON Lines. A file that cannot be read is skipped and reported; it never stops the others.
 *
 * @throws {ArchiveError} where the folder cannot be read or holds no article at all, or
 *   where its `articles.json`, `people.json` or `aliases.json` is wrong.
 */
export async function loadArchive(dir: string, options: LoadOptions = {}): Promise<Archive> {
  const { before, cache } = options;
  const listing = await listFolder(dir);
  const looked = await lookAtFiles(listing, options);
  const unread = looked.filter((file) => "sources" in file);
  const memory = before?.memory ?? newMemory();
  const kept = cache && !before && unread.length > 0 ? await readKept(cache) : NOTHING_KEPT;
  const { known, warnings } = await understandFiles(unread, {
    kept: kept.entries,
    place: cache,
    memory,
    onProgress: options.onProgress,
    atMost: options.atMost,
    pool: options.pool,
  });
  const understood = known.values();
  const files = new Map<string, KnownFile>();
  const pause = turns();
  for (const file of looked) {
    const each = "sources" in file ? understood.next().value : file;
    if (each) files.set(each.contents.file, each);
    await pause();
  }
  const { articles, read, skipped } = await merged(
    [...files.values()].map(({ contents }) => contents),
    listing.skipped,
  );
  const tidied = cache && unread.length > 0 ? await tidyIfWorn(cache, kept, files) : [];
  await pause();
  const report = {
    ...whatChanged(files, read, before),
    skipped,
    warnings: [...kept.warnings, ...warnings, ...tidied],
    articles: articles.length,
    files: read.length,
  };
  if (articles.length === 0) throw nothingIn(dir, report);
  const { overrules, synonyms } = listing;
  const folders = listing.folders.map(({ path }) => path);
  return { articles, overrules, synonyms, report, files, folders, memory };
}

const NOTHING_KEPT: KeptResults = { entries: new Map(), isWorn: false, warnings: [] };

/** How many files are read at a time: the disk gives several at once. */
const AT_ONCE = 16;

async function lookAtFiles(
  { files, statements }: FolderListing,
  { before, cache }: LoadOptions,
): Promise<(KnownFile | UnreadFile)[]> {
  const looked: (KnownFile | UnreadFile)[] = [];
  const ask = askingDirectly();
  const pause = turns();
  for (let i = 0; i < files.length; i += AT_ONCE) {
    const some = files.slice(i, i + AT_ONCE).map((found) => {
      const stated = statements.get(found.file);
      const known = before?.files.get(found.file);
      return isAsBefore(known, found, stated)
        ? known
        : readFound(found, stated, cache?.engine ?? "", known, readerOf(found, ask));
    });
    looked.push(...(await Promise.all(some)));
    await pause();
  }
  return looked;
}

/** So many bytes are read at once. */
const SMALL = 100_000;

function readerOf({ size }: FoundFile, ask: Ask): ReadBytes {
  if (size > SMALL) return readFile;
  return (path) =>
    ask(
      () => readFileSync(path),
      () => readFile(path),
    );
}

/** Each reload may add a segment: when there are more than this they are put together. */
const MOST_SEGMENTS = 100;

async function tidyIfWorn(
  cache: CachePlace,
  { entries, isWorn }: KeptResults,
  files: ReadonlyMap<string, KnownFile>,
): Promise<readonly string[]> {
  const isMany = (await countSegments(cache)) > MOST_SEGMENTS;
  if (entries.size === 0 && !isWorn && !isMany) return [];
  const live = new Set([...files.values()].flatMap(({ keys }) => keys));
  const used = [...entries.keys()].filter((key) => live.has(key)).length;
  const isWasteful = isMany || used * 2 < entries.size;
  return isWorn || isWasteful ? tidy(cache, live) : [];
}

function nothingIn(dir: string, report: LoadReport): ArchiveError {
  return new ArchiveError([
    `${dir}: there is no article in it. Put files there that end in ${READ_ENDINGS}.`,
    ...reportLines(report)
      .filter((line) => line.startsWith("!"))
      .slice(0, 20),
  ]);
}
