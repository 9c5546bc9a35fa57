import { ADVERB, AUXILIARY, DAY, MODAL, NEGATION, VERB } from "./function-words.js";
import type { Word } from "./word.js";
import { isClauseVerb, isNominal, isSubjectPronoun } from "./word-class.js";

/** What closes an apposition or a bracket. */
export const CLOSES = /^(?:[,)—–―-]|--)$/;

/** Where the verb's auxiliaries and adverbs begin. */
export function groupStart(words: readonly Word[], i: number): number {
  let from = i;
  while (
    from > 0 &&
    ((words[from - 1]?.classes ?? 0) & (ADVERB | AUXILIARY | MODAL | NEGATION)) !== 0
  )
    from -= 1;
  return from;
}

const FINITE =
  /^(?:is|are|was|were|has|have|had|does|did|do|will|would|can|could|may|might|must|should|shall|'s|'ve|'re|'ll|'d)$/;

/** Whether a clause's verb stands at `i`, as far as its form and what is before it tell. */
export function isFiniteVerb(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (word?.kind !== "word" || (word.capital && i > 0)) return false;
  if (FINITE.test(word.low)) return word.low !== "'s" || isSubjectPronoun(words[i - 1]);
  const form = word.verb?.form;
  if ((word.classes & VERB) === 0 || form === "ing" || form === undefined) return false;
  if (isClauseVerb(words, i - 1) && !CLOSES.test(words[i - 1]?.low ?? "")) return false;
  if (form === "past" || form === "s") return follows(words[i - 1]);
  return isClauseVerb(words, i);
}

/** What a finite verb can follow: its subject, an adverb, the end of an apposition. */
function follows(before: Word | undefined): boolean {
  if (before === undefined) return false;
  if (isNominal(before) || isSubjectPronoun(before) || CLOSES.test(before.low)) return true;
  return (before.classes & (ADVERB | DAY)) !== 0;
}
