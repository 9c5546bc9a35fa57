import type { Word } from "./clause.js";
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

/** Words of a sentence, by index: `from` inclusive, `to` exclusive. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

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
  if (word?.kind !== "word") return false;
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
export function isName(word: Word | undefined): boolean {
  return (
    word?.capital === true && word.kind === "word" && (word.classes & ~(VERB | DAY | ADVERB)) === 0
  );
}

/** Whether the word begins a noun phrase: "the", "his", "some". */
export function isDeterminer(word: Word | undefined): boolean {
  return word !== undefined && (word.classes & (DETERMINER | POSSESSIVE)) !== 0;
}

/** Whether a pronoun can stand here as a subject. */
export function isSubjectPronoun(word: Word | undefined): boolean {
  return word !== undefined && (word.classes & SUBJECT_PRONOUN) !== 0;
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
  if (isSubjectPronoun(last) && !last.capital && !isNominal(last))
    return { from: end - 1, to: end };
  if (isSubjectPronoun(last) && last.low.length < 8) return { from: end - 1, to: end };
  const start = coreBefore(words, end, floor);
  if (start === undefined) return undefined;
  let from: number = start;
  // a spokesman | for | the ministry
  for (let hops = 0; hops < 4; hops += 1) {
    const link = words[from - 1];
    if (!link || from - 1 <= floor || !LINKS.has(link.low) || link.kind !== "word") break;
    // one | of the lawyers
    const count = isDeterminer(words[from - 2]) && from - 2 >= floor ? from - 2 : undefined;
    const core: number | undefined =
      coreBefore(words, from - 1, floor) ?? (link.low === "of" ? count : undefined);
    if (core === undefined) break;
    from = core;
  }
  return { from, to: end };
}

/** Start of the run of nouns, adjectives and determiners that ends just before `end`. */
function coreBefore(words: readonly Word[], end: number, floor: number): number | undefined {
  let from = end;
  let nouns = 0;
  while (from > floor) {
    const word = words[from - 1];
    if (!word) break;
    if (isDeterminer(word) && nouns > 0) {
      from -= 1;
      // all | the, the | two
      if (!isDeterminer(words[from - 1]) || from - 1 < floor) break;
    } else if (word.low === "'s" || (word.low === "'" && nouns > 0) || word.low === "’") {
      from -= 1;
    } else if (isNominal(word) && !isClauseVerb(words, from - 1)) {
      nouns += 1;
      from -= 1;
    } else if (word.kind === "quoted" && nouns > 0 && isShort(word) && isName(words[from - 2]))
      from -= 1;
    else if (nouns > 0 && word.low === "." && isName(words[from - 2])) from -= 1;
    else break;
  }
  return nouns > 0 ? from : undefined;
}

/** A nickname: John "Sleepy" Smith. */
function isShort({ quoted }: Word): boolean {
  return quoted !== undefined && quoted.inner.end - quoted.inner.start < 13;
}

/** Whether the verb form at `index` is a verb here, and no noun or adjective that looks like one. */
export function isClauseVerb(words: readonly Word[], index: number): boolean {
  const word = words[index];
  if (!word?.verb || (word.classes & VERB) === 0) return false;
  const before = words[index - 1];
  if (word.capital && index > 0 && (before?.capital ?? false)) return false;
  if (before === undefined) return false;
  if ((before.classes & (MODAL | AUXILIARY)) !== 0 || before.low === "to" || before.low === "not")
    return true;
  if (isDeterminer(before) && !isSubjectPronoun(before)) return false;
  if (isSubjectPronoun(before)) return true;
  if ((before.classes & PREPOSITION) !== 0) return word.verb.form === "ing";
  const { form } = word.verb;
  if (form === "past" || form === "participle")
    return isNominal(before) || (before.classes & ADVERB) !== 0;
  if (form === "s")
    return (
      isNominal(before) &&
      !isNominal(words[index + 1]) &&
      word.verb.lemma !== before.low &&
      !word.capital &&
      (isDeterminer(words[index + 1]) ||
        words[index + 1]?.low === "that" ||
        isName(words[index + 1]))
    );
  return false;
}

/** The noun phrase that begins at `start`: "Foreign Minister Sergey Lavrov", "a spokesman for the ministry". */
export function phraseAfter(
  words: readonly Word[],
  start: number,
  limit = words.length,
): Range | undefined {
  const first = words[start];
  if (!first || start >= limit) return undefined;
  if (isSubjectPronoun(first) && !isNominal(words[start + 1]))
    return { from: start, to: start + 1 };
  let to = coreAfter(words, start, limit);
  if (to === undefined) return isSubjectPronoun(first) ? { from: start, to: start + 1 } : undefined;
  for (let hops = 0; hops < 3; hops += 1) {
    const link = words[to];
    if (!link || !LINKS.has(link.low) || link.low === "who" || link.kind !== "word") break;
    if (["in", "on", "to", "with", "at"].includes(link.low) && (words[to + 1]?.classes ?? 0) & DAY)
      break;
    const core = coreAfter(words, to + 1, limit);
    if (core === undefined) break;
    to = core;
  }
  return { from: start, to };
}

function coreAfter(words: readonly Word[], start: number, limit: number): number | undefined {
  let to = start;
  let nouns = 0;
  while (to < limit) {
    const word = words[to];
    if (!word) break;
    if (isDeterminer(word) && nouns === 0) to += 1;
    else if (word.low === "'s" || word.low === "’" || word.low === "'") to += 1;
    else if (
      isNominal(word) &&
      (nouns === 0 || !isClauseVerb(words, to)) &&
      ((word.classes & DAY) === 0 || nouns === 0)
    ) {
      if ((word.classes & ADVERB) !== 0 && nouns > 0) break;
      nouns += 1;
      to += 1;
    } else if (word.kind === "quoted" && nouns > 0 && isShort(word) && isName(words[to + 1]))
      to += 1;
    else break;
  }
  return nouns > 0 ? to : undefined;
}
