import type { Details } from "../corpus/plain-article.js";
import type { FoundFile } from "./find-files.js";
import type { FileContents } from "./merge-files.js";
import { keyOf, type ResultKeys } from "./result-key.js";
import { type ReadBytes, readSources, type Source } from "./source.js";

/** A file that has been understood, and how to tell whether it is still the same. */
export interface KnownFile {
  readonly signature: string;
  /** When it was read, in milliseconds since 1970. */
  readonly readAt: number;
  /** The keys of its sources, and of what was stated of it, in order. */
  readonly keys: ResultKeys;
  readonly stated: string;
  readonly contents: FileContents;
}

/** A file that is to be understood. */
export interface UnreadFile {
  readonly found: FoundFile;
  readonly readAt: number;
  readonly sources: readonly Source[];
  readonly keys: ResultKeys;
  readonly stated: string;
  readonly encoding: string | undefined;
}

/** Two writes within this many milliseconds may leave a file with the same time on it (FAT has two seconds). */
const SAME_TIME = 2000;

/** Whether the file is, by its size and times, as it was when it was read. */
export function isAsBefore(
  known: KnownFile | undefined,
  { signature, written }: FoundFile,
  stated: Details | undefined,
): known is KnownFile {
  return (
    known !== undefined &&
    known.signature === signature &&
    known.stated === wordsOf(stated) &&
    known.readAt - written > SAME_TIME
  );
}

/** Reads a file: it is known where its text is as `before`, else to be understood. */
export async function readFound(
  found: FoundFile,
  stated: Details | undefined,
  engine: string,
  before: KnownFile | undefined,
  read: ReadBytes,
): Promise<KnownFile | UnreadFile> {
  const readAt = Date.now();
  const { file, format, signature } = found;
  const sourced = await readSources(found, stated, read);
  if ("because" in sourced) {
    const skipped = [{ file, because: sourced.because }];
    const contents = {
      file,
      articles: [],
      named: "by file",
      encoding: undefined,
      skipped,
    } as const;
    return { signature, readAt, keys: [], stated: wordsOf(stated), contents };
  }
  const { sources, encoding } = sourced;
  const keys = sources.map((source) => keyOf(engine, source));
  const isSame = before && before.keys.length > 0 && before.keys.join() === keys.join();
  return isSame
    ? { ...before, signature, readAt }
    : { found: { ...found, format }, readAt, sources, keys, stated: wordsOf(stated), encoding };
}

function wordsOf(stated: Details | undefined): string {
  return stated ? JSON.stringify(stated) : "";
}
