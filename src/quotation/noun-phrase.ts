import { ADVERB, DAY } from "./function-words.js";
import type { Word } from "./word.js";
import { isClauseVerb, isDeterminer, isName, isNominal, isSubjectPronoun } from "./word-class.js";

/** Words of a sentence, by index: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/** Whether the two have a word in common. */
export function meet(a: Range, b: Range): boolean {
  return a.from < b.to && b.from < a.to;
}

const LINKS = new Set([
  "of",
  "for",
  "at",
  "from",
  "in",
  "with",
  "on",
  "to",
  "and",
  "who",
  "&",
  "by",
]);

/**
 * The noun phrase whose last word is just before `end`: "a spokesman for the ministry",
 * "Lavrov's office". Undefined where none ends there. Never reaches before `floor`.
 */
export function phraseBefore(words: readonly Word[], end: number, floor = 0): Range | undefined {
  const last = words[end - 1];
  if (!last || end - 1 < floor) return undefined;
  if (isSubjectPronoun(last) && (last.low.length < 8 || !isNominal(last))) {
    return { from: end - 1, to: end };
  }
  let from = coreBefore(words, end, floor);
  // a spokesman | for | the ministry
  for (let hops = 0; hops < 4 && from !== undefined; hops += 1) {
    const core = linkedBefore(words, from, floor);
    if (core === undefined) break;
    from = core;
  }
  return from === undefined ? undefined : { from, to: end };
}

/** Start of what a link joins to the phrase that begins at `from`. */
function linkedBefore(words: readonly Word[], from: number, floor: number): number | undefined {
  const link = words[from - 1];
  if (link?.kind !== "word" || from - 1 <= floor || !LINKS.has(link.low)) return undefined;
  const core = coreBefore(words, from - 1, floor);
  // one | of the lawyers
  const counted = link.low === "of" && isDeterminer(words[from - 2]) && from - 2 >= floor;
  return core ?? (counted ? from - 2 : undefined);
}

/** Start of the run of nouns, adjectives and determiners that ends just before `end`. */
function coreBefore(words: readonly Word[], end: number, floor: number): number | undefined {
  let from = end;
  let nouns = 0;
  for (; from > floor; from -= 1) {
    if (nouns > 0 && isDeterminer(words[from - 1])) {
      // all | the, the | two
      const doubled = isDeterminer(words[from - 2]) && from - 2 >= floor;
      return doubled ? from - 2 : from - 1;
    }
    if (isNoun(words, from - 1)) nouns += 1;
    else if (!isInner(words, from - 1, nouns)) break;
  }
  return nouns > 0 ? from : undefined;
}

function isNoun(words: readonly Word[], i: number): boolean {
  return isNominal(words[i]) && !isClauseVerb(words, i);
}

/** What can stand inside the run, seen from the right: a possessive 's, a nickname. */
function isInner(words: readonly Word[], i: number, nouns: number): boolean {
  const word = words[i];
  if (word?.low === "'s" || word?.low === "’") return true;
  if (!word || nouns === 0) return false;
  return word.low === "'" || (isName(words[i - 1]) && (isShort(word) || word.low === "."));
}

/** A nickname: John "Sleepy" Smith. */
function isShort({ quoted }: Word): boolean {
  return quoted !== undefined && quoted.inner.end - quoted.inner.start < 13;
}

/** The noun phrase that begins at `start`: "Foreign Minister Sergey Lavrov", "a spokesman for the ministry". */
export function phraseAfter(
  words: readonly Word[],
  start: number,
  limit = words.length,
): Range | undefined {
  const first = words[start];
  if (!first || start >= limit) return undefined;
  const pronoun = isSubjectPronoun(first) ? { from: start, to: start + 1 } : undefined;
  if (pronoun && !isNominal(words[start + 1])) return pronoun;
  let to = coreAfter(words, start, limit);
  if (to === undefined) return pronoun;
  for (let hops = 0; hops < 3; hops += 1) {
    const core: number | undefined = isLink(words, to)
      ? coreAfter(words, to + 1, limit)
      : undefined;
    if (core === undefined) break;
    to = core;
  }
  return { from: start, to };
}

/** Whether word `i` joins more to a phrase on its left; "on Friday" does not. */
function isLink(words: readonly Word[], i: number): boolean {
  const link = words[i];
  if (link?.kind !== "word" || !LINKS.has(link.low) || link.low === "who") return false;
  return !/^(?:in|on|to|with|at)$/.test(link.low) || ((words[i + 1]?.classes ?? 0) & DAY) === 0;
}

/** Index after the run of nouns, adjectives and determiners that begins at `start`: no link is followed. */
export function coreAfter(
  words: readonly Word[],
  start: number,
  limit: number,
): number | undefined {
  let nouns = 0;
  let to = start;
  for (; to < limit; to += 1) {
    const word = words[to];
    if (nouns === 0 ? isNominal(word) : isFurtherNoun(words, to)) nouns += 1;
    else if (!(nouns === 0 && isDeterminer(word)) && !isInnerAfter(words, to, nouns)) break;
  }
  return nouns > 0 ? to : undefined;
}

function isFurtherNoun(words: readonly Word[], i: number): boolean {
  return isNoun(words, i) && ((words[i]?.classes ?? 0) & (DAY | ADVERB)) === 0;
}

/** What can stand inside the run, seen from the left. */
function isInnerAfter(words: readonly Word[], i: number, nouns: number): boolean {
  const word = words[i];
  if (/^(?:'s|’|')$/.test(word?.low ?? "")) return true;
  return word !== undefined && nouns > 0 && isShort(word) && isName(words[i + 1]);
}
