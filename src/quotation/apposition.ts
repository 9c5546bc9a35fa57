import { isAffiliation } from "./affiliation.js";
import { clauseStart } from "./clause-start.js";
import { COORDINATOR, DAY, SUBORDINATOR } from "./function-words.js";
import { isRoleWord, nameIn } from "./name.js";
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
    if (closesOff(words, i)) break;
    const range = OPENS.test(words[i]?.low ?? "") ? explainedAt(words, i) : undefined;
    // Friday, | Texas, …, asked
    if (!range || (found && isDay(words, range))) continue;
    found = range;
    if (isFinal(words, range)) break;
  }
  if (!found) return undefined;
  const inner = nameBetween(words, found.to + 1, close);
  const range = inner && !isNamed(words, found) ? inner : found;
  return { range, start: found.from };
}

/** "Ruiz, the director | of the mill", with no comma after it: the name before a description. */
export function explainedBy(words: readonly Word[], range: Range): Range | undefined {
  if (words[range.from - 1]?.low !== "," || nameIn(words, range) !== undefined) return undefined;
  const described =
    isDeterminer(words[range.from]) || words.slice(range.from, range.to).some(isRoleWord);
  const name = described ? phraseEndingAt(words, range.from - 1) : undefined;
  if (!name || !isNamed(words, name) || name.to - name.from < 2) return undefined;
  return name.from === 0 || isEdge(words, name.from - 1) ? name : undefined;
}

/** Whether no apposition reaches over word `i`: a quoted stretch that is no name's and no label. */
function closesOff(words: readonly Word[], i: number): boolean {
  const word = words[i];
  return !word || (word.quoted !== undefined && !isName(words[i + 1]) && !isLabel(word));
}

/** The phrase before the mark at `i`, if that can be what is explained. */
function explainedAt(words: readonly Word[], i: number): Range | undefined {
  const range = phraseEndingAt(words, i);
  // WASHINGTON -- President …
  if (!range || (range.from === 0 && DASHES.test(words[i]?.low ?? ""))) return undefined;
  return isLeading(words, range) ? range : undefined;
}

function isDay(words: readonly Word[], { from, to }: Range): boolean {
  return to - from === 1 && ((words[from]?.classes ?? 0) & DAY) !== 0;
}

/** A hat with “Vote” on it: a word or two in marks, that nobody says here. */
function isLabel({ quoted }: Word): boolean {
  return (
    quoted !== undefined && quoted.inner.end - quoted.inner.start < 25 && /\p{L}/u.test(quoted.tail)
  );
}

/** Whether nothing further to the left can be what is explained: a name has been reached. */
function isFinal(words: readonly Word[], range: Range): boolean {
  if (!isNamed(words, range)) return false;
  return !isDeterminer(words[range.from]) || isEdge(words, range.from - 1);
}

/** Whether the phrase's head is a name: not "director | of the Trade Council", "the Council's head". */
function isNamed(words: readonly Word[], range: Range): boolean {
  return (
    isName(words[range.to - 1]) &&
    !isAffiliation(words, range) &&
    nameIn(words, range) !== undefined
  );
}

/** "one of the lawyers, | Marta Ruiz, | said": the name that a description leads to. */
function nameBetween(words: readonly Word[], from: number, close: number): Range | undefined {
  let end = from;
  while (end < close && words[end]?.kind === "word") end += 1;
  const range = phraseAfter(words, from, end);
  if (!range || range.to !== end || isAffiliation(words, range)) return undefined;
  return isName(words[end - 1]) && end - from < 8 ? { from, to: end } : undefined;
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
