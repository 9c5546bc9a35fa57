import type { Reading } from "./find-readings.js";
import { valueInYear } from "./open-value.js";
import { yearOf } from "./year-text.js";

/** What joins two dates of which only one has its year. */
const JOINED = /^\s*(?:[-–—,/]|to|and|or|until|till|through|,\s+(?:and|or))\s*(?:the\s+)?$/;

/**
 * The value of "May" in "May to June 2019", of "December" in "December to January 2020": what
 * stands without a year takes that of the date it is joined with. Undefined where it is not.
 */
export function sharedYear(
  text: string,
  { meaning, span }: Reading,
  previous: Reading | undefined,
  next: Reading | undefined,
): string | undefined {
  if (meaning.sort !== "open" || meaning.toward !== "tense") return undefined;
  const { parts, clock = "" } = meaning;
  if (parts.month === undefined && parts.season === undefined) return undefined;
  const own = parts.month ?? monthOfSeason(parts.season);
  const year =
    (next && yearBehind(next, text.slice(span.end, next.span.start), own)) ??
    (previous && yearBefore(previous, text.slice(previous.span.end, span.start), own));
  const value = year === undefined ? undefined : valueInYear(parts, year);
  return value && `${value}${clock}`;
}

/** The year of month `own` before a date that states its own: December before "January 2020" is of 2019. */
function yearBehind(next: Reading, between: string, own: number): number | undefined {
  // "15 July, in 1972"
  const year = next.meaning.sort === "stated" ? next.meaning.value : "";
  if (/^,?\s+(?:in|of)\s+$/.test(between) && /^\d{4}$/.test(year)) return Number(year);
  const dated = datedYear(next, between);
  return dated && dated.year - (own > dated.month ? 1 : 0);
}

/** The year of month `own` behind a date that states its own: January behind "November 2019" is of 2020. */
function yearBefore(previous: Reading, between: string, own: number): number | undefined {
  const dated = datedYear(previous, between);
  return dated && dated.year + (own < dated.month ? 1 : 0);
}

const monthOfSeason = (season = 0) => season * 3;

/** The year and month that a reading states, where `between` joins it with its neighbour. */
function datedYear(
  { meaning }: Reading,
  between: string,
): { readonly year: number; readonly month: number } | undefined {
  if (meaning.sort !== "stated" || !JOINED.test(between)) return undefined;
  const year = yearOf(meaning.value);
  const [, month, season] = /^(?:BC)?\d{4}-(?:(\d\d)|(SP|SU|FA|WI))/.exec(meaning.value) ?? [];
  if (year === undefined || !(month || season)) return undefined;
  return { year, month: month ? Number(month) : monthOfSeason(SEASONS.indexOf(season ?? "") + 1) };
}

const SEASONS = ["SP", "SU", "FA", "WI"];
