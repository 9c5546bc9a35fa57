import { stemmer } from "stemmer";
import { STOP_WORDS } from "./stop-words.js";
import { findTokens } from "./token.js";

const CJK =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/**
 * The form in which a word is matched, never shown: NFKC, lower case, accents and
 * apostrophes folded, a possessive 's and the stops of "U.S." dropped, stemmed by
 * Porter's algorithm (Porter 1980, through `stemmer`). Empty where nothing is left.
 */
export function termOf(word: string): string {
  const folded = foldedForm(word);
  return /^[a-z]+$/.test(folded) ? stemmer(folded) : folded;
}

/** `termOf` before stemming: what two spellings of one word share. */
export function foldedForm(word: string): string {
  return word
    .normalize("NFKD")
    .replace(/[\p{M}\u00AD]/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/['’‘ʼ]s?$/, "")
    .replace(/['’‘ʼ.,]/g, "");
}

/** Whether the word carries too little meaning to be searched for. */
export function isStopWord(word: string): boolean {
  return STOP_WORDS.has(foldedForm(word));
}

/**
 * The terms of `text`, stop words left out, in order and with repetition. A script that
 * does not part its words with spaces gives overlapping pairs of characters instead.
 */
export function termsOf(text: string): string[] {
  const terms: string[] = [];
  for (const { start, end } of findTokens(text)) {
    const word = text.slice(start, end);
    if (CJK.test(word)) terms.push(...pairs(word));
    else if (!isStopWord(word)) {
      const term = termOf(word);
      if (term) terms.push(term);
    }
  }
  return terms;
}

function pairs(word: string): string[] {
  const characters = [...word.normalize("NFKC")];
  return characters.length < 2
    ? characters
    : characters.slice(1).map((c, i) => `${characters[i]}${c}`);
}
