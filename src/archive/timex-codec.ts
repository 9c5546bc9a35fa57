import type { Anchor, DateBounds, Mod, Timex, TimexType } from "../timex/timex.js";
import type { ByteReader } from "./byte-reader.js";
import type { ByteWriter } from "./byte-writer.js";
import {
  readChoice,
  readDate,
  readMaybe,
  readSpan,
  writeChoice,
  writeMaybe,
  writeSpan,
} from "./codec-parts.js";

const TYPES: readonly TimexType[] = ["DATE", "TIME", "DURATION", "SET"];
const ANCHORS: readonly Anchor["kind"][] = ["stated", "dct", "narrative", "none"];
const MODS: readonly (Mod | undefined)[] = [
  "START",
  "MID",
  "END",
  "APPROX",
  "LESS_THAN",
  "MORE_THAN",
  "EQUAL_OR_LESS",
  "EQUAL_OR_MORE",
  "BEFORE",
  "AFTER",
];

/** Writes a time expression. */
export function writeTimex(out: ByteWriter, timex: Timex): void {
  const { span, type, value, mod, anchor, zone, bounds } = timex;
  writeSpan(out, span);
  writeChoice(out, TYPES, type);
  out.string(value);
  writeMaybe(out, mod, (_, each) => writeChoice(out, MODS, each));
  writeAnchor(out, anchor);
  out.optional(zone);
  writeMaybe(out, bounds, writeBounds);
}

/** Reads what `writeTimex` wrote. */
export function readTimex(from: ByteReader): Timex {
  const span = readSpan(from);
  const type = readChoice(from, TYPES);
  const value = from.string();
  const mod = readMaybe(from, () => readChoice(from, MODS));
  const anchor = readAnchor(from);
  const zone = from.optional();
  const bounds = readMaybe(from, readBounds);
  return {
    span,
    type,
    value,
    ...(mod && { mod }),
    anchor,
    ...(zone !== undefined && { zone }),
    ...(bounds && { bounds }),
  };
}

function writeAnchor(out: ByteWriter, anchor: Anchor): void {
  writeChoice(out, ANCHORS, anchor.kind);
  if (anchor.kind === "stated") return;
  out.string(anchor.because);
  if (anchor.kind === "narrative") writeSpan(out, anchor.from);
}

function readAnchor(from: ByteReader): Anchor {
  const kind = readChoice(from, ANCHORS);
  if (kind === "stated") return { kind };
  const because = from.string();
  return kind === "narrative" ? { kind, from: readSpan(from), because } : { kind, because };
}

function writeBounds(out: ByteWriter, { notBefore, notAfter, because }: DateBounds): void {
  out.optional(notBefore);
  out.optional(notAfter);
  out.string(because);
}

function readBounds(from: ByteReader): DateBounds {
  const notBefore = readMaybe(from, readDate);
  const notAfter = readMaybe(from, readDate);
  return {
    ...(notBefore && { notBefore }),
    ...(notAfter && { notAfter }),
    because: from.string(),
  };
}
