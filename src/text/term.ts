import { stemmer } from "stemmer";
import { toKeep } from "./interned.js";
import { IRREGULAR_FORMS } from "./irregular-forms.js";
import { NAMES_LIKE_STOP_WORDS, STOP_WORDS } from "./stop-words.js";
import { findTokens } from "./token.js";

const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Words on which folding has nothing to do but lower their case: most of them. */
const PLAIN = /^[A-Za-z0-9]+$/;

/**
 * The form in which a word is matched, never shown: NFKD, lower case, accents and
 * apostrophes folded, a possessive 's and the stops of "U.S." dropped, irregular forms
 * made regular, stemmed by Porter's algorithm (Porter 1980, through `stemmer`). Empty for a stop word.
 */
export function termOf(word: string): string {
  return knownTerms(word)[0] ?? "";
}

/** The term of `word`, alone. */
function knownTerms(word: string): readonly [string] {
  const known = terms.get(word);
  if (known) return known;
  const term = [readTerm(word)] as const;
  if (word.length <= 30) {
    if (terms.size >= MOST_TERMS) terms.clear();
    terms.set(toKeep(word), term);
  }
  return term;
}

/** Terms of words met last, each a list of its own: texts repeat most of their words. */
const terms = new Map<string, readonly [string]>();
const MOST_TERMS = 20_000;

function readTerm(word: string): string {
  const folded = foldedForm(word);
  if (STOP_WORDS.has(folded) && !NAMES_LIKE_STOP_WORDS.has(word)) return "";
  const regular = IRREGULAR_FORMS.get(folded) ?? folded;
  return /^[a-z]+$/.test(regular) ? stemmer(regular) : regular;
}

/** Stands for the point of a number, which "2.5" has and "2,500" has not. */
const DECIMAL = "·";

/** `word` before stemming and whatever it means: what two spellings of one word share. */
export function foldedForm(word: string): string {
  if (PLAIN.test(word)) return word.toLowerCase();
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD]/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/['’‘ʼ]s?$/, "")
    .replace(/(?<=\d)[.,](?=\d{1,2}(?!\d))/g, DECIMAL)
    .replace(/['’‘ʼ.,\s]/g, "");
}

/** Terms that are none where their word is written without capitals: "us", "who", "it". */
export const AMBIGUOUS_TERMS: ReadonlySet<string> = new Set(
  [...NAMES_LIKE_STOP_WORDS].map(foldedForm),
);

/**
 * The terms that one token is matched by: one, which is "" for a stop word. A run of a script
 * that does not part its words with spaces gives overlapping pairs of characters instead.
 */
export function matchTermsOf(token: string): readonly string[] {
  return !PLAIN.test(token) && UNSPACED.test(token) ? pairs(token) : knownTerms(token);
}

/** The terms of `text` in order, stop words left out, repetitions kept. */
export function termsOf(text: string): string[] {
  return findTokens(text)
    .flatMap(({ start, end }) => matchTermsOf(text.slice(start, end)))
    .filter((term) => term !== "");
}

function pairs(token: string): string[] {
  const characters = [...token.normalize("NFKC")];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((character, i) => `${characters[i]}${character}`);
}
