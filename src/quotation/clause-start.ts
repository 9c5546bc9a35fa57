import { SUBORDINATOR } from "./function-words.js";
import type { Word } from "./word.js";
import { isDeterminer, isName, isNominal, isSubjectPronoun } from "./word-class.js";

/** Index after the last mark, quoted stretch or conjunction that a subject does not reach across. */
export function clauseStart(words: readonly Word[], end: number): number {
  for (let i = end - 1; i >= 0 && end - i < 40; i -= 1) if (isBarrier(words, i, end)) return i + 1;
  return Math.max(0, end - 40);
}

function isBarrier(words: readonly Word[], i: number, end: number): boolean {
  const word = words[i];
  if (!word) return true;
  if (word.kind === "mark") return !/^['’.&-]$/.test(word.low);
  if (word.kind === "quoted") return !(isName(words[i - 1]) && isName(words[i + 1]));
  if ((word.classes & SUBORDINATOR) !== 0 && !isPrepositional(words, i)) return true;
  if (word.low === "that") return i < end - 1 && opensClause(words, i + 1);
  return /^(?:but|or|so|then)$/.test(word.low) && i < end - 1;
}

function opensClause(words: readonly Word[], i: number): boolean {
  return (
    isDeterminer(words[i]) ||
    isName(words[i]) ||
    isSubjectPronoun(words[i]) ||
    words[i]?.low.endsWith("s") === true
  );
}

/** "since Monday", "as minister": a conjunction's look-alike. */
function isPrepositional(words: readonly Word[], i: number): boolean {
  if (words[i]?.low === "since") return true;
  return words[i]?.low === "as" && isNominal(words[i - 1]) && !isName(words[i + 1]);
}

/** Whether the sentence begins at `at`, but for a conjunction: "But, | said Ruiz, …". */
export function opensWith(words: readonly Word[], at: number): boolean {
  if (at === 0) return true;
  return at === 2 && words[1]?.low === "," && CONNECTIVE.test(words[0]?.low ?? "");
}

const CONNECTIVE = /^(?:but|and|so|still|yet|then|now|well)$/;
