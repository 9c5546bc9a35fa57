import type { Span } from "../text/span.js";
import type { Lexeme } from "./lexeme.js";

/** A match of a rule and what stands around it. */
export interface Surroundings {
  readonly text: string;
  readonly span: Span;
  readonly lexemes: readonly Lexeme[];
  /** The lexeme before it in its phrase. */
  readonly previous: Lexeme | undefined;
}

/** How many characters are looked at on either side. */
const WINDOW = 60;

/** The text behind a match. */
export function textAfter({ text, span }: Surroundings): string {
  return text.slice(span.end, span.end + WINDOW);
}

/** The pieces between spaces before a match, the nearest first; empty is a space that touches it. */
export function piecesBefore({ text, span }: Surroundings): readonly string[] {
  return text
    .slice(Math.max(0, span.start - WINDOW), span.start)
    .split(/\s+/)
    .toReversed();
}

/** The word before a match with a space between them, in lower case; empty where something else is. */
export function wordBefore(around: Surroundings): string {
  const [touching, piece = ""] = piecesBefore(around);
  return touching === "" ? wordOf(piece) : "";
}

/** A piece in lower case, without the mark that it may begin with: "(in" is "in", "war," stays. */
export function wordOf(piece: string): string {
  return piece.replace(/^[("“‘'[]+/, "").toLowerCase();
}

/** The first words behind a match, in lower case, where only space or a hyphen parts them from it. */
export function wordsAfter({ text, span }: Surroundings): readonly string[] {
  WORDS.lastIndex = span.end;
  const [, first = "", second = ""] = WORDS.exec(text) ?? [];
  return [first.toLowerCase(), second.toLowerCase()];
}

const WORDS = /[\s-]{1,3}([A-Za-z]{1,20}(?:\.[A-Za-z]{1,9})*)(?:\s+([A-Za-z]{1,20}))?/y;
