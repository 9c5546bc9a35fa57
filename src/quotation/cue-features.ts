import type { Arrangement } from "./arrangement.js";
import type { Word } from "./clause.js";
import type { Cue } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { FIRST_NAMES } from "./first-names.js";
import { AUXILIARY, MODAL, PREPOSITION, VERB } from "./function-words.js";
import type { Feature } from "./model.js";
import { PERSON_NOUNS } from "./person-nouns.js";
import { isName, isSubjectPronoun } from "./word-class.js";
import { sortOf } from "./word-sort.js";

/** What speaks for and against a cue, however the content stands to it. */
export function cueFeatures(words: readonly Word[], cue: Cue): Feature[] {
  const { key, form, auxiliary, governor } = cue;
  const kinds = kindsOf(cue);
  const before = sortOf(words, cue.range.from - 1);
  const features: Feature[] = [
    ["bias"],
    ["cue", key],
    ["cue", key, "form", form],
    ["cue", key, "next", sortOf(words, cue.range.to)],
    ["kinds", kinds, "form", form, "aux", auxiliary],
    ["before", before, "form", form],
    ["before", before, "kinds", kinds],
  ];
  if (auxiliary) features.push(["cue", key, "aux", auxiliary]);
  if (governor) features.push(["governor", governor], ["governed"]);
  if (cue.negated) features.push(["negated"], ["negated", "yes", "kinds", kinds]);
  return features;
}

/** What speaks for and against the way in which the content stands to the cue. */
export function frameFeatures(words: readonly Word[], { cue, frame }: Arrangement): Feature[] {
  const { key, form, auxiliary } = cue;
  const kinds = kindsOf(cue);
  const next = sortOf(words, cue.range.to);
  const features: Feature[] = [
    ["frame", frame],
    ["cue", key, "frame", frame],
    ["kinds", kinds, "frame", frame],
    ["kinds", kinds, "next", next, "frame", frame],
    ["form", form, "aux", auxiliary, "frame", frame],
    ["form", form, "next", next, "frame", frame],
    ["before", sortOf(words, cue.range.from - 1), "frame", frame],
  ];
  const after = words[cue.range.to];
  if (after && (after.classes & PREPOSITION) !== 0) {
    features.push(["cue", key, "to", after.low, "frame", frame]);
  }
  return features;
}

/** The rest of what speaks for and against a reading: source, content, what stands around. */
export function contextFeatures(words: readonly Word[], arrangement: Arrangement): Feature[] {
  const { cue, frame, subject, left, right } = arrangement;
  const { form } = cue;
  const kinds = kindsOf(cue);
  const first = sortOf(words, right.from);
  const lead = leadOf(words, arrangement);
  const source = `${subject?.via ?? "none"}:${sourceSort(words, arrangement)}`;
  const features = [
    ["source", source],
    ["source", source, "frame", frame],
    ["source", source, "kinds", kinds, "form", form],
    ["first", first, "frame", frame, "kinds", kinds],
    ["first", first, "second", sortOf(words, right.from + 1)],
    ["lead", lead, "frame", frame],
    ["lead", lead, "frame", frame, "next", sortOf(words, cue.range.to)],
    ["lead", lead, "kinds", kinds],
    ...contentFeatures(words, arrangement, kinds),
  ];
  if (left.to > left.from) {
    features.push(["ends-in", sortOf(words, left.to - 1), "frame", frame]);
    features.push(["parted", sortOf(words, left.to), "frame", frame]);
  }
  return features;
}

const KINDS: ReadonlyMap<string, string> = new Map(
  [...CUE_VERBS].map(([lemma, kinds]) => [lemma, kinds.join("+")]),
);

function kindsOf({ key, sort }: Cue): string {
  return KINDS.get(key) ?? sort;
}

/** What stands before the cue's clause: "quoted,": a quotation and a comma. */
function leadOf(words: readonly Word[], { cue, subject }: Arrangement): string {
  const own = subject && subject.via !== "participle" && subject.via !== "coordination";
  const start = own ? Math.min(subject.range.from, cue.range.from) : cue.range.from;
  const mark = words[start - 1]?.low === ",";
  return `${sortOf(words, mark ? start - 2 : start - 1)}${mark ? "," : ""}`;
}

function contentFeatures(
  words: readonly Word[],
  arrangement: Arrangement,
  kinds: string,
): Feature[] {
  const { frame, left, right } = arrangement;
  let [length, quoted, verbs] = [0, 0, 0];
  for (const { from, to } of [left, right]) {
    length += to - from;
    for (let i = from; i < to && i < from + 60; i += 1) {
      if (words[i]?.quoted) quoted += 1;
      else if (((words[i]?.classes ?? 0) & (VERB | AUXILIARY | MODAL)) !== 0) verbs += 1;
    }
  }
  const marks = quoted === 0 ? "none" : quoted === length ? "all" : "some";
  const size = sizeOf(length);
  return [
    ["length", size, "frame", frame],
    ["length", size, "kinds", kinds],
    ["quoted", marks, "frame", frame, "kinds", kinds],
    ["verbs", String(Math.min(verbs, 3)), "frame", frame, "kinds", kinds],
  ];
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
