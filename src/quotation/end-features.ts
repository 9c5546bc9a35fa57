import type { Arrangement } from "./arrangement.js";
import { kindsOf } from "./cue-verbs.js";
import { AUXILIARY, MODAL } from "./function-words.js";
import type { Values } from "./model.js";
import { readModel } from "./model.js";
import { END_WEIGHTS } from "./weights.js";
import type { Word } from "./word.js";
import { sortOf } from "./word-sort.js";

/** What speaks for and against the content's ending before a word. */
export const END_MODEL = readModel(
  [
    ...["reach", "kinds", "frame", "first", "cue", "next", "clause", "after", "group"],
    ...["word", "last", "size", "then"],
  ],
  [
    "reach",
    "reach kinds frame",
    "reach first",
    "reach cue",
    "next clause",
    "next after group",
    "next after kinds",
    "word kinds",
    "last next",
    "size reach group",
    "size kinds",
    "size first",
    "cue next",
    "then group",
  ],
  END_WEIGHTS,
);

/** The values of `END_MODEL`'s facts for an end before word `end`. */
export function endValues(
  words: readonly Word[],
  { cue, frame, right }: Arrangement,
  end: number,
): Values {
  const first = sortOf(words, right.from);
  const next = sortOf(words, end);
  const clause = hasVerb(words, right.from, end) ? "clause" : "phrase";
  return [
    end === right.to ? "whole" : "part",
    kindsOf(cue.key, cue.sort),
    frame,
    first,
    cue.key,
    next,
    clause,
    sortOf(words, end + 1),
    first === "that" || first === "to" || first === "quoted" ? first : clause,
    functionWord(words[end]) ?? next,
    sortOf(words, end - 1),
    sizeOf(end - right.from),
    cueAfter(words, end),
  ];
}

/** "noted progress | and promised help": what the verb after a joint is. */
function cueAfter(words: readonly Word[], end: number): string {
  if (!/^(?:and|but|,)$/.test(words[end]?.low ?? "")) return "none";
  const verb = [words[end + 1], words[end + 2]].find((word) => word?.verb && !word.capital)?.verb;
  if (verb?.form !== "past" && verb?.form !== "s" && verb?.form !== "ing") return "none";
  return verb.kinds?.[0] ?? "verb";
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
