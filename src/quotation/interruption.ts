import type { Cue } from "./cue.js";
import { isFiniteVerb } from "./finite-verb.js";
import { COORDINATOR } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import type { Subject } from "./subject.js";
import { subjectBefore } from "./subject.js";
import type { Word } from "./word.js";

/** Who takes the word from a speaker, and the verb that says so. */
export interface Interruption {
  readonly subject: Subject;
  readonly cue: Range;
  readonly key: string;
}

/** Verbs of taking the word, alone and with "in". */
const ALONE = new Set(["interrupt", "interject", "interpose"]);
const WITH_IN = new Set(["cut", "chime", "break", "butt", "jump", "step"]);

/** "…," Ruiz said, | and her husband cut in.: who has the word at the end of the sentence. */
export function interruptionIn(words: readonly Word[]): Interruption | undefined {
  for (let i = words.length - 1; i > 1; i -= 1) {
    const word = words[i];
    if (word?.quoted) return undefined;
    const lemma = word?.verb?.lemma ?? "";
    const takes = ALONE.has(lemma) || (WITH_IN.has(lemma) && words[i + 1]?.low === "in");
    if (!takes || !isFiniteVerb(words, i)) continue;
    const cue = { from: i, to: ALONE.has(lemma) ? i + 1 : i + 2 };
    const subject = subjectBefore(words, verbCue(cue, word?.verb?.form ?? "", lemma));
    const joined = ((words[(subject?.range.from ?? 0) - 1]?.classes ?? 0) & COORDINATOR) !== 0;
    return subject && joined ? { subject, cue, key: lemma } : undefined;
  }
  return undefined;
}

function verbCue(range: Range, form: string, key: string): Cue {
  const plain = { sort: "verb", auxiliary: "", negated: false, governor: "" } as const;
  return { ...plain, range, head: range.from, key, form };
}
