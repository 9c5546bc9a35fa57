import { createHash, randomUUID } from "node:crypto";
import { mkdir, readdir, readFile, rm, stat } from "node:fs/promises";
import { join, resolve } from "node:path";
import { setImmediate } from "node:timers/promises";
import { type Entries, readSegment, segmentParts } from "./cache-segment.js";
import { engineVersion } from "./engine-version.js";
import { isMissing, reasonOf } from "./file-problem.js";
import { UNFINISHED, writeAtomically } from "./write-atomically.js";

/** Where the results for one folder of articles are kept, and the engine that they are of. */
export interface CachePlace {
  readonly dir: string;
  readonly engine: string;
}

/** What was kept, and what there is to say about it. */
export interface KeptResults {
  readonly entries: Entries;
  /** Whether some of them are damaged or of another version. */
  readonly isWorn: boolean;
  readonly warnings: readonly string[];
}

const SEGMENT = ".segment";

/** The place for one folder's results below `cacheDir`, for the engine that is running. */
export async function cachePlace(cacheDir: string, folder: string): Promise<CachePlace> {
  const name = createHash("sha256").update(resolve(folder)).digest("base64url").slice(0, 16);
  return { dir: join(cacheDir, name), engine: await engineVersion() };
}

/** Reads all that is kept there and can be trusted. Never throws: without a cache all is worked out anew. */
export async function readKept({ dir, engine }: CachePlace): Promise<KeptResults> {
  const entries = new Map<string, Uint8Array>();
  const warnings: string[] = [];
  let isWorn = false;
  try {
    for (const name of await segmentNames(dir)) {
      const { entries: found, state } = readSegment(engine, await readFile(join(dir, name)));
      for (const [key, bytes] of found) entries.set(key, bytes);
      if (state === "damaged") warnings.push(`${name} is damaged: what it held is read anew`);
      isWorn ||= state !== "whole";
      await setImmediate();
    }
  } catch (error) {
    warnings.push(`the cache in ${dir} cannot be read: ${reasonOf(error)}`);
  }
  return { entries, isWorn, warnings };
}

/**
 * Keeps new results, whole or not at all. A disk that is full or may not be written to is no
 * fault of the archive: what went wrong is given back as a warning.
 */
export async function keep(place: CachePlace, fresh: Entries): Promise<readonly string[]> {
  return warned(place, async () => {
    await mkdir(place.dir, { recursive: true });
    for (const entries of inSegments(fresh)) await writeSegment(place, entries);
  });
}

/** Forgets all that is not `live`, segments of other versions and damaged ones; writes the rest anew. */
export async function tidy(
  place: CachePlace,
  live: ReadonlySet<string>,
): Promise<readonly string[]> {
  return warned(place, async () => {
    const names = await segmentNames(place.dir);
    const { entries } = await readKept(place);
    const used = new Map([...entries].filter(([key]) => live.has(key)));
    for (const some of inSegments(used)) await writeSegment(place, some);
    for (const name of names) await rm(join(place.dir, name), { force: true });
    await removeUnfinished(place.dir);
  });
}

async function warned({ dir }: CachePlace, work: () => Promise<void>): Promise<readonly string[]> {
  try {
    await work();
    return [];
  } catch (error) {
    return [`the cache in ${dir} cannot be written: ${reasonOf(error)}`];
  }
}

/** A segment is read in one go, and nothing else happens in that time. */
const SEGMENT_SIZE = 4_000_000;

function* inSegments(entries: Entries): Generator<Entries> {
  let [some, size] = [new Map<string, Uint8Array>(), 0];
  for (const [key, bytes] of entries) {
    some.set(key, bytes);
    size += bytes.length;
    if (size < SEGMENT_SIZE) continue;
    yield some;
    [some, size] = [new Map(), 0];
  }
  if (some.size > 0) yield some;
}

async function writeSegment({ dir, engine }: CachePlace, entries: Entries): Promise<void> {
  await writeAtomically(join(dir, `${randomUUID()}${SEGMENT}`), segmentParts(engine, entries));
}

/** How many files the results are in. */
export async function countSegments({ dir }: CachePlace): Promise<number> {
  return (await segmentNames(dir).catch(() => [])).length;
}

/** Longer than this nobody writes a segment: whoever did has crashed. */
const ABANDONED = 600_000;

async function removeUnfinished(dir: string): Promise<void> {
  for (const name of await readdir(dir)) {
    if (!name.endsWith(UNFINISHED)) continue;
    const { mtimeMs } = await stat(join(dir, name)).catch((error: unknown) => {
      if (isMissing(error)) return { mtimeMs: Number.POSITIVE_INFINITY };
      throw error;
    });
    if (Date.now() - mtimeMs > ABANDONED) await rm(join(dir, name), { force: true });
  }
}

async function segmentNames(dir: string): Promise<string[]> {
  const names = await readdir(dir).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names.filter((name) => name.endsWith(SEGMENT)).sort();
}
