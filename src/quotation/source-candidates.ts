import type { Word } from "./clause.js";
import { isFiniteVerb } from "./finite-verb.js";
import { ADVERB, RELATIVE } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { coreAfter, phraseAfter } from "./noun-phrase.js";
import { isClauseVerb, isDeterminer, isNominal, isSubjectPronoun } from "./word-class.js";

/** The noun phrases of a sentence, and where its clauses' verbs are: what a source is chosen from. */
export interface Outline {
  /** In order; of "the head of the works" both the whole and "the works". */
  readonly phrases: readonly Phrase[];
  /** How many finite verbs stand before each word. */
  readonly verbsBefore: Int32Array;
}

/** A noun phrase, a pronoun or a relative that may name the source. */
export interface Phrase {
  readonly range: Range;
  /** Where its own nouns end: "the head" of "the head of the works". */
  readonly core: number;
  readonly sort: "phrase" | "relative" | "owner";
}

/** The phrases and finite verbs of a sentence. */
export function outlineOf(words: readonly Word[]): Outline {
  const phrases: Phrase[] = [];
  let at = datelineEnd(words);
  while (at < words.length) {
    const found = phraseAt(words, at);
    if (found) phrases.push(found);
    if (found?.sort === "phrase") phrases.push(...ownerIn(words, found));
    at = Math.max(at + 1, found?.core ?? 0);
  }
  const verbsBefore = new Int32Array(words.length + 1);
  for (let i = 0; i < words.length; i += 1)
    verbsBefore[i + 1] = (verbsBefore[i] ?? 0) + (isFiniteVerb(words, i) ? 1 : 0);
  return { phrases, verbsBefore };
}

function phraseAt(words: readonly Word[], at: number): Phrase | undefined {
  const word = words[at];
  if (word?.kind !== "word") return undefined;
  if ((word.classes & RELATIVE) !== 0 && isRelative(words, at))
    return { range: { from: at, to: at + 1 }, core: at + 1, sort: "relative" };
  const opens = isDeterminer(word) || isSubjectPronoun(word) || isNominal(word);
  if (!opens || isClauseVerb(words, at) || isFiniteVerb(words, at)) return undefined;
  // "…," | said Ruiz
  if (word.verb?.form === "past" && words[at - 1]?.quoted) return undefined;
  if ((word.classes & ADVERB) !== 0 && !word.capital && !isDeterminer(word)) return undefined;
  const range = phraseAfter(words, at);
  if (!range) return undefined;
  return { range, core: coreAfter(words, at, words.length) ?? range.to, sort: "phrase" };
}

/** "Ruiz, | who", "the report | that says". */
function isRelative(words: readonly Word[], at: number): boolean {
  const low = words[at]?.low;
  if (low === "who" || low === "which") return true;
  const next = words[at + 1];
  return low === "that" && isNominal(words[at - 1]) && next?.verb !== undefined;
}

/** "Ruiz" of "Ruiz's plan", "her" of "her plan". */
function ownerIn(words: readonly Word[], { range, core }: Phrase): Phrase[] {
  const { from } = range;
  if (/^(?:his|her|its|their)$/.test(words[from]?.low ?? ""))
    return [{ range: { from, to: from + 1 }, core: from + 1, sort: "owner" }];
  for (let i = from + 1; i < core; i += 1)
    if (words[i]?.low === "'s" || words[i]?.low === "'" || words[i]?.low === "’")
      return [{ range: { from, to: i }, core: i, sort: "owner" }];
  return [];
}

/** Index after "LIMA, June 24 (AP) —", 0 where the sentence begins without a place and a dash. */
function datelineEnd(words: readonly Word[]): number {
  const dash = words.findIndex(({ low }, i) => i < 12 && /^(?:--|[—–―-])$/.test(low));
  const place = words
    .slice(0, Math.max(0, dash))
    .every(({ kind, capital, low }) => kind === "mark" || capital || /^\d/.test(low));
  return place && dash > 0 ? dash + 1 : 0;
}
