import { clauseStart } from "./clause-start.js";
import { COORDINATOR, DAY, SUBORDINATOR } from "./function-words.js";
import { nameIn } from "./name.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter, phraseBefore } from "./noun-phrase.js";
import type { Word } from "./word.js";
import { isDeterminer, isName } from "./word-class.js";

const OPENS = /^(?:[,(—–―-]|--)$/;
const DASHES = /^(?:--|[—–-])$/;

const TIMES =
  /^(?:week|month|year|night|morning|evening|afternoon|spring|summer|autumn|winter|fall)$/;

/** Who an apposition names or explains, and where the two begin. */
export interface Apposition {
  readonly range: Range;
  readonly start: number;
}

/** "Ruiz, a doctor in Lima, said": the phrase before the mark that opened the bracket; names come first. */
export function appositionBefore(words: readonly Word[], close: number): Apposition | undefined {
  let found: Range | undefined;
  for (let i = close - 1; i > 0 && close - i < 45; i -= 1) {
    const word = words[i];
    if (!word || (word.quoted && !isName(words[i + 1]))) break;
    const range = OPENS.test(word.low) ? phraseEndingAt(words, i) : undefined;
    // WASHINGTON -- President …
    if (!range || (range.from === 0 && DASHES.test(word.low)) || !isLeading(words, range)) continue;
    found = range;
    if (isFinal(words, range)) break;
  }
  if (!found) return undefined;
  const inner = nameBetween(words, found.to + 1, close);
  const range = inner && !isNamed(words, found) ? inner : found;
  return { range, start: found.from };
}

/** Whether nothing further to the left can be what is explained: a name has been reached. */
function isFinal(words: readonly Word[], range: Range): boolean {
  if (!isNamed(words, range)) return false;
  return !isDeterminer(words[range.from]) || isEdge(words, range.from - 1);
}

/** Whether the phrase's head is a name: not "director | of the Trade Council", "the Council's head". */
function isNamed(words: readonly Word[], range: Range): boolean {
  return isName(words[range.to - 1]) && nameIn(words, range) !== undefined;
}

/** "one of the lawyers, | Marta Ruiz, | said": the name that a description leads to. */
function nameBetween(words: readonly Word[], from: number, close: number): Range | undefined {
  let end = from;
  while (end < close && words[end]?.kind === "word") end += 1;
  const range = phraseAfter(words, from, end);
  return range && range.to === end && isName(words[end - 1]) && end - from < 8
    ? { from, to: end }
    : undefined;
}

/** The phrase before word `i`, past a bracket: "Gwen Moore (D-Wis.) |". */
function phraseEndingAt(words: readonly Word[], i: number): Range | undefined {
  let end = i;
  if (words[i - 1]?.low === ")") {
    while (end > 0 && i - end < 10 && words[end]?.low !== "(") end -= 1;
  }
  return phraseBefore(words, end, clauseStart(words, end));
}

/** Whether the phrase can be what an apposition explains: nothing governs it from the left. */
function isLeading(words: readonly Word[], { from }: Range): boolean {
  const before = words[from - 1];
  if (!before) return true;
  if (before.kind === "mark" || before.kind === "quoted") return true;
  // Last year | the minister, Marta Ruiz, said
  if ((before.classes & DAY) !== 0 || TIMES.test(before.low)) return true;
  return (before.classes & (COORDINATOR | SUBORDINATOR)) !== 0 || before.low === "that";
}

/** Whether a sentence, a quotation or a clause begins after word `i`. */
function isEdge(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || word.kind === "quoted") return true;
  if (word.low === "," && words[i - 1]?.kind === "quoted") return true;
  return (word.classes & (COORDINATOR | SUBORDINATOR)) !== 0;
}
