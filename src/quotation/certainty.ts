import type { Arrangement } from "./arrangement.js";
import { opensWith } from "./clause-start.js";
import { endsWithQuoted } from "./content-end.js";
import type { CueClass } from "./cue-verbs.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Frame } from "./frame.js";
import { AUXILIARY, DAY, MODAL, PREPOSITION, VERB } from "./function-words.js";
import type { Subject } from "./subject.js";
import type { Word } from "./word.js";

/** A reading with its source, and what its cue verb can be. */
interface Sourced extends Arrangement {
  readonly subject: Subject;
  readonly finite: boolean;
  readonly says: boolean;
}

/** A pattern that needs no model, and how sure it makes a reading. */
interface Rule {
  readonly certainty: number;
  readonly holds: (words: readonly Word[], reading: Sourced) => boolean;
}

/** In this order; the first that holds decides. */
const RULES: readonly Rule[] = [
  // according to Ruiz
  { certainty: 0.85, holds: (_, { cue }) => cue.sort === "phrase" },
  // Ruiz described as "sad" any attempt
  {
    certainty: 0.7,
    holds: (words, { cue, frame, right }) =>
      LABELS.has(cue.key) && frame === "preposition" && words[right.from]?.quoted !== undefined,
  },
  // The bridge is safe, said Marta Ruiz.
  { certainty: 0.9, holds: closesInverted },
  // The bridge is safe, the minister said in Lima.
  { certainty: 0.96, holds: isParenthesis },
  // "…," Ruiz told the host, "…"
  {
    certainty: 0.99,
    holds: (words, { cue, frame, left, right, finite, says }) =>
      frame === "around" &&
      finite &&
      says &&
      isQuoted(words, left.to - 1) &&
      isQuoted(words, right.from) &&
      !saysBetween(words, cue.range.to, right.from),
  },
  // France was lost: | "We are tired," he claimed
  {
    certainty: 0.98,
    holds: (words, { frame, left, finite, says }) =>
      frame === "before" &&
      finite &&
      says &&
      left.from > 0 &&
      left.to - left.from === 1 &&
      isQuoted(words, left.from),
  },
  // "…," Ruiz said
  {
    certainty: 0.9,
    holds: (words, { frame, left, finite, says }) =>
      frame === "before" &&
      finite &&
      says &&
      left.to - left.from === 1 &&
      isQuoted(words, left.from),
  },
  // Ruiz said: "…"
  {
    certainty: 0.93,
    holds: (words, { cue, frame, right, says }) =>
      says &&
      /^(?:quoted|colon|comma)$/.test(frame) &&
      right.from - cue.range.to <= 1 &&
      isQuoted(words, right.from) &&
      endsWithQuoted(words, right.from, words.length),
  },
  // Said Ruiz, who grew up here: "…"
  {
    certainty: 0.93,
    holds: (words, { cue, subject, frame, right, says }) =>
      says &&
      frame === "colon" &&
      subject.via === "inversion" &&
      opensWith(words, cue.range.from) &&
      isQuoted(words, right.from),
  },
];

/** The frames that rules for other cues than phrases ask for. */
const RULED: ReadonlySet<Frame> = new Set<Frame>([
  "before",
  "around",
  "preposition",
  "quoted",
  "colon",
  "comma",
]);

const LABELS = new Set([
  "describe",
  "call",
  "brand",
  "dismiss",
  "label",
  "characterize",
  "denounce",
  "condemn",
]);

/** How sure the rules alone are of a reading: 0 where none of them holds. */
export function certaintyOf(words: readonly Word[], reading: Arrangement): number {
  const { cue, subject, frame, left, right } = reading;
  // Ruiz was told by Weber that
  const that = words[right.from]?.low === "that";
  if (subject?.via === "agent" && that && isOf(cue.key, "tell")) return 0.8;
  if (cue.sort !== "phrase" && !RULED.has(frame)) return 0;
  if (!subject || (cue.sort === "verb" && cue.auxiliary === "be")) return 0;
  const sourced: Sourced = {
    cue,
    subject,
    frame,
    left,
    right,
    finite: cue.form === "past" || cue.form === "s",
    says: isOf(cue.key, "say") || isOf(cue.key, "tell"),
  };
  return RULES.find(({ holds }) => holds(words, sourced))?.certainty ?? 0;
}

function isOf(lemma: string, kind: CueClass): boolean {
  return CUE_VERBS.get(lemma)?.includes(kind) === true;
}

function isQuoted(words: readonly Word[], i: number): boolean {
  return words[i]?.quoted !== undefined;
}

function closesInverted(words: readonly Word[], reading: Sourced): boolean {
  const { subject, frame, left, finite, says } = reading;
  if (subject.via !== "inversion" || frame !== "before" || !finite || !says) return false;
  const parted = left.to - left.from > 3 && words[left.to]?.low === ",";
  return parted && words.slice(subject.range.to).every(({ kind }) => kind === "mark");
}

/** A clause of its own before the comma, and no content after the cue. */
function isParenthesis(
  words: readonly Word[],
  { cue, subject, frame, left, finite }: Sourced,
): boolean {
  if (frame !== "before" || !finite || subject.via !== "before" || !isOf(cue.key, "say"))
    return false;
  if (words[left.to]?.low !== "," || words.some(({ quoted }) => quoted)) return false;
  const next = words[cue.range.to];
  const adverbial = next && (next.classes & (PREPOSITION | DAY)) !== 0 && next.low !== "of";
  if (next && !adverbial && !/^[.;]$/.test(next.low)) return false;
  return words
    .slice(left.from + 1, left.to)
    .some(({ classes }) => (classes & (AUXILIARY | MODAL | VERB)) !== 0);
}

/** "…," she said, adding, "…": another cue before the second quotation. */
function saysBetween(words: readonly Word[], from: number, to: number): boolean {
  return words.slice(from, to).some(({ verb }) => verb?.kinds?.includes("say"));
}
