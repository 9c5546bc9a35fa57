import type { Lexeme } from "./lexeme.js";
import { NAMED_DAYS, SUNDAY_PAPERS, TITLE_ENDS } from "./title-words.js";

/**
 * Whether the words of a match are a name's, or a part of one: "60 Minutes", "the Sunday Times",
 * "the Mail on Sunday", "Bloody Sunday", the "Daily Herald".
 */
export function isName(text: string, lexemes: readonly Lexeme[]): boolean {
  const [first, last] = [lexemes[0], lexemes.at(-1)];
  if (!first || !last) return false;
  return (
    lexemes.some((lexeme, place) => place > 0 && isCapitalUnit(text, lexeme)) ||
    opensTitle(text, last) ||
    (first.kind === "dayname" && closesName(text, first))
  );
}

function isCapitalUnit(text: string, { kind, start }: Lexeme): boolean {
  return (
    (kind === "unit" || kind === "units") && isCapital(text, start) && isSmall(text, start + 1)
  );
}

const NEXT = /\s([A-Z][a-z]{1,15})/y;

/** "Sunday Times", "Saturday Evening Post", "the daily Granma". */
function opensTitle(text: string, { kind, start, end }: Lexeme): boolean {
  NEXT.lastIndex = end;
  const next = NEXT.exec(text)?.[1];
  if (next === undefined) return false;
  if (kind === "adverb") return true;
  // only Sunday has newspapers of its own, and "on Sunday Times reporters came" tells of a day
  if (kind === "dayname" && (text.slice(start, end) !== "Sunday" || isAfterOn(text, start)))
    return false;
  return isCapital(text, start) && (TITLE_ENDS[kind]?.has(next) ?? false);
}

/** "Bloody Sunday", "the Mail on Sunday". */
function closesName(text: string, { start, end }: Lexeme): boolean {
  const [, before = "", on] =
    /([A-Z][a-z]{1,15}) (on )?$/.exec(text.slice(Math.max(0, start - 24), start)) ?? [];
  if (on === undefined) return NAMED_DAYS.has(before);
  return SUNDAY_PAPERS.has(before) && text.slice(start, end) === "Sunday";
}

function isAfterOn(text: string, at: number): boolean {
  return /\bon $/i.test(text.slice(Math.max(0, at - 4), at));
}

function isCapital(text: string, at: number): boolean {
  return /[A-Z]/.test(text.charAt(at));
}

function isSmall(text: string, at: number): boolean {
  return /[a-z]/.test(text.charAt(at));
}
