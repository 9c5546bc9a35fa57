import type { Span } from "./span.js";

/**
 * A word as it stands in the text: letters, marks and digits of any script, with
 * what belongs inside one: "U.S.", "O'Brien", "4,000", "2.5", and "4 000" where the space does not break.
 */
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,]|\u00AD|(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d)))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

/** The words of `text` inside `within` (all of it by default), in order. */
export function findTokens(text: string, within: Span = { start: 0, end: text.length }): Span[] {
  const tokens: Span[] = [];
  for (const match of text.slice(within.start, within.end).matchAll(WORD)) {
    const start = within.start + match.index;
    tokens.push({ start, end: start + match[0].length });
  }
  return tokens;
}
