import type { Arrangement } from "./arrangement.js";
import { sortOf } from "./arrangement.js";
import type { Word } from "./clause.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { FIRST_NAMES } from "./first-names.js";
import { VERB } from "./function-words.js";
import { isName, isSubjectPronoun } from "./noun-phrase.js";
import { PERSON_NOUNS } from "./person-nouns.js";

/** What speaks for and against a reading, each in words; the weights say how much. */
export function arrangementFeatures(words: readonly Word[], arrangement: Arrangement): string[] {
  const { cue, frame, subject, left, right } = arrangement;
  const { key, form, auxiliary, governor, head } = cue;
  const kinds = (CUE_VERBS.get(key) ?? [cue.sort]).join("+");
  const next = sortOf(words, cue.range.to);
  const before = sortOf(words, cue.range.from - 1);
  const first = sortOf(words, right.from);
  const second = sortOf(words, right.from + 1);
  const source = `${subject?.via ?? "none"}:${sourceSort(words, arrangement)}`;
  const features = [
    "bias",
    `frame=${frame}`,
    `cue=${key}`,
    `cue=${key} frame=${frame}`,
    `cue=${key} form=${form}`,
    `kinds=${kinds} frame=${frame}`,
    `kinds=${kinds} form=${form} aux=${auxiliary}`,
    `form=${form} aux=${auxiliary} frame=${frame}`,
    `cue=${key} next=${next}`,
    `kinds=${kinds} next=${next} frame=${frame}`,
    `form=${form} next=${next} frame=${frame}`,
    `before=${before} form=${form}`,
    `before=${before} kinds=${kinds}`,
    `before=${before} frame=${frame}`,
    `source=${source}`,
    `source=${source} frame=${frame}`,
    `source=${source} kinds=${kinds} form=${form}`,
    `first=${first} frame=${frame} kinds=${kinds}`,
    `first=${first} second=${second}`,
  ];
  const lead = leadOf(words, arrangement);
  features.push(
    `lead=${lead} frame=${frame}`,
    `lead=${lead} frame=${frame} next=${next}`,
    `lead=${lead} kinds=${kinds}`,
  );
  if (auxiliary) features.push(`cue=${key} aux=${auxiliary}`);
  if (governor) features.push(`governor=${governor}`, "governed");
  if (cue.negated) features.push("negated", `negated kinds=${kinds}`);
  if (head + 1 < words.length && (words[cue.range.to]?.classes ?? 0) & 2)
    features.push(`cue=${key} to=${words[cue.range.to]?.low} frame=${frame}`);
  features.push(...contentFeatures(words, arrangement, kinds));
  if (left.to > left.from)
    features.push(
      `ends-in=${sortOf(words, left.to - 1)} frame=${frame}`,
      `parted=${sortOf(words, left.to)} frame=${frame}`,
    );
  return features;
}

/** What stands before the cue's clause: "quoted,": a quotation and a comma. */
function leadOf(words: readonly Word[], { cue, subject }: Arrangement): string {
  const start =
    subject &&
    subject.range.from < cue.range.from &&
    subject.via !== "participle" &&
    subject.via !== "coordination"
      ? subject.range.from
      : cue.range.from;
  const mark = words[start - 1]?.low === ",";
  return `${sortOf(words, mark ? start - 2 : start - 1)}${mark ? "," : ""}`;
}

function contentFeatures(
  words: readonly Word[],
  { frame, left, right }: Arrangement,
  kinds: string,
): string[] {
  const length = left.to - left.from + right.to - right.from;
  let quoted = 0;
  let verbs = 0;
  for (const { from, to } of [left, right]) {
    for (let i = from; i < to && i < from + 60; i += 1) {
      if (words[i]?.kind === "quoted") quoted += 1;
      else if ((words[i]?.classes ?? 0) & (VERB | 32 | 64)) verbs += 1;
    }
  }
  const all = quoted > 0 && quoted === length;
  const size =
    length < 3 ? "1-2" : length < 6 ? "3-5" : length < 12 ? "6-11" : length < 40 ? "12-39" : "40+";
  return [
    `length=${size} frame=${frame}`,
    `length=${size} kinds=${kinds}`,
    `quoted=${all ? "all" : quoted > 0 ? "some" : "none"} frame=${frame} kinds=${kinds}`,
    `verbs=${Math.min(verbs, 3)} frame=${frame} kinds=${kinds}`,
  ];
}

/** What the source looks like: pronoun, name, person noun, other. */
function sourceSort(words: readonly Word[], { subject }: Arrangement): string {
  if (!subject) return "none";
  const { from, to } = subject.range;
  const last = words[to - 1];
  if (!last) return "none";
  if (isSubjectPronoun(last) && to - from === 1) return last.low;
  for (let i = from; i < to; i += 1) {
    const low = words[i]?.low ?? "";
    if (PERSON_NOUNS.has(low)) return "person";
    if (isName(words[i]) && FIRST_NAMES.has(low)) return "person";
  }
  if (isName(last)) return "name";
  return last.low.endsWith("s") ? "plural" : "noun";
}

/** What speaks for and against the content's ending before word `end`. */
export function endFeatures(
  words: readonly Word[],
  { cue, frame, right }: Arrangement,
  end: number,
): string[] {
  const kinds = (CUE_VERBS.get(cue.key) ?? [cue.sort]).join("+");
  const first = sortOf(words, right.from);
  const next = sortOf(words, end);
  const low = words[end]?.low ?? "";
  const after = sortOf(words, end + 1);
  const last = sortOf(words, end - 1);
  const whole = end === right.to ? "whole" : "part";
  const length = end - right.from;
  const size =
    length < 2 ? "1" : length < 3 ? "2" : length < 6 ? "3-5" : length < 12 ? "6-11" : "12+";
  let verbs = 0;
  for (let i = right.from; i < end; i += 1)
    if ((words[i]?.classes ?? 0) & (32 | 64) || words[i]?.verb?.form === "past") verbs += 1;
  const clause = verbs > 0 ? "clause" : "phrase";
  const group = first === "that" || first === "to" || first === "quoted" ? first : clause;
  return [
    `${whole}`,
    `${whole} kinds=${kinds} frame=${frame}`,
    `${whole} first=${first}`,
    `${whole} cue=${cue.key}`,
    `next=${next} ${clause}`,
    `next=${next} after=${after} ${group}`,
    `next=${next} after=${after} kinds=${kinds}`,
    `next=${/^[a-z,]+$/.test(low) && words[end]?.classes !== 0 ? low : next} kinds=${kinds}`,
    `last=${last} next=${next}`,
    `size=${size} ${whole} group=${group}`,
    `size=${size} kinds=${kinds}`,
    `size=${size} first=${first}`,
    `cue=${cue.key} next=${next}`,
  ];
}
