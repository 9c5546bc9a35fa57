import type { Library } from "../retrieval/library.js";
import { nothingGathered } from "../retrieval/memory-library.js";
import { ArchiveError } from "./archive-error.js";
import type { ArchiveKeys } from "./archive-keys.js";
import type { CachePlace } from "./cache.js";
import { type Archive, loadArchive } from "./load-archive.js";
import { isUnchanged, type LoadReport, reportLines } from "./load-report.js";
import { libraryOf } from "./open-library.js";
import type { OnProgress } from "./understand-files.js";
import { type WatchTiming, watchFolders } from "./watch-folder.js";
import { startPool } from "./worker-pool.js";

/** What came of looking at the folder again. */
export type Reloaded =
  | { readonly kind: "reloaded" | "unchanged"; readonly report: readonly string[] }
  /** What there was stays; `why` says what to mend. */
  | { readonly kind: "kept"; readonly why: string };

/** An archive that follows its folder. */
export interface KeptArchive {
  /** What to answer from now. An answer that has begun goes on with the library it began with. */
  library(): Library;
  /** Its keys, where they are not to be made by reading every article. */
  keys?(): ArchiveKeys;
  /** What became of every file when the folder was last read, as data. */
  report(): LoadReport;
  /** The same in lines for the log, a summary last. */
  lines(): readonly string[];
  /** Why the last reload failed; undefined where it did not. */
  failure(): string | undefined;
  /** Looks at the folder at once. Calls at the same time are one. */
  reload(): Promise<Reloaded>;
  /** Tells of each reload from now on, whoever asked for it, that changed something or failed anew. */
  listen(listener: (reloaded: Reloaded) => void): void;
  /** Stops watching. */
  close(): void;
}

/** How an archive is kept. */
export interface KeepOptions {
  readonly cache?: CachePlace | undefined;
  /** Called while the folder is read for the first time. */
  readonly onProgress?: OnProgress | undefined;
  /** Tells of what else happens. */
  readonly onTrouble?: (because: string) => void;
  readonly timing?: WatchTiming | undefined;
  /**
   * What has changed is understood here where it is no larger than this together, in UTF-16 code
   * units. By default never: a thread takes longer to start, but answers are not held up.
   */
  readonly atMost?: number;
}

/**
 * Reads a folder of articles and follows what changes in it. A new library takes over in one
 * step once it is wholly there; where the folder cannot be read any more, the old one stays.
 *
 * @throws {ArchiveError} where there is nothing to read at first, with what to do about it.
 */
export async function keepArchive(dir: string, options: KeepOptions = {}): Promise<KeptArchive> {
  const { cache, onProgress, onTrouble, timing, atMost = -1 } = options;
  const pool = startPool();
  let archive = await loadArchive(dir, { cache, onProgress, pool });
  const gathered = nothingGathered();
  let library = await libraryOf(archive, gathered);
  let lines = reportLines(archive.report);
  let failure: string | undefined;
  let underWay: Promise<Reloaded> | undefined;
  let isAsked = false;
  const listeners: ((reloaded: Reloaded) => void)[] = [];
  const tell = (reloaded: Reloaded) => {
    for (const listener of listeners) listener(reloaded);
  };

  const take = async (next: Archive): Promise<Reloaded> => {
    const report = reportLines(next.report, archive.report);
    const isSame = isUnchanged(next.report) && isStatedAlike(next, archive);
    if (!isSame) library = await libraryOf(next, gathered);
    archive = next;
    lines = reportLines(next.report);
    return { kind: isSame ? "unchanged" : "reloaded", report };
  };
  const load = async (): Promise<Reloaded> => {
    const wasFailing = failure;
    try {
      const reloaded = await take(await loadArchive(dir, { before: archive, cache, atMost, pool }));
      failure = undefined;
      if (reloaded.kind === "reloaded" || wasFailing) tell(reloaded);
      return reloaded;
    } catch (error) {
      if (!(error instanceof ArchiveError)) throw error;
      failure = error.message;
      const kept = { kind: "kept", why: error.message } as const;
      if (failure !== wasFailing) tell(kept);
      return kept;
    } finally {
      watched.folders(archive.folders);
    }
  };
  const reload = (): Promise<Reloaded> => {
    // what changes while the folder is read may have been passed already
    if (underWay) isAsked = true;
    underWay ??= load().finally(() => {
      underWay = undefined;
      if (isAsked) follow();
      isAsked = false;
    });
    return underWay;
  };
  const follow = () => {
    reload().catch((error: unknown) => onTrouble?.(`the folder was not reloaded: ${error}`));
  };
  const prepare = () => {
    // a thread is ready when the writing is over
    if (atMost < Number.POSITIVE_INFINITY) pool.standBy();
  };
  const watched = watchFolders(follow, prepare, (because) => onTrouble?.(because), timing);
  watched.folders(archive.folders);

  return {
    library: () => library,
    report: () => archive.report,
    lines: () => lines,
    failure: () => failure,
    reload,
    listen: (listener) => void listeners.push(listener),
    close: () => {
      watched.close();
      void pool.close();
    },
  };
}

function isStatedAlike(a: Archive, b: Archive): boolean {
  return JSON.stringify([a.overrules, a.synonyms]) === JSON.stringify([b.overrules, b.synonyms]);
}
