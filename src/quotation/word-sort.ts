import { interned } from "../text/interned.js";
import { DAY, POSSESSIVE, VERB } from "./function-words.js";
import type { Word, WordForm } from "./word.js";
import { isDeterminer, isName, isNominal, isSubjectPronoun } from "./word-class.js";

/** Words that are a sort of their own. */
const OWN = new Set(
  "that to whether if what how why who which not as about there by for of on in at with from and but when while after it".split(
    " ",
  ),
);

const MARKS = new Set([",", ":", ".", "?", "!", "(", ")", "-", "--", "—", "–", "...", "…", "'"]);

/** Words that are a determiner before a noun and a pronoun elsewhere. */
const EITHER = new Set(["this", "these", "those", "some", "most", "many", "few", "several"]);

const DAYS = new Set(["yesterday", "today", "tomorrow", "tonight"]);

/** The sort of a word that is a determiner or a pronoun: the word after it tells. */
const UNDECIDED = "determiner or pronoun";

/** What sort of word stands at `i`, in a word, for the models' features: "name", "verb-past", "that", ",". */
export function sortOf(words: readonly Word[], i: number): string {
  const word = i < 0 ? undefined : words[i];
  if (!word) return "nothing";
  if (word.sort !== UNDECIDED) return word.sort;
  return isNominal(words[i + 1]) ? "determiner" : "pronoun";
}

/** The sort of a word as far as its form tells. */
export function sortOfForm(word: WordForm, nominal: boolean): string {
  return markSort(word) ?? closedSort(word) ?? openSort(word, nominal);
}

function markSort({ kind, low }: WordForm): string | undefined {
  if (kind === "mark") return MARKS.has(low) ? low : "mark";
  if (OWN.has(low)) return low;
  return kind === "quoted" ? "quoted" : undefined;
}

function closedSort(word: WordForm): string | undefined {
  if (EITHER.has(word.low)) return UNDECIDED;
  if (DAYS.has(word.low) || (word.capital && (word.classes & DAY) !== 0)) return "day";
  if (isSubjectPronoun(word)) return "pronoun";
  if (!isDeterminer(word)) return undefined;
  return (word.classes & POSSESSIVE) !== 0 ? "possessive" : "determiner";
}

function openSort(word: WordForm, nominal: boolean): string {
  if (isName(word)) return "name";
  if (/^\d/.test(word.low)) return "number";
  if ((word.classes & VERB) !== 0) return interned(`verb-${word.verb?.form ?? ""}`);
  if (word.low.endsWith("ly")) return "adverb";
  if (word.classes !== 0) return "function";
  return nominal ? "noun" : "other";
}
