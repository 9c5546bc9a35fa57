import type { Arrangement } from "./arrangement.js";
import type { Word } from "./clause.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { AUXILIARY, MODAL } from "./function-words.js";
import type { Feature } from "./model.js";
import { sortOf } from "./word-sort.js";

/** What speaks for and against the content's ending before word `end`. */
export function endFeatures(
  words: readonly Word[],
  { cue, frame, right }: Arrangement,
  end: number,
): Feature[] {
  const kinds = CUE_VERBS.get(cue.key)?.join("+") ?? cue.sort;
  const first = sortOf(words, right.from);
  const next = sortOf(words, end);
  const after = sortOf(words, end + 1);
  const whole = end === right.to ? "whole" : "part";
  const size = sizeOf(end - right.from);
  const clause = hasVerb(words, right.from, end) ? "clause" : "phrase";
  const group = first === "that" || first === "to" || first === "quoted" ? first : clause;
  return [
    [whole],
    [whole, "kinds", kinds, "frame", frame],
    [whole, "first", first],
    [whole, "cue", cue.key],
    ["next", next, clause],
    ["next", next, "after", after, group],
    ["next", next, "after", after, "kinds", kinds],
    ["next", functionWord(words[end]) ?? next, "kinds", kinds],
    ["last", sortOf(words, end - 1), "next", next],
    ["size", size, whole, "group", group],
    ["size", size, "kinds", kinds],
    ["size", size, "first", first],
    ["cue", cue.key, "next", next],
    ["then", cueAfter(words, end), "group", group],
  ];
}

/** "noted progress | and promised help": what the verb after a joint is. */
function cueAfter(words: readonly Word[], end: number): string {
  if (!/^(?:and|but|,)$/.test(words[end]?.low ?? "")) return "none";
  const verb = [words[end + 1], words[end + 2]].find((word) => word?.verb && !word.capital)?.verb;
  if (verb?.form !== "past" && verb?.form !== "s" && verb?.form !== "ing") return "none";
  return CUE_VERBS.get(verb.lemma)?.[0] ?? "verb";
}

function functionWord(word: Word | undefined): string | undefined {
  return word && word.classes !== 0 && !word.verb && !word.low.endsWith("ly")
    ? word.low
    : undefined;
}

function sizeOf(length: number): string {
  if (length < 3) return `${length}`;
  if (length < 6) return "3-5";
  return length < 12 ? "6-11" : "12+";
}

function hasVerb(words: readonly Word[], from: number, end: number): boolean {
  for (let i = from; i < end; i += 1) {
    const word = words[i];
    if (word && ((word.classes & (AUXILIARY | MODAL)) !== 0 || word.verb?.form === "past"))
      return true;
  }
  return false;
}
