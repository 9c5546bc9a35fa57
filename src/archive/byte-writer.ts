/** Writes numbers and strings one after the other, for `byteReader` to read in the same order. */
export interface ByteWriter {
  /** A whole number from 0, small ones in one byte (LEB128). */
  uint(value: number): void;
  /** A string; the same one again costs a number. */
  string(value: string): void;
  /** A string or undefined. */
  optional(value: string | undefined): void;
  /** The number of items, then each. */
  list<T>(items: readonly T[], write: (item: T) => void): void;
  /** What `write` writes, with its length before it: a reader may pass over it. */
  section(write: () => void): void;
  /** All that was written; nothing may be written after. */
  finish(): Uint8Array;
}

/** A writer with nothing in it. The strings go first, together, so that they are decoded in one go. */
export function byteWriter(): ByteWriter {
  let bytes = new Uint8Array(4096);
  let end = 0;
  const strings = new Map<string, number>();

  const uint = (value: number): void => {
    if (end + 8 > bytes.length) bytes = grown(bytes);
    let rest = value;
    for (; rest > 127; rest = Math.floor(rest / 128)) {
      bytes[end] = (rest % 128) + 128;
      end += 1;
    }
    bytes[end] = rest;
    end += 1;
  };
  const string = (value: string): void => {
    const known = strings.get(value) ?? strings.size;
    strings.set(value, known);
    uint(known);
  };
  return {
    uint,
    string,
    optional: (value) => {
      uint(value === undefined ? 0 : 1);
      if (value !== undefined) string(value);
    },
    list: (items, write) => {
      uint(items.length);
      for (const item of items) write(item);
    },
    section: (write) => {
      const start = end;
      // room for a length of four bytes, whatever it will be
      for (let i = 0; i < SECTION_HEAD; i += 1) uint(0);
      write();
      new DataView(bytes.buffer).setUint32(start, end - start - SECTION_HEAD, true);
    },
    finish: () => withStrings([...strings.keys()], bytes.subarray(0, end)),
  };
}

/** How many bytes the length of a section takes. */
export const SECTION_HEAD = 4;

function grown(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const larger = new Uint8Array(bytes.length * 2);
  larger.set(bytes);
  return larger;
}

/** How many strings, how many bytes they take, the length of each, the strings, the body. */
function withStrings(strings: readonly string[], body: Uint8Array): Uint8Array {
  const words = Buffer.from(strings.join(""));
  const head = new DataView(new ArrayBuffer(8 + 4 * strings.length));
  head.setUint32(0, strings.length, true);
  head.setUint32(4, words.length, true);
  for (const [i, { length }] of strings.entries()) head.setUint32(8 + 4 * i, length, true);
  return Buffer.concat([new Uint8Array(head.buffer), words, body]);
}
