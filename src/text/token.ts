import type { Span } from "./span.js";

/**
 * A word as it stands in the text: letters, marks and digits of any script, with
 * what belongs inside one: "U.S.", "O'Brien", "4,000", "2.5", and "4 000" where the space does not break.
 */
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,]|\u00AD|(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d)))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text` inside `within` (all of it by default), in order. */
export function findTokens(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const words = text.slice(within.start, within.end);
  const tokens: Span[] = [];
  for (let at = 0; at < words.length; ) {
    const kind = kindAt(words, at);
    if (kind === BETWEEN || kind === INSIDE) {
      at += 1;
      continue;
    }
    const end = kind === LETTER ? endOfPlainWord(words, at) : undefined;
    const next = end === undefined ? nextWord(words, at) : { start: at, end };
    if (!next) break;
    tokens.push({ start: within.start + next.start, end: within.start + next.end });
    at = next.end;
  }
  return tokens;
}

/** The first word from `at` on: any word of any script. */
function nextWord(words: string, at: number): Span | undefined {
  WORD.lastIndex = at;
  const match = WORD.exec(words);
  return match ? { start: match.index, end: WORD.lastIndex } : undefined;
}

/** What a character of ASCII is to a word: a part, what may stand inside one, or neither. All others are to be looked up. */
const [BETWEEN, LETTER, INSIDE, OTHER] = [0, 1, 2, 3];
const KINDS = Uint8Array.from({ length: 128 }, (_, code) => {
  const character = String.fromCharCode(code);
  if (/['.,]/.test(character)) return INSIDE;
  return /[A-Za-z0-9]/.test(character) ? LETTER : BETWEEN;
});

function kindAt(words: string, at: number): number {
  return at < words.length ? (KINDS[words.charCodeAt(at)] ?? OTHER) : BETWEEN;
}

/** Where the word at `at` ends, if it is of ASCII's letters and digits alone, as most are. */
function endOfPlainWord(words: string, at: number): number | undefined {
  let end = at + 1;
  while (kindAt(words, end) === LETTER) end += 1;
  const kind = kindAt(words, end);
  const isEnd = kind === BETWEEN || (kind === INSIDE && kindAt(words, end + 1) === BETWEEN);
  return isEnd ? end : undefined;
}
