import { addToList } from "../text/add-to-list.js";
import type { Span } from "../text/span.js";
import { findPhrases } from "./find-phrases.js";
import { GUARDS } from "./guards.js";
import type { Lexeme } from "./lexeme.js";
import type { Meaning } from "./meaning.js";
import { mergedNumbers } from "./number-words.js";
import type { PatternMatch } from "./pattern.js";
import { codesOf, parsePattern } from "./pattern.js";
import { isName } from "./proper-names.js";
import type { Found, TimexRule } from "./rule.js";
import { RULES } from "./rules.js";
import type { Mod } from "./timex.js";

/** A time expression as its words alone are understood. */
export interface Reading {
  readonly span: Span;
  readonly meaning: Meaning;
  readonly mod: Mod | undefined;
  /** The zone of a time of day, as it is written. */
  readonly zone: string | undefined;
}

const PATTERNS = RULES.map((rule) => ({ rule, pattern: parsePattern(rule.pattern, rule.context) }));

/** The rules that can begin with a lexeme of the code, in their order. */
const BY_FIRST_CODE = new Map<string, typeof PATTERNS>();
for (const entry of PATTERNS) {
  for (const code of entry.pattern.firstCodes) {
    addToList(BY_FIRST_CODE, code, entry);
  }
}

/** Kinds without one of which no rule matches: the rest of a lexicon is articles and prepositions. */
const TELLING = new Set(
  `monthname may monthabbreviation dayname dayabbreviation daynames year iso slashed dotted clock glued
   decade shortdecade shortyear unit units quarter quarters second seconds weekend weekends season
   holiday yesterday today tomorrow tonight now presently recently recent future past daypart
   noon midnight oclock am pm bc ad fy quartercode halfcode adverb current hhmm period nth n999`.split(
    /\s+/,
  ),
);

/** Whether a phrase with the lexeme can hold a date: "nineteen" is the beginning of a year in words. */
function isTelling({ kind, value }: Lexeme): boolean {
  return TELLING.has(kind) || (kind === "number" && value >= 17 && value <= 20);
}

/** The time expressions of `text` inside `within`, in order, none overlapping another. */
export function findReadings(text: string, within: Span): Reading[] {
  const readings: Reading[] = [];
  for (const phrase of findPhrases(text, within)) {
    if (phrase.some(isTelling)) readInto(readings, text, mergedNumbers(phrase));
  }
  return readings;
}

function readInto(readings: Reading[], text: string, phrase: readonly Lexeme[]): void {
  const codes = codesOf(phrase);
  let at = 0;
  while (at < phrase.length) {
    const best = bestAt(text, codes, phrase, at);
    readings.push(...(best?.readings ?? []));
    at += best?.length ?? 1;
  }
}

interface Candidate {
  readonly length: number;
  readonly readings: readonly Reading[];
}

function bestAt(
  text: string,
  codes: string,
  phrase: readonly Lexeme[],
  at: number,
): Candidate | undefined {
  let best: Candidate | undefined;
  for (const { rule, pattern } of BY_FIRST_CODE.get(codes.charAt(at)) ?? []) {
    const match = pattern.matchAt(codes, phrase, at);
    if (!match || match.lexemes.length <= (best?.length ?? 0)) continue;
    const readings = read(text, rule, match, phrase, at);
    if (readings) best = { length: match.lexemes.length, readings };
  }
  return best;
}

function read(
  text: string,
  rule: TimexRule,
  match: PatternMatch,
  phrase: readonly Lexeme[],
  at: number,
): readonly Reading[] | undefined {
  const { lexemes } = match;
  const span = spanOf(lexemes);
  if (!span) return undefined;
  if (isName(text, lexemes)) return [];
  const guard = rule.guard && GUARDS[rule.guard];
  if (guard && !guard({ text, span, lexemes, previous: phrase[at - 1] })) return undefined;
  const meaning = rule.read(foundIn(match));
  if (!meaning) return undefined;
  const mod = modOf(lexemes);
  const zone = zoneOf(text, lexemes);
  if (meaning === "nothing") return [];
  if (!("length" in meaning)) return [{ span, meaning, mod, zone }];
  return meaning.flatMap(({ first, last, meaning }) => {
    const [start, end] = [match.parts.get(first)?.start, match.parts.get(last)?.end];
    return start === undefined || end === undefined
      ? []
      : [{ span: { start, end }, meaning, mod, zone }];
  });
}

function spanOf(lexemes: readonly Lexeme[]): Span | undefined {
  const [first, last] = [lexemes[0], lexemes.at(-1)];
  return first && last && { start: first.start, end: last.end };
}

function foundIn({ parts }: PatternMatch): Found {
  return {
    value: (name) => parts.get(name)?.value ?? NaN,
    kind: (name) => parts.get(name)?.kind ?? "",
    has: (name) => parts.has(name),
  };
}

function zoneOf(text: string, lexemes: readonly Lexeme[]): string | undefined {
  const zone = lexemes.find(({ kind }) => kind === "zone");
  return zone && text.slice(zone.start, zone.end).toUpperCase();
}

/** Words that shade a value, most telling first, as the kinds of their lexemes. */
const MODS: readonly (readonly [string, Mod])[] = [
  ["no more than", "EQUAL_OR_LESS"],
  ["no less than", "EQUAL_OR_MORE"],
  ["more than", "MORE_THAN"],
  ["less than", "LESS_THAN"],
  ["at least", "EQUAL_OR_MORE"],
  ["at most", "EQUAL_OR_LESS"],
  ["up to", "EQUAL_OR_LESS"],
  ["over", "MORE_THAN"],
  ["early", "START"],
  ["beginning", "START"],
  ["mid", "MID"],
  ["middle", "MID"],
  ["late", "END"],
  ["end", "END"],
  ["final", "END"],
  ["post", "AFTER"],
  ["pre", "BEFORE"],
  ["about", "APPROX"],
  ["or so", "APPROX"],
];

const SHADING = new Set(MODS.flatMap(([words]) => words.split(" ")));

function modOf(lexemes: readonly Lexeme[]): Mod | undefined {
  // "earlier this year", but "two years earlier"
  if (lexemes[0]?.kind === "earlier") return "START";
  if (lexemes[0]?.kind === "later") return "END";
  if (!lexemes.some(({ kind }) => SHADING.has(kind))) return undefined;
  const kinds = ` ${lexemes.map(({ kind }) => kind).join(" ")} `;
  return MODS.find(([words]) => kinds.includes(` ${words} `))?.[1];
}
