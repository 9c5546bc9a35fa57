import type { Span } from "../text/span.js";
import { AUXILIARY, COORDINATOR, MODAL, SUBORDINATOR } from "./function-words.js";
import type { Place } from "./place.js";
import type { Word } from "./word.js";

/** Words before a name that are looked at. */
const WIDTH = 40;

/**
 * What a name is in its sentence, as far as the words before it tell: `first` of all words, `subject` before
 * any verb, `clause` after a comma or conjunction, `object`, `saying` in "said Ruiz", `reported` in
 * "said that Ruiz", or the `owner` of what follows.
 */
export function standingOf(words: readonly Word[], { word, modifies }: Place): string {
  if (modifies) return "owner";
  let [verbs, clause] = [false, true];
  for (let i = Math.max(0, word - WIDTH); i < word; i += 1) {
    const each = words[i];
    if (!each) continue;
    if (isSaying(each)) return isInverted(words, i, word) ? "saying" : "reported";
    if (isVerbal(each)) [verbs, clause] = [true, false];
    if ((each.classes & (COORDINATOR | SUBORDINATOR)) !== 0 || each.low === ",") clause = true;
  }
  if (!verbs) return word === 0 ? "first" : "subject";
  return clause ? "clause" : "object";
}

/** Where a pronoun stands: `first`, after a quotation (`quoted`), `later` before any verb, or in another `clause`. */
export function pronounStanding(words: readonly Word[], span: Span): string {
  const before = words.filter((word) => word.span.start < span.start);
  if (before.length === 0) return "first";
  if (before.every(({ kind }) => kind !== "word")) return "quoted";
  return before.some(isVerbal) ? "clause" : "later";
}

/** "said Ruiz", "said the mayor, Ruiz": the name follows the cue at once. */
function isInverted(words: readonly Word[], cue: number, word: number): boolean {
  return word - cue <= 2 && words[word - 1]?.low !== "that";
}

function isSaying({ verb }: Word): boolean {
  const kinds = verb && verb.form !== "base" ? verb.kinds : undefined;
  return kinds?.includes("say") === true || kinds?.includes("tell") === true;
}

function isVerbal({ verb, classes }: Word): boolean {
  return verb?.form === "past" || (classes & (AUXILIARY | MODAL)) !== 0;
}
