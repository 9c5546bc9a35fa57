import type { Span } from "../text/span.js";

/** A word of a text, and the form in which it is compared when a quotation is checked. */
export interface SpokenWord {
  readonly span: Span;
  readonly form: string;
}

/** What may stand inside a word without being heard: apostrophes of all kinds, soft hyphens, joiners. */
const SILENT = "'’‘‛´`\\u00AD\\u200B-\\u200D\\u2060\\uFEFF";

/**
 * Words, and the signs that are read aloud. Finer than an index needs: "2.5" is not "25", "5" is
 * not "5%", and "end.Next" is two words, for want of a space.
 */
const SPOKEN = new RegExp(
  `[%‰\\p{Sc}]|[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N}]*(?:(?:${[
    `[${SILENT}](?=[\\p{L}\\p{N}])`, // don't
    "(?<=\\p{N})[.,](?=\\p{N})", // 4,000, 2.5
    "(?<=(?<![\\p{L}\\p{N}])\\p{L})\\.(?=\\p{L}(?![\\p{L}\\p{M}\\p{N}]))", // U.S.
  ].join("|")})[\\p{L}\\p{M}\\p{N}]+)*`,
  "gu",
);

const PLAIN = /^[A-Za-z0-9]+$/;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}]/u;
const UNHEARD = new RegExp(`[${SILENT}ʼ]`, "gu");

/**
 * The words of `text` inside `within` (all of it by default), in order. Marks, dashes, spaces,
 * case, accents and apostrophes leave no trace in their forms; every word counts, stop words too.
 */
export function findSpokenWords(
  text: string,
  within: Span = { start: 0, end: text.length },
): SpokenWord[] {
  const words: SpokenWord[] = [];
  for (const { index, 0: token } of text.slice(within.start, within.end).matchAll(SPOKEN)) {
    const start = within.start + index;
    if (!PLAIN.test(token) && UNSPACED.test(token)) words.push(...characters(token, start));
    else words.push({ span: { start, end: start + token.length }, form: formOf(token) });
  }
  return words;
}

/** Scripts that do not part their words with spaces are compared character by character. */
function characters(token: string, offset: number): SpokenWord[] {
  return [...token.matchAll(/[\p{L}\p{N}]\p{M}*/gu)].map(({ index, 0: character }) => ({
    span: { start: offset + index, end: offset + index + character.length },
    form: formOf(character),
  }));
}

function formOf(token: string): string {
  if (PLAIN.test(token)) {
    const lower = token.toLowerCase();
    return SAME.get(lower) ?? lower;
  }
  return token
    .replace(UNHEARD, "")
    .normalize("NFKD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/ß/g, "ss")
    .replace(/(?<=\d),(?=\d{3}(?!\d))/g, "") // 4,000
    .replace(/(?<=\p{L})\./gu, ""); // U.S.
}

/** Words that are read aloud as a sign is. */
const SAME: ReadonlyMap<string, string> = new Map([["percent", "%"]]);
