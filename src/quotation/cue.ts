import type { Word } from "./clause.js";
import { CUE_NOUNS, CUE_VERBS } from "./cue-verbs.js";
import { ADVERB, AUXILIARY, MODAL, NEGATION, VERB } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { isSubjectPronoun } from "./noun-phrase.js";

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

const PLAIN = { form: "", auxiliary: "", negated: false, governor: "" };

function phraseAt(words: readonly Word[], at: number): Cue | undefined {
  const phrase = PHRASES.find((phrase) => phrase.every((low, i) => words[at + i]?.low === low));
  if (!phrase) return undefined;
  return {
    ...PLAIN,
    range: { from: at, to: at + phrase.length },
    head: at,
    key: phrase.join("-"),
    sort: "phrase",
  };
}

function nounAt(words: readonly Word[], at: number): Cue | undefined {
  const low = words[at]?.low ?? "";
  const noun = CUE_NOUNS.has(low) ? low : low.endsWith("s") ? low.slice(0, -1) : "";
  if (!CUE_NOUNS.has(noun) || words[at]?.kind !== "word") return undefined;
  return { ...PLAIN, range: { from: at, to: at + 1 }, head: at, key: `noun:${noun}`, sort: "noun" };
}

const SKIPPED = ADVERB | AUXILIARY | MODAL | NEGATION;

function verbAt(words: readonly Word[], head: number): Cue | undefined {
  const word = words[head];
  if (!word?.verb || (word.classes & VERB) === 0 || !CUE_VERBS.has(word.verb.lemma))
    return undefined;
  let from = head;
  let auxiliary = "";
  let negated = false;
  let governor = "";
  for (let i = head - 1; i >= 0 && head - i < 9; i -= 1) {
    const before = words[i];
    if (!before || before.kind !== "word") break;
    const above = words[i - 1]?.verb;
    if (before.low === "to" && words[i - 1]?.low === "on" && words[i - 2]?.verb?.lemma === "go") {
      governor = "go";
      i -= 2;
    } else if (before.low === "to" && above && (words[i - 1]?.classes ?? 0) & VERB && !governor) {
      governor = above.lemma;
      i -= 1;
    } else if (before.low === "to" && !auxiliary) auxiliary = "to";
    else if (before.low === "'s" && !isSubjectPronoun(words[i - 1])) break;
    else if ((before.classes & SKIPPED) !== 0 && !(before.capital && i > 0)) {
      negated ||= (before.classes & NEGATION) !== 0;
      auxiliary = auxiliaryOf(before) || auxiliary;
    } else break;
    from = i;
  }
  return {
    range: { from, to: particleEnd(words, head, word.verb.lemma) },
    head,
    key: word.verb.lemma,
    sort: "verb",
    form: word.verb.form,
    auxiliary,
    negated,
    governor,
  };
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
  return OUT.has(lemma) && words[head + 1]?.low === "out" ? head + 2 : head + 1;
}

function auxiliaryOf({ low, classes }: Word): string {
  if ((classes & MODAL) !== 0) return "modal";
  if ((classes & AUXILIARY) === 0) return "";
  if (/^(?:has|have|had|having|'ve|hasn't|haven't|hadn't)$/.test(low)) return "have";
  return /^(?:do|does|did|don't|doesn't|didn't)$/.test(low) ? "do" : "be";
}
