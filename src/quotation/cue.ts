import { interned } from "../text/interned.js";
import { CUE_NOUNS } from "./cue-verbs.js";
import { ADVERB, AUXILIARY, MODAL, NEGATION, VERB } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import type { Word } from "./word.js";
import { isSubjectPronoun } from "./word-class.js";

/** Words that may report: a verb with its auxiliaries, a noun, or a set phrase. */
export interface Cue {
  /** "has not yet said", "declined to say", "according to". */
  readonly range: Range;
  /** Index of the word that decides. */
  readonly head: number;
  /** The verb's lemma, `noun:` and the noun, or the phrase. */
  readonly key: string;
  readonly sort: "verb" | "noun" | "phrase";
  readonly form: string;
  /** "be", "have", "do", "modal" or "to", before the verb; empty where nothing is. */
  readonly auxiliary: string;
  readonly negated: boolean;
  /** The verb that governs an infinitive: "declined" in "declined to say". */
  readonly governor: string;
}

/** Phrases that report, as words; what follows them is the source. */
const PHRASES: readonly (readonly string[])[] = [
  ["according", "to"],
  ["in", "the", "words", "of"],
  ["in", "the", "view", "of"],
  ["in", "the", "opinion", "of"],
];

/** The words of a sentence that may be cues, in order. Most are not: the model decides. */
export function findCues(words: readonly Word[]): Cue[] {
  const cues: Cue[] = [];
  for (let head = 0; head < words.length; head += 1) {
    const cue = phraseAt(words, head) ?? verbAt(words, head) ?? nounAt(words, head);
    if (cue) cues.push(cue);
  }
  return cues;
}

/** A cue that is no verb: the words of `range`. */
function plainCue(range: Range, key: string, sort: "noun" | "phrase"): Cue {
  const head = range.from;
  return { range, head, key, sort, form: "", auxiliary: "", negated: false, governor: "" };
}

function phraseAt(words: readonly Word[], at: number): Cue | undefined {
  const low = words[at]?.low;
  if (low !== "according" && low !== "in") return undefined;
  const phrase = PHRASES.find((phrase) => phrase.every((low, i) => words[at + i]?.low === low));
  if (!phrase) return undefined;
  return plainCue({ from: at, to: at + phrase.length }, phrase.join("-"), "phrase");
}

/** The key of each noun that reports, by its singular and its plural. */
const NOUN_KEYS: ReadonlyMap<string, string> = new Map([
  ...[...CUE_NOUNS].map((noun) => [`${noun}s`, interned(`noun:${noun}`)] as const),
  ...[...CUE_NOUNS].map((noun) => [noun, interned(`noun:${noun}`)] as const),
]);

function nounAt(words: readonly Word[], at: number): Cue | undefined {
  const key = NOUN_KEYS.get(words[at]?.low ?? "");
  if (key === undefined || words[at]?.kind !== "word") return undefined;
  return plainCue({ from: at, to: at + 1 }, key, "noun");
}

const SKIPPED = ADVERB | AUXILIARY | MODAL | NEGATION;

/** What was read of a verb's group on its left, so far. */
interface Group {
  readonly from: number;
  readonly auxiliary: string;
  readonly negated: boolean;
  readonly governor: string;
}

function verbAt(words: readonly Word[], head: number): Cue | undefined {
  const word = words[head];
  if (!word?.verb || (word.classes & VERB) === 0 || !word.verb.kinds) return undefined;
  let group: Group = { from: head, auxiliary: "", negated: false, governor: "" };
  for (let hops = 0; hops < 8; hops += 1) {
    const wider = widened(words, group);
    if (!wider) break;
    group = wider;
  }
  const { from, auxiliary, negated, governor } = group;
  const { lemma, form } = word.verb;
  const range = { from, to: particleEnd(words, head, lemma) };
  return { range, head, key: lemma, sort: "verb", form, auxiliary, negated, governor };
}

/** The group with the word before it, where that belongs to it: an auxiliary, an adverb, "declined to". */
function widened(words: readonly Word[], group: Group): Group | undefined {
  const at = group.from - 1;
  const before = words[at];
  if (before?.kind !== "word") return undefined;
  if (before.low === "to") return widenedByTo(words, group, at);
  if (before.low === "'s" && !isSubjectPronoun(words[at - 1])) return undefined;
  if ((before.classes & SKIPPED) === 0 || (before.capital && at > 0)) return undefined;
  const auxiliary = auxiliaryOf(before) || group.auxiliary;
  const negated = group.negated || (before.classes & NEGATION) !== 0;
  return { from: at, auxiliary, negated, governor: group.governor };
}

/** "went on | to say", "declined | to say", "to say". */
function widenedByTo(words: readonly Word[], group: Group, at: number): Group | undefined {
  const { auxiliary, negated, governor } = group;
  if (words[at - 1]?.low === "on" && words[at - 2]?.verb?.lemma === "go") {
    return { from: at - 2, auxiliary, negated, governor: "go" };
  }
  const above = words[at - 1];
  if (above?.verb && (above.classes & VERB) !== 0 && !governor) {
    return { from: at - 1, auxiliary, negated, governor: above.verb.lemma };
  }
  return auxiliary ? undefined : { from: at, auxiliary: "to", negated, governor };
}

/** Verbs that say something only with "out". */
const OUT = new Set([
  "point",
  "spell",
  "lay",
  "rule",
  "carry",
  "call",
  "cry",
  "shout",
  "speak",
  "lash",
  "blurt",
  "single",
  "set",
]);

/** "pointed | out". */
function particleEnd(words: readonly Word[], head: number, lemma: string): number {
  const next = words[head + 1]?.low;
  // as Ruiz put it; Ruiz went on: "…"
  if (next === "out") return OUT.has(lemma) ? head + 2 : head + 1;
  return (next === "it" && lemma === "put") || (next === "on" && lemma === "go")
    ? head + 2
    : head + 1;
}

function auxiliaryOf({ low, classes }: Word): string {
  if ((classes & MODAL) !== 0) return "modal";
  if ((classes & AUXILIARY) === 0) return "";
  if (/^(?:has|have|had|having|'ve|hasn't|haven't|hadn't)$/.test(low)) return "have";
  return /^(?:do|does|did|don't|doesn't|didn't)$/.test(low) ? "do" : "be";
}
