import type { Meaning, Nothing } from "./meaning.js";

/** The parts of what a rule's pattern matched, by their names in the pattern. */
export interface Found {
  /** The number a part stands for; NaN, which no date accepts, where the part is missing. */
  readonly value: (name: string) => number;
  /** The kind of lexeme that stands there; empty where the part is missing. */
  readonly kind: (name: string) => string;
  readonly has: (name: string) => boolean;
}

/** One of several time expressions in a match: it covers the parts `first` to `last`. */
export interface Piece {
  readonly first: string;
  readonly last: string;
  readonly meaning: Meaning;
}

/** What must be true of the text around a match. */
export type Guard =
  | "year"
  | "month"
  | "season"
  | "weekday"
  | "adverb"
  | "recently"
  | "noon"
  | "length"
  | "bare length"
  | "rate"
  | "hyphen"
  | "results"
  | "year ended"
  | "holiday"
  | "today"
  | "generic day"
  | "quarter"
  | "small year"
  | "attacks"
  | "clock"
  | "not a part"
  | "whole"
  | "some day"
  | "day of the month";

/** A kind of date phrase: what it looks like, and what it means. */
export interface TimexRule {
  /** The phrases that the rule is for, parted by ` / `; all of each is matched. */
  readonly example: string;
  /** In the language of `parsePattern`. A part in `context` is looked for, but not part of the phrase. */
  readonly pattern: string;
  /** How many words at the beginning are looked for without being part of the phrase. */
  readonly context?: 1;
  readonly guard?: Guard;
  /** Undefined where the words are no time expression after all: "31 April 2019". */
  readonly read: (found: Found) => Meaning | Nothing | readonly Piece[] | undefined;
}
