import { remembered } from "../text/remembered.js";
import { findTokens } from "../text/token.js";
import { findDateline } from "./dateline.js";

/** Every line as long as this is a paragraph: its further words need not be counted. */
const COUNTED = 600;

/** How many words the line has, in its beginning. A script without spaces counts two characters as one. */
export const wordCount = remembered((words: string): number => {
  const beginning = words.slice(0, COUNTED);
  const tokens = findTokens(beginning);
  if (!CJK.test(beginning)) return tokens.length;
  return tokens.reduce(
    (sum, { start, end }) =>
      sum + (CJK.test(beginning.slice(start, end)) ? Math.ceil((end - start) / 2) : 1),
    0,
  );
});

const CJK = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;

/** Whether the line ends as sentences do: a full stop or its like, quotation marks and brackets aside. */
export function endsSentence(words: string): boolean {
  return /[.!?…。！？؟۔](?:\[\d{1,3}\]|["'”’»)\]*」』]){0,4}$/u.test(words);
}

/** Whether the line is a sentence or several, by its end, its length, or what it leads up to. */
export const isProse = remembered((words: string): boolean => {
  const count = wordCount(words);
  return (
    (endsSentence(words) && count >= 4) ||
    count >= 60 ||
    (/[,;]$/.test(words) && count >= 2) ||
    (words.endsWith(":") && count >= 3) ||
    findDateline(words)?.agency !== undefined
  );
});

const SMALL_WORDS =
  /^(?:a|an|the|of|on|in|at|to|by|for|from|with|and|or|but|nor|as|vs?|via|over|into|per|de|la|al|is)$/;

/** Whether the words are capitalised as in an English headline or a name; a single word is not enough. */
export function isTitleCase(words: string): boolean {
  const tokens = findTokens(words).map(({ start, end }) => words.slice(start, end));
  const capitals = tokens.filter((token) => /^[\p{Lu}\p{N}]/u.test(token)).length;
  const small = tokens.filter((token) => SMALL_WORDS.test(token)).length;
  return tokens.length > 1 && capitals > 0 && capitals + small === tokens.length;
}

/** A line to compare: its words in lower case, whatever stands between them. */
export function likeness(words: string): string {
  return findTokens(words)
    .map(({ start, end }) => words.slice(start, end).toLowerCase().replace(/’/g, "'"))
    .join(" ");
}

/** The words of a line that is emphasised as a whole, as Markdown does it: "_Opinion_", "**By Jane Doe**". */
export function withoutEmphasis(words: string): string {
  return /^([*_]{1,3})(\S.{0,300}\S)\1$/u.exec(words)?.[2] ?? words;
}
