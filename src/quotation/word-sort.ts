import type { Word } from "./clause.js";
import { DAY, POSSESSIVE, VERB } from "./function-words.js";
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

/** What sort of word stands at `i`, in a word, for the models' features: "name", "verb-past", "that", ",". */
export function sortOf(words: readonly Word[], i: number): string {
  const word = words[i];
  if (!word) return "nothing";
  if (word.kind === "mark") return MARKS.has(word.low) ? word.low : "mark";
  if (OWN.has(word.low)) return word.low;
  if (word.kind === "quoted") return "quoted";
  if (EITHER.has(word.low)) return isNominal(words[i + 1]) ? "determiner" : "pronoun";
  if (DAYS.has(word.low) || (word.capital && (word.classes & DAY) !== 0)) return "day";
  return closedSort(word) ?? openSort(word);
}

function closedSort(word: Word): string | undefined {
  if (isSubjectPronoun(word)) return "pronoun";
  if (!isDeterminer(word)) return undefined;
  return (word.classes & POSSESSIVE) !== 0 ? "possessive" : "determiner";
}

function openSort(word: Word): string {
  if (isName(word)) return "name";
  if (/^\d/.test(word.low)) return "number";
  if ((word.classes & VERB) !== 0) return `verb-${word.verb?.form ?? ""}`;
  if (word.low.endsWith("ly")) return "adverb";
  if (word.classes !== 0) return "function";
  return isNominal(word) ? "noun" : "other";
}
