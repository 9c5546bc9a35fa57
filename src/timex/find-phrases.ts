import type { Span } from "../text/span.js";
import type { Lexeme } from "./lexeme.js";
import { CAPITALISED, LEXICON, LONG_NAMES } from "./lexicon.js";
import { readNumber } from "./numeral.js";

/**
 * The runs of words, numbers and marks of `text` inside `within` that date phrases can be made
 * of, in order. Whatever else stands between two of them parts the runs.
 */
export function findPhrases(text: string, within: Span): Lexeme[][] {
  const phrases: Lexeme[][] = [];
  let phrase: Lexeme[] = [];
  let at = within.start;
  while (at < within.end) {
    const code = text.charCodeAt(at);
    if (isSpace(code)) {
      at += 1;
      continue;
    }
    const lexeme = isLetter(code)
      ? readWord(text, at)
      : isDigit(code)
        ? readNumber(text, at, phrase)
        : readMark(text, at);
    if (lexeme.kind !== OTHER && lexeme.end <= within.end) phrase.push(lexeme);
    else if (phrase.length > 0) {
      phrases.push(phrase);
      phrase = [];
    }
    at = lexeme.end;
  }
  if (phrase.length > 0) phrases.push(phrase);
  return phrases;
}

/** The kind of what has no place in a date phrase. */
const OTHER = "other than dates";

function isSpace(code: number): boolean {
  return code === 32 || (code >= 9 && code <= 13) || code === 0xa0 || code === 0x202f;
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isPlainLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}

/** Letters of the Latin alphabet, accented ones included; other scripts have no word in the lexicon. */
function isLetter(code: number): boolean {
  return isPlainLetter(code) || (code >= 0xc0 && code < 0x250);
}

/** So many kinds of words are told apart by their letters alone. */
const KINDS = 1 << 14;

function kindOf(kind: number, code: number): number {
  return (Math.imul(kind, 31) + (code | 32)) & (KINDS - 1);
}

/** Which kinds of words can begin a word of the lexicon. */
const KNOWN = new Uint8Array(KINDS);
for (const words of [...LEXICON.keys(), ...CAPITALISED.keys()]) {
  let kind = 0;
  for (const letter of /^[a-z]+/.exec(words)?.[0] ?? "") kind = kindOf(kind, letter.charCodeAt(0));
  KNOWN[kind] = 1;
}

/** Where the plain word at `start` ends if it is surely not in the lexicon, as most are not; else `start`. */
function unknownEnd(text: string, start: number): number {
  let [end, kind] = [start, 0];
  for (; isPlainLetter(text.charCodeAt(end)); end += 1) kind = kindOf(kind, text.charCodeAt(end));
  // "a.m.", "Q3" are words too, and so is what goes on with an accent or an apostrophe
  if (end - start < 2 || KNOWN[kind] === 1) return start;
  const next = text.charCodeAt(end);
  return isLetter(next) || next === APOSTROPHE || next === CLOSING_MARK ? start : end;
}

const [APOSTROPHE, CLOSING_MARK] = [0x27, 0x2019];

const WORD = /(?:[qh][1-4]\b|[ap]\.m|b\.c\.e|b\.c|a\.d|[A-Za-zÀ-ɏ]+(?:['’](?!s\b)[A-Za-z]+)*)/iy;

function readWord(text: string, start: number): Lexeme {
  const unknown = unknownEnd(text, start);
  if (unknown > start) return { start, end: unknown, kind: OTHER, value: 0 };
  WORD.lastIndex = start;
  const end = start + (WORD.exec(text)?.[0].length ?? 1);
  const word = folded(text.slice(start, end));
  const long = longName(text, start, word);
  const sense = LEXICON.get(long ?? word) ?? capitalised(text, start, word);
  if (!sense) return { start, end, kind: OTHER, value: 0 };
  if (long) return { start, end: start + long.length, ...sense };
  const dotted =
    text.charAt(end) === "." &&
    (word.includes(".") || sense.kind === "monthabbreviation" || sense.kind === "dayabbreviation");
  return { start, end: dotted ? end + 1 : end, ...sense };
}

function folded(words: string): string {
  return words.toLowerCase().replace("’", "'");
}

/** The longest name of several words that begins at `start`: "new year's eve". */
function longName(text: string, start: number, word: string): string | undefined {
  return LONG_NAMES.get(word)?.find(
    (name) =>
      folded(text.slice(start, start + name.length).replace(/\s/g, " ")) === name &&
      !isLetter(text.charCodeAt(start + name.length)),
  );
}

function capitalised(text: string, start: number, word: string) {
  const code = text.charCodeAt(start);
  return code >= 65 && code <= 90 ? CAPITALISED.get(word) : undefined;
}

const MARKS: Readonly<Record<string, string>> = {
  "-": "-",
  "–": "-",
  "—": "-",
  "‑": "-",
  ",": ",",
  "/": "/",
  "(": "(",
  ")": ")",
};

const SHORT_YEAR = /['’](\d\d)(?!\d)(['’]?s)?/y;
const POSSESSIVE = /['’]s?(?![A-Za-z\d])/y;

function readMark(text: string, start: number): Lexeme {
  const character = text.charAt(start);
  const mark = MARKS[character];
  if (mark) return { start, end: start + 1, kind: mark, value: 0 };
  if (character === "½") return { start, end: start + 1, kind: "onehalf", value: 0.5 };
  if (character === "'" || character === "’" || character === "‘") {
    SHORT_YEAR.lastIndex = start;
    const short = SHORT_YEAR.exec(text);
    if (short) {
      const kind = short[2] ? "shortdecade" : "shortyear";
      return { start, end: start + short[0].length, kind, value: Number(short[1]) };
    }
    POSSESSIVE.lastIndex = start;
    const possessive = POSSESSIVE.exec(text);
    if (possessive) return { start, end: start + possessive[0].length, kind: "'s", value: 0 };
  }
  return { start, end: start + 1, kind: OTHER, value: 0 };
}
