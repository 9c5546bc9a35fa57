import type { DatedBy, PlainDate } from "../corpus/article.js";
import { parsePlainDate } from "../corpus/calendar.js";
import type { Span } from "../text/span.js";
import type { ByteReader } from "./byte-reader.js";
import type { ByteWriter } from "./byte-writer.js";
import { DamagedError } from "./damaged-error.js";

/** Writes one of a few words as its number. */
export function writeChoice<T>(out: ByteWriter, all: readonly T[], value: T): void {
  out.uint(all.indexOf(value));
}

/** Reads what `writeChoice` wrote. */
export function readChoice<T>(from: ByteReader, all: readonly T[]): T {
  const value = all[from.uint()];
  if (value === undefined) throw new DamagedError("there is no such choice");
  return value;
}

/** Writes spans that are in order, each as its distance from the one before and its length. */
export function writeSpans(out: ByteWriter, spans: readonly Span[]): void {
  let end = 0;
  out.list(spans, (span) => {
    out.uint(span.start - end);
    out.uint(span.end - span.start);
    end = span.end;
  });
}

/** Reads what `writeSpans` wrote. */
export function readSpans(from: ByteReader): Span[] {
  let end = 0;
  return from.list(() => {
    const start = end + from.uint();
    end = start + from.uint();
    return { start, end };
  });
}

/** Writes a span that may stand anywhere. */
export function writeSpan(out: ByteWriter, { start, end }: Span): void {
  out.uint(start);
  out.uint(end - start);
}

/** Reads what `writeSpan` wrote. */
export function readSpan(from: ByteReader): Span {
  const start = from.uint();
  return { start, end: start + from.uint() };
}

/** Writes a value that may be absent. */
export function writeMaybe<T>(
  out: ByteWriter,
  value: T | undefined,
  write: (out: ByteWriter, value: T) => void,
): void {
  out.uint(value === undefined ? 0 : 1);
  if (value !== undefined) write(out, value);
}

/** Reads what `writeMaybe` wrote. */
export function readMaybe<T>(from: ByteReader, read: (from: ByteReader) => T): T | undefined {
  return from.uint() === 0 ? undefined : read(from);
}

/** Reads a calendar day. */
export function readDate(from: ByteReader): PlainDate {
  const date = parsePlainDate(from.string());
  if (!date) throw new DamagedError("there is no such day");
  return date;
}

/** Writes a day and how it was got. */
export function writeDated(out: ByteWriter, { date, how }: DatedBy): void {
  out.string(date);
  out.string(how);
}

/** Reads what `writeDated` wrote. */
export function readDated(from: ByteReader): DatedBy {
  return { date: readDate(from), how: from.string() };
}
