import { isFiniteVerb } from "./finite-verb.js";
import { PREPOSITION } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { phraseBefore } from "./noun-phrase.js";
import type { Word } from "./word.js";
import { isName, isNominal } from "./word-class.js";

/**
 * Whom words without a comma describe, the last of which are the phrase that begins at `end`:
 * "lawmakers | who voted for | the bill", "protesters | marching through | the streets".
 */
export function postmodified(
  words: readonly Word[],
  end: number,
  floor: number,
): Range | undefined {
  if (!isObject(words, end)) return undefined;
  for (let i = end - 1; i > floor && end - i < 12; i -= 1) {
    if (!isNominal(words[i - 1]) || !describes(words, i, end)) continue;
    const range = phraseBefore(words, i, floor);
    if (range?.from === floor) return range;
  }
  return undefined;
}

/** "Jonas Weber | standing on the bridge": the name without the participle that a phrase may hold. */
export function withoutParticiple(words: readonly Word[], { from, to }: Range): Range {
  for (let i = from + 1; i < to - 1; i += 1) {
    const led = isName(words[i - 1]) && !words[i]?.capital && words[i]?.verb?.form === "ing";
    if (led && ((words[i + 1]?.classes ?? 0) & PREPOSITION) !== 0) return { from, to: i };
  }
  return { from, to };
}

/** Whether a verb that reports nothing, or a preposition, governs the phrase at `at`. */
function isObject(words: readonly Word[], at: number): boolean {
  const before = words[at - 1];
  if (before?.kind !== "word") return false;
  return (before.classes & PREPOSITION) !== 0 || (before.verb !== undefined && !reports(before));
}

/** Whether a description begins at `i`: "who voted", "marching", "hit by". */
function describes(words: readonly Word[], i: number, end: number): boolean {
  const word = words[i];
  if (word?.low === "who" || word?.low === "which" || word?.low === "that")
    return verbBetween(words, i + 1, end);
  if (!word?.verb || word.capital || reports(word)) return false;
  return word.verb.form === "ing" || (word.verb.form === "past" && words[i + 1]?.low === "by");
}

function verbBetween(words: readonly Word[], from: number, to: number): boolean {
  let verbs = 0;
  for (let i = from; i < to; i += 1) {
    const word = words[i];
    if (word && reports(word)) return false;
    if (isFiniteVerb(words, i) || (i === from && word?.verb)) verbs += 1;
  }
  return verbs > 0;
}

/** Verbs of saying and thinking, whose clause has a subject of its own. */
function reports({ verb }: Word): boolean {
  const kinds = verb?.kinds;
  return kinds !== undefined && (kinds.includes("say") || kinds.includes("tell"));
}
