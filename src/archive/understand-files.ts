import { type CachePlace, keep } from "./cache.js";
import type { Entries } from "./cache-segment.js";
import { DamagedError } from "./damaged-error.js";
import type { KnownFile, UnreadFile } from "./known-file.js";
import type { Source } from "./source.js";
import type { Memory } from "./stored-article.js";
import { turns } from "./turns.js";
import { noArticle } from "./understand.js";
import { understandAll } from "./understand-all.js";
import { decodeUnderstood, type KeptSource } from "./understood-codec.js";
import type { Pool } from "./worker-pool.js";

/** Called as sources are understood: how many of how many. */
export type OnProgress = (done: number, of: number) => void;

/** What is needed to understand files. */
export interface UnderstandOptions {
  /** What was understood in an earlier run. */
  readonly kept: Entries;
  /** Where what is new is kept; undefined for nowhere. */
  readonly place: CachePlace | undefined;
  readonly memory: Memory;
  readonly onProgress: OnProgress | undefined;
  /** Sources larger than this together are understood in threads; undefined for the usual. */
  readonly atMost: number | undefined;
  /** The threads that understand them; undefined for some of their own. */
  readonly pool: Pool | undefined;
}

/** The files in their order, and what went wrong in keeping the results. */
export interface UnderstoodFiles {
  readonly known: readonly KnownFile[];
  readonly warnings: readonly string[];
}

interface Job {
  readonly source: Source;
  readonly key: string;
}

/** Understands files, from what was kept where there is something. */
export async function understandFiles(
  files: readonly UnreadFile[],
  options: UnderstandOptions,
): Promise<UnderstoodFiles> {
  const jobs = files.flatMap(({ sources, keys }) =>
    sources.map((source, i): Job => ({ source, key: keys[i] ?? "" })),
  );
  const results = new Map<string, KeptSource>();
  const pause = turns();
  for (const { source, key } of jobs) {
    const understood = fromKept(source, options.kept.get(key), options.memory);
    if (understood) results.set(key, understood);
    await pause();
  }
  const warnings = await understandRest(jobs, results, options);
  const known: KnownFile[] = [];
  for (const file of files) {
    const parts = file.keys.flatMap((key) => results.get(key) ?? []);
    known.push(knownFrom(file, parts));
    await pause();
  }
  return { known, warnings };
}

function fromKept(
  source: Source,
  bytes: Uint8Array | undefined,
  memory: Memory,
): KeptSource | undefined {
  try {
    return bytes && decodeUnderstood(source, bytes, memory);
  } catch (error) {
    if (error instanceof DamagedError) return undefined;
    throw error;
  }
}

/** So much is kept before the end: a load that is broken off need not begin at the beginning. */
const KEPT_AT_ONCE = 4_000_000;

async function understandRest(
  jobs: readonly Job[],
  results: Map<string, KeptSource>,
  { place, memory, onProgress, atMost, pool }: UnderstandOptions,
): Promise<string[]> {
  const warnings = new Set<string>();
  let [fresh, size] = [new Map<string, Uint8Array>(), 0];
  const save = async () => {
    const entries = fresh;
    [fresh, size] = [new Map(), 0];
    if (!place || entries.size === 0) return;
    for (const warning of await keep(place, entries)) warnings.add(warning);
  };
  const pending = jobs.filter(({ key }) => !results.has(key));
  let done = jobs.length - pending.length;
  const pause = turns();
  for await (const { item, result } of understandAll(pending, atMost, pool)) {
    if ("because" in result) results.set(item.key, { ...noArticle(result.because), articles: [] });
    else {
      const understood = decodeUnderstood(item.source, result.bytes, memory);
      results.set(item.key, understood);
      if (!understood.bad.some(({ isPassing }) => isPassing)) {
        fresh.set(item.key, result.bytes);
        size += result.bytes.length;
      }
    }
    done += 1;
    onProgress?.(done, jobs.length);
    if (size > KEPT_AT_ONCE) await save();
    // threads may have much ready at once
    await pause();
  }
  await save();
  return [...warnings];
}

function knownFrom(unread: UnreadFile, parts: readonly KeptSource[]): KnownFile {
  const { found, readAt, keys, stated, encoding } = unread;
  const { file, signature, format } = found;
  const skipped = parts.flatMap(({ bad }) =>
    bad.map(({ line, because }) => ({ file: line ? `${file}:${line}` : file, because })),
  );
  const contents = {
    file,
    articles: parts.flatMap(({ articles }) => articles),
    named: format === "records" ? ("by record" as const) : ("by file" as const),
    encoding,
    skipped,
  };
  return { signature, readAt, keys, stated, contents };
}
