import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DAY,
  DETERMINER,
  MODAL,
  OBJECT_PRONOUN,
  POSSESSIVE,
  PREPOSITION,
  SUBJECT_PRONOUN,
  SUBORDINATOR,
  VERB,
  WH_WORD,
} from "./function-words.js";
import type { VerbForm } from "./verb-forms.js";
import type { Word, WordForm } from "./word.js";

const CLOSED =
  PREPOSITION |
  AUXILIARY |
  MODAL |
  COORDINATOR |
  SUBORDINATOR |
  WH_WORD |
  OBJECT_PRONOUN |
  SUBJECT_PRONOUN;

/** Adverbs that open a sentence and are never part of a name. */
const LINKING_ADVERBS = new Set(
  `however moreover meanwhile also then still instead indeed perhaps later now here therefore furthermore further
   earlier recently nevertheless nonetheless additionally similarly finally today yesterday`.split(
    /\s+/,
  ),
);

/** Whether the word can stand in a noun phrase as noun, adjective or number. */
export function isNominal(word: Word | undefined): boolean {
  return word?.nominal === true;
}

/** Whether a word of this form can stand in a noun phrase as noun, adjective or number. */
export function canBeNominal(word: WordForm): boolean {
  if (word.kind !== "word") return false;
  if (LINKING_ADVERBS.has(word.low)) return false;
  if (word.capital && (word.classes & (DETERMINER | SUBJECT_PRONOUN | POSSESSIVE)) === 0) {
    return (
      (word.classes & (AUXILIARY | WH_WORD | SUBORDINATOR | PREPOSITION | MODAL)) === 0 ||
      isName(word)
    );
  }
  return (word.classes & (CLOSED | DETERMINER | POSSESSIVE)) === 0;
}

/** Whether the word looks like part of a name: capitalised, and no function word. */
export function isName(word: WordForm | undefined): boolean {
  return (
    word?.capital === true && word.kind === "word" && (word.classes & ~(VERB | DAY | ADVERB)) === 0
  );
}

/** Whether the word begins a noun phrase: "the", "his", "some". */
export function isDeterminer(word: WordForm | undefined): boolean {
  return word !== undefined && (word.classes & (DETERMINER | POSSESSIVE)) !== 0;
}

/** Whether a pronoun can stand here as a subject. */
export function isSubjectPronoun(word: WordForm | undefined): boolean {
  return word !== undefined && (word.classes & SUBJECT_PRONOUN) !== 0;
}

/** Whether the verb form at `index` is a verb here, and no noun or adjective that looks like one. */
export function isClauseVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word?.verb || index < 1) return false;
  const before = words[index - 1];
  if (!before || (word.classes & VERB) === 0) return false;
  if (word.capital && before.capital) return false;
  // Lantern's | project, Lantern's | associates
  const owned = before.low === "'s" && !isSubjectPronoun(words[index - 2]);
  if (owned && (word.verb.form === "base" || word.verb.form === "s")) return false;
  if ((before.classes & (MODAL | AUXILIARY)) !== 0 || /^(?:to|not)$/.test(before.low)) return true;
  if (isSubjectPronoun(before)) return true;
  if (isDeterminer(before)) return false;
  if ((before.classes & PREPOSITION) !== 0) return word.verb.form === "ing";
  return isFiniteAfter(words, index, word.verb.form, before);
}

/** Whether a past or a third person after a noun is the verb: "the minister claims that". */
function isFiniteAfter(
  words: readonly Word[],
  index: number,
  form: VerbForm,
  before: Word,
): boolean {
  // A nurse, who was late, | said staff had left
  if (before.kind === "mark") return /^(?:said|told|says|tells)$/.test(words[index]?.low ?? "");
  if (form === "past" || form === "participle") {
    return isNominal(before) || (before.classes & ADVERB) !== 0;
  }
  if (form !== "s" || words[index]?.capital || !isNominal(before)) return false;
  const next = words[index + 1];
  return isDeterminer(next) || next?.low === "that" || isName(next);
}
