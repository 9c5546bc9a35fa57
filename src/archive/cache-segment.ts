import { crc32 } from "node:zlib";

/** What is kept of sources, by the key that names source and engine. */
export type Entries = ReadonlyMap<string, Uint8Array>;

/** Counted up when the layout below changes; a change of the engine needs no counting. */
const SCHEMA = 1;

/** A SHA-256 in base64url. */
const KEY_LENGTH = 43;
const ENTRY_HEAD = KEY_LENGTH + 8;

/** So many bytes are put together at a time. */
const PART = 200_000;

/**
 * A segment's bytes, in parts: a line that says what it is, then one entry after the other: key, length,
 * CRC-32 of both key and bytes, bytes. Nothing in it is trusted that does not sum up.
 */
export function* segmentParts(engine: string, entries: Entries): Generator<Uint8Array> {
  let part: Uint8Array[] = [Buffer.from(headOf(engine))];
  let size = 0;
  for (const entry of entries) {
    part.push(...entryBytes(entry));
    size += entry[1].length;
    if (size < PART) continue;
    yield Buffer.concat(part);
    [part, size] = [[], 0];
  }
  yield Buffer.concat(part);
}

function headOf(engine: string): string {
  return `verbatim cache ${SCHEMA} ${engine}\n`;
}

function entryBytes([key, bytes]: readonly [string, Uint8Array]): Uint8Array[] {
  const head = Buffer.alloc(ENTRY_HEAD);
  head.write(key, "latin1");
  head.writeUInt32LE(bytes.length, KEY_LENGTH);
  head.writeUInt32LE(crc32(bytes, crc32(key)), KEY_LENGTH + 4);
  return [head, bytes];
}

/** What a segment holds, as far as it is whole. */
export interface ReadSegment {
  readonly entries: Entries;
  readonly state: "whole" | "damaged" | "of another version";
}

/** Reads a segment up to the first entry that is cut off or does not sum up. */
export function readSegment(engine: string, bytes: Buffer): ReadSegment {
  const entries = new Map<string, Uint8Array>();
  const head = headOf(engine);
  if (bytes.toString("latin1", 0, head.length) !== head) {
    return { entries, state: "of another version" };
  }
  let at = head.length;
  while (at < bytes.length) {
    const entry = entryAt(bytes, at);
    if (!entry) return { entries, state: "damaged" };
    entries.set(entry.key, entry.bytes);
    at = entry.end;
  }
  return { entries, state: "whole" };
}

function entryAt(bytes: Buffer, at: number) {
  const start = at + ENTRY_HEAD;
  if (start > bytes.length) return undefined;
  const key = bytes.toString("latin1", at, at + KEY_LENGTH);
  const end = start + bytes.readUInt32LE(at + KEY_LENGTH);
  if (end > bytes.length) return undefined;
  const body = bytes.subarray(start, end);
  const isWhole = crc32(body, crc32(key)) === bytes.readUInt32LE(at + KEY_LENGTH + 4);
  return isWhole ? { key, bytes: body, end } : undefined;
}
