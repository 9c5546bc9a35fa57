import { isFiniteVerb } from "./finite-verb.js";
import { ADVERB, RELATIVE } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { coreAfter, phraseAfter } from "./noun-phrase.js";
import type { Word } from "./word.js";
import { isClauseVerb, isDeterminer, isNominal, isSubjectPronoun } from "./word-class.js";

/** The noun phrases of a sentence, and where its clauses' verbs are: what a source is chosen from. */
export interface Outline {
  /** In order; of "the head of the works" both the whole and "the works". */
  readonly phrases: readonly Phrase[];
  /** How many finite verbs stand before each word. */
  readonly verbsBefore: readonly number[];
}

/** A noun phrase, a pronoun or a relative that may name the source. */
export interface Phrase {
  readonly range: Range;
  /** Where its own nouns end: "the head" of "the head of the works". */
  readonly core: number;
  readonly sort: "phrase" | "relative" | "owner";
  /** Whether a clause's verb stands right after it. */
  readonly isSubject: boolean;
}

/** The phrases and finite verbs of a sentence. */
export function outlineOf(words: readonly Word[]): Outline {
  const verbsBefore = [0];
  for (let i = 0; i < words.length; i += 1)
    verbsBefore.push((verbsBefore[i] ?? 0) + (isFiniteVerb(words, i) ? 1 : 0));
  const phrases: Phrase[] = [];
  const add = ({ range, core, sort }: Found) =>
    phrases.push({ range, core, sort, isSubject: governed(words, verbsBefore, range) !== "none" });
  let at = datelineEnd(words);
  while (at < words.length) {
    const found = isVerb(verbsBefore, at) ? undefined : phraseAt(words, at);
    const owner = found?.sort === "phrase" ? ownerIn(words, found) : undefined;
    if (found) add(found);
    if (owner) add(owner);
    at = Math.max(at + 1, found?.core ?? 0);
  }
  return { phrases, verbsBefore };
}

type Found = Omit<Phrase, "isSubject">;

function isVerb(verbsBefore: readonly number[], i: number): boolean {
  return verbsBefore[i + 1] !== verbsBefore[i];
}

/** The class of the finite verb that stands right after the phrase; "none" where the phrase is no subject. */
export function governed(
  words: readonly Word[],
  verbsBefore: readonly number[],
  { to }: Range,
): string {
  for (let i = to; i < words.length && i < to + 3; i += 1) {
    if (isVerb(verbsBefore, i)) return words[i]?.verb?.kinds?.[0] ?? "verb";
    if (words[i]?.kind !== "word") return "none";
  }
  return "none";
}

/** The phrase that begins at `at`, where no finite verb stands. */
function phraseAt(words: readonly Word[], at: number): Found | undefined {
  const word = words[at];
  if (word?.kind !== "word") return undefined;
  if ((word.classes & RELATIVE) !== 0 && isRelative(words, at))
    return { range: { from: at, to: at + 1 }, core: at + 1, sort: "relative" };
  const opens = isDeterminer(word) || isSubjectPronoun(word) || isNominal(word);
  if (!opens || isClauseVerb(words, at)) return undefined;
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
function ownerIn(words: readonly Word[], { range, core }: Found): Found | undefined {
  const { from } = range;
  if (/^(?:his|her|its|their)$/.test(words[from]?.low ?? ""))
    return { range: { from, to: from + 1 }, core: from + 1, sort: "owner" };
  for (let i = from + 1; i < core; i += 1)
    if (words[i]?.low === "'s" || words[i]?.low === "'" || words[i]?.low === "’")
      return { range: { from, to: i }, core: i, sort: "owner" };
  return undefined;
}

/** Index after "LIMA, June 24 (AP) —", 0 where the sentence begins without a place and a dash. */
function datelineEnd(words: readonly Word[]): number {
  const dash = words.findIndex(({ low }, i) => i < 12 && /^(?:--|[—–―-])$/.test(low));
  const place = words
    .slice(0, Math.max(0, dash))
    .every(({ kind, capital, low }) => kind === "mark" || capital || /^\d/.test(low));
  return place && dash > 0 ? dash + 1 : 0;
}
