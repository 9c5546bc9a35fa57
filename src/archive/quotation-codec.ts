import type { Grade, Quotation, Speaker } from "../quotation/quotation.js";
import type { ByteReader } from "./byte-reader.js";
import type { ByteWriter } from "./byte-writer.js";
import {
  readChoice,
  readMaybe,
  readSpan,
  writeChoice,
  writeMaybe,
  writeSpan,
} from "./codec-parts.js";
import { DamagedError } from "./damaged-error.js";

const KINDS: readonly Quotation["kind"][] = ["direct", "mixed", "indirect"];
const ACTS: readonly Quotation["act"][] = ["speech", "attitude"];
const GRADES: readonly Grade[] = ["named", "named-earlier", "inferred", "not-named"];

/** Writes a quotation. */
export function writeQuotation(out: ByteWriter, quotation: Quotation): void {
  const { contents, kind, cue, act, denied, speaker } = quotation;
  out.list(contents, (span) => writeSpan(out, span));
  writeChoice(out, KINDS, kind);
  writeMaybe(out, cue, writeSpan);
  writeChoice(out, ACTS, act);
  out.uint(denied ? 1 : 0);
  writeSpeaker(out, speaker);
}

/** Reads what `writeQuotation` wrote. */
export function readQuotation(from: ByteReader): Quotation {
  const [first, ...others] = from.list(() => readSpan(from));
  if (!first) throw new DamagedError("a quotation has no words");
  return {
    contents: [first, ...others],
    kind: readChoice(from, KINDS),
    cue: readMaybe(from, readSpan),
    act: readChoice(from, ACTS),
    denied: from.uint() === 1,
    speaker: readSpeaker(from),
  };
}

function writeSpeaker(out: ByteWriter, { grade, name, role, mention, reason }: Speaker): void {
  writeChoice(out, GRADES, grade);
  out.optional(name);
  writeMaybe(out, role, writeSpan);
  writeMaybe(out, mention, writeSpan);
  out.string(reason);
}

function readSpeaker(from: ByteReader): Speaker {
  return {
    grade: readChoice(from, GRADES),
    name: from.optional(),
    role: readMaybe(from, readSpan),
    mention: readMaybe(from, readSpan),
    reason: from.string(),
  };
}
