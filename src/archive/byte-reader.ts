import { DamagedError } from "./damaged-error.js";

/** Reads what a `ByteWriter` wrote, in the same order. Everything throws `DamagedError` at the end. */
export interface ByteReader {
  uint(): number;
  /** A number of things that follow, each of a byte or more. */
  length(): number;
  string(): string;
  optional(): string | undefined;
  list<T>(read: () => T): T[];
}

/** Gives one and the same string for equal ones, so that a word is in memory once. */
export type Shared = (words: string) => string;

/**
 * A reader from the start of `bytes`.
 *
 * @throws {DamagedError} where they do not begin as a writer's.
 */
export function byteReader(bytes: Uint8Array, shared: Shared): ByteReader {
  const { strings, start } = stringsOf(bytes, shared);
  let at = start;
  const uint = (): number => {
    let value = 0;
    for (let factor = 1; ; factor *= 128) {
      const byte = bytes[at];
      if (byte === undefined || factor > 2 ** 42) throw new DamagedError("a number breaks off");
      at += 1;
      value += (byte & 127) * factor;
      if (byte < 128) return value;
    }
  };
  const length = (): number => {
    const count = uint();
    if (count > bytes.length - at) throw new DamagedError("a list breaks off");
    return count;
  };
  const string = (): string => {
    const words = strings[uint()];
    if (words === undefined) throw new DamagedError("a string is missing");
    return words;
  };
  return {
    uint,
    string,
    optional: () => (uint() === 0 ? undefined : string()),
    length,
    list: (read) => {
      const count = length();
      const items: ReturnType<typeof read>[] = [];
      for (let i = 0; i < count; i += 1) items.push(read());
      return items;
    },
  };
}

function stringsOf(bytes: Uint8Array, shared: Shared): { strings: string[]; start: number } {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const [count, size] =
    bytes.length < 8 ? [0, 0] : [view.getUint32(0, true), view.getUint32(4, true)];
  const from = 8 + 4 * count;
  const start = from + size;
  if (bytes.length < 8 || start > bytes.length) throw new DamagedError("the strings break off");
  const words = Buffer.from(bytes.buffer, bytes.byteOffset + from, size).toString();
  const strings: string[] = [];
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    const length = view.getUint32(8 + 4 * i, true);
    strings.push(shared(words.slice(end, end + length)));
    end += length;
  }
  return { strings, start };
}

/** Shares strings among all that are read with it. */
export function sharedStrings(): Shared {
  const known = new Map<string, string>();
  return (words) => {
    const found = known.get(words);
    if (found !== undefined) return found;
    const own = copied(words);
    known.set(own, own);
    return own;
  };
}

/** From this length on, a slice keeps all of the string that it was cut from in memory (V8). */
const SLICED = 13;

function copied(words: string): string {
  return words.length < SLICED ? words : Buffer.from(words, "utf16le").toString("utf16le");
}
