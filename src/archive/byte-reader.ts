import type { WordList } from "../text/word-list.js";
import { SECTION_HEAD } from "./byte-writer.js";
import { DamagedError } from "./damaged-error.js";

/** Reads what a `ByteWriter` wrote, in the same order. Everything throws `DamagedError` at the end. */
export interface ByteReader {
  uint(): number;
  /** A number of things that follow, each of a byte or more. */
  length(): number;
  /** A string that stands in many places, a word or a name: one in memory. */
  string(): string;
  /** A string that stands nowhere else. */
  text(): string;
  /** What `string` reads, or undefined. */
  optional(): string | undefined;
  list<T>(read: () => T): T[];
  /** What `list` of `string` reads, each string when it is asked for. */
  strings(): WordList;
  /** Fills `columns`, which are as long as each other, row by row, with numbers below 2³². */
  rows(...columns: readonly Uint32Array[]): void;
  /** Passes over a section and gives the place from which it is read. */
  section(): number;
  /** Reads on from there, and gives this reader. */
  at(place: number): ByteReader;
}

/** Gives one and the same string for equal ones, so that a word is in memory once. */
export type Shared = (words: string) => string;

/**
 * A reader of `bytes`, from their start or from the place of a section on.
 *
 * @throws {DamagedError} where they do not begin as a writer's.
 */
export function byteReader(
  bytes: Uint8Array,
  shared: Shared,
  place: number = bodyOf(bytes),
): ByteReader {
  const stringAt = stringsIn(bytes);
  let at = place;
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
  const string = () => shared(stringAt(uint()));
  const section = () => {
    const first = at + SECTION_HEAD;
    const size = first > bytes.length ? bytes.length : viewOf(bytes).getUint32(at, true);
    if (first + size > bytes.length) throw new DamagedError("a section breaks off");
    at = first + size;
    return first;
  };
  const rows = (...columns: readonly Uint32Array[]): void => {
    const count = columns[0]?.length ?? 0;
    // not by `uint`, with which an article's words take a tenth longer to read
    let next = at;
    for (let row = 0; row < count; row += 1) {
      for (const column of columns) {
        let byte = bytes[next] ?? 0;
        let value = byte & 127;
        for (let shift = 7; byte > 127 && shift < 32; shift += 7) {
          next += 1;
          byte = bytes[next] ?? 0;
          value |= (byte & 127) << shift;
        }
        next += 1;
        column[row] = value;
      }
    }
    if (next > bytes.length) throw new DamagedError("numbers break off");
    at = next;
  };
  const reader: ByteReader = {
    uint,
    string,
    text: () => stringAt(uint()),
    optional: () => (uint() === 0 ? undefined : string()),
    length,
    list: (read) => {
      const count = length();
      const items: ReturnType<typeof read>[] = [];
      for (let i = 0; i < count; i += 1) items.push(read());
      return items;
    },
    rows,
    strings: () => {
      const numbers = new Uint32Array(length());
      rows(numbers);
      return {
        length: numbers.length,
        at: (i) => {
          const number = numbers[i];
          return number === undefined ? undefined : shared(stringAt(number));
        },
      };
    },
    section,
    at: (next) => {
      at = next;
      return reader;
    },
  };
  return reader;
}

/** Gives a string by its number. */
type StringAt = (number: number) => string;

const viewOf = (bytes: Uint8Array) =>
  new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);

/** Where the body begins, after the strings. */
function bodyOf(bytes: Uint8Array): number {
  const [count, size] =
    bytes.length < 8
      ? [0, 0]
      : [viewOf(bytes).getUint32(0, true), viewOf(bytes).getUint32(4, true)];
  const start = 8 + 4 * count + size;
  if (bytes.length < 8 || start > bytes.length) throw new DamagedError("the strings break off");
  return start;
}

/** The strings at the head of `bytes`, decoded in one go when the first is asked for. */
function stringsIn(bytes: Uint8Array): StringAt {
  const view = viewOf(bytes);
  const [count, size] = [view.getUint32(0, true), view.getUint32(4, true)];
  const first = 8 + 4 * count;
  let words: string | undefined;
  let ends: Uint32Array | undefined;
  return (number) => {
    if (number >= count) throw new DamagedError("a string is missing");
    words ??= Buffer.from(bytes.buffer, bytes.byteOffset + first, size).toString();
    ends ??= endsIn(view, count);
    return words.slice(number > 0 ? ends[number - 1] : 0, ends[number]);
  };
}

function endsIn(view: DataView, count: number): Uint32Array {
  const ends = new Uint32Array(count);
  let end = 0;
  for (let i = 0; i < count; i += 1) {
    end += view.getUint32(8 + 4 * i, true);
    ends[i] = end;
  }
  return ends;
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
