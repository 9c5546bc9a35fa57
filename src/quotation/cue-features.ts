import type { Arrangement } from "./arrangement.js";
import type { Cue } from "./cue.js";
import { kindsOf } from "./cue-verbs.js";
import { FIRST_NAMES } from "./first-names.js";
import { AUXILIARY, MODAL, PREPOSITION, VERB } from "./function-words.js";
import type { Values } from "./model.js";
import { readModel } from "./model.js";
import { PERSON_NOUNS } from "./person-nouns.js";
import { CONTEXT_WEIGHTS, CUE_WEIGHTS, FRAME_WEIGHTS } from "./weights.js";
import type { Word } from "./word.js";
import { isName, isSubjectPronoun } from "./word-class.js";
import { sortOf } from "./word-sort.js";

/** What speaks for and against a cue, however the content stands to it. */
export const CUE_MODEL = readModel(
  [
    "bias",
    "cue",
    "form",
    "next",
    "kinds",
    "aux",
    "before",
    "helped",
    "governor",
    "governed",
    "negated",
  ],
  [
    "bias",
    "cue",
    "cue form",
    "cue next",
    "kinds form aux",
    "before form",
    "before kinds",
    "cue helped",
    "governor",
    "governed",
    "negated",
    "negated kinds",
  ],
  CUE_WEIGHTS,
);

/** The values of `CUE_MODEL`'s facts. */
export function cueValues(words: readonly Word[], cue: Cue): Values {
  const { key, form, auxiliary, governor, negated } = cue;
  return [
    "yes",
    key,
    form,
    sortOf(words, cue.range.to),
    kindsOf(key, cue.sort),
    auxiliary,
    sortOf(words, cue.range.from - 1),
    auxiliary || undefined,
    governor || undefined,
    governor ? "yes" : undefined,
    negated ? "yes" : undefined,
  ];
}

/** What speaks for and against the way in which the content stands to the cue. */
export const FRAME_MODEL = readModel(
  ["frame", "cue", "kinds", "next", "form", "aux", "before", "to"],
  [
    "frame",
    "cue frame",
    "kinds frame",
    "kinds next frame",
    "form aux frame",
    "form next frame",
    "before frame",
    "cue to frame",
  ],
  FRAME_WEIGHTS,
);

/** The values of `FRAME_MODEL`'s facts. */
export function frameValues(words: readonly Word[], { cue, frame }: Arrangement): Values {
  const { key, form, auxiliary, range } = cue;
  const after = words[range.to];
  return [
    frame,
    key,
    kindsOf(key, cue.sort),
    sortOf(words, range.to),
    form,
    auxiliary,
    sortOf(words, range.from - 1),
    after && (after.classes & PREPOSITION) !== 0 ? after.low : undefined,
  ];
}

/** The rest of what speaks for and against a reading: source, content, what stands around. */
export const CONTEXT_MODEL = readModel(
  [
    ...["source", "frame", "kinds", "form", "first", "second", "lead", "next"],
    ...["length", "quoted", "verbs", "ends-in", "parted"],
  ],
  [
    "source",
    "source frame",
    "source kinds form",
    "first frame kinds",
    "first second",
    "lead frame",
    "lead frame next",
    "lead kinds",
    "length frame",
    "length kinds",
    "quoted frame kinds",
    "verbs frame kinds",
    "ends-in frame",
    "parted frame",
  ],
  CONTEXT_WEIGHTS,
);

/** The values of `CONTEXT_MODEL`'s facts. */
export function contextValues(words: readonly Word[], arrangement: Arrangement): Values {
  const { cue, frame, subject, left, right } = arrangement;
  const onLeft = left.to > left.from;
  return [
    `${subject?.via ?? "none"}:${sourceSort(words, arrangement)}`,
    frame,
    kindsOf(cue.key, cue.sort),
    cue.form,
    sortOf(words, right.from),
    sortOf(words, right.from + 1),
    leadOf(words, arrangement),
    sortOf(words, cue.range.to),
    ...contentValues(words, arrangement),
    onLeft ? sortOf(words, left.to - 1) : undefined,
    onLeft ? sortOf(words, left.to) : undefined,
  ];
}

/** What stands before the cue's clause: "quoted,": a quotation and a comma. */
function leadOf(words: readonly Word[], { cue, subject }: Arrangement): string {
  const own = subject && subject.via !== "participle" && subject.via !== "coordination";
  const start = own ? Math.min(subject.range.from, cue.range.from) : cue.range.from;
  const mark = words[start - 1]?.low === ",";
  return `${sortOf(words, mark ? start - 2 : start - 1)}${mark ? "," : ""}`;
}

/** How long the content is, how much of it is quoted, and how many verbs it has. */
function contentValues(words: readonly Word[], { left, right }: Arrangement): readonly string[] {
  let [length, quoted, verbs] = [0, 0, 0];
  for (const { from, to } of [left, right]) {
    length += to - from;
    for (let i = from; i < to && i < from + 60; i += 1) {
      if (words[i]?.quoted) quoted += 1;
      else if (((words[i]?.classes ?? 0) & (VERB | AUXILIARY | MODAL)) !== 0) verbs += 1;
    }
  }
  const marks = quoted === 0 ? "none" : quoted === length ? "all" : "some";
  return [sizeOf(length), marks, String(Math.min(verbs, 3))];
}

function sizeOf(length: number): string {
  if (length < 3) return "1-2";
  if (length < 6) return "3-5";
  if (length < 12) return "6-11";
  return length < 40 ? "12-39" : "40+";
}

/** What the source looks like: a pronoun, a person, a name, another noun. */
function sourceSort(words: readonly Word[], { subject }: Arrangement): string {
  const { from = 0, to = 0 } = subject?.range ?? {};
  const last = words[to - 1];
  if (!last || !subject) return "none";
  if (isSubjectPronoun(last) && to - from === 1) return last.low;
  if (words.slice(from, to).some(isPerson)) return "person";
  if (isName(last)) return "name";
  return last.low.endsWith("s") ? "plural" : "noun";
}

function isPerson(word: Word): boolean {
  return PERSON_NOUNS.has(word.low) || (isName(word) && FIRST_NAMES.has(word.low));
}
