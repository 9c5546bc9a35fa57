import type { Span } from "../text/span.js";
import { overlap } from "../text/span.js";
import type { PlainDate } from "./article.js";
import { plainDate, weekdayOf } from "./calendar.js";
import { MONTHS } from "./plain-date.js";

/** A calendar day written out in full, weekday included where there is one. */
export interface WrittenDate {
  readonly span: Span;
  readonly date: PlainDate;
}

/** The months' names, in full or as the style guides shorten them (AP; The Times). */
export const MONTH_NAME = `(?:${MONTHS.join("|")}|Jan|Feb|Mar|Apr|Jun|Jul|Aug|Sept|Sep|Oct|Nov|Dec)\\.?`;
/** The weekdays' names, in full or shortened. */
export const WEEKDAY_NAME = "(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?)(?:day)?";

// Web pages glue a date to a time, so that \b fails: "GMT24 June 2021", "25 November 202016:19",
// "21 Jun 202121 Jun 2021".
const WEEKDAY = `(?:(?<weekday>${WEEKDAY_NAME}),?\\s{1,3})?`;
const MONTH = `(?<month>${MONTH_NAME})`;
const DAY = "(?:(?<!\\d)|(?<=\\d:\\d\\d))(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const YEAR = `(?<year>\\d{4})(?!\\d(?!\\d?(?::\\d\\d|\\s${MONTH_NAME})))`;

/** Full dates whose order of day and month leaves no doubt: "03/04/2021" is not among them. */
const NOTATIONS: readonly RegExp[] = [
  notation(`${WEEKDAY}${DAY}\\s{1,3}(?:of\\s)?${MONTH},?\\s{1,3}${YEAR}`), // 25 November 2020
  notation(`${WEEKDAY}${MONTH}\\s{1,3}${DAY},?\\s{1,3}${YEAR}`), // Tuesday, September 24, 2024
  notation("(?<!\\d)(?<year>\\d{4})-(?<month>\\d\\d)-(?<day>\\d\\d)(?!\\d(?!\\d?:\\d\\d))"), // 2020-11-25
  notation("(?<![\\d/])(?<year>\\d{4})/(?<month>\\d{1,2})/(?<day>\\d{1,2})(?!\\d)"), // 2020/11/25
  notation("(?<![\\d/])(?<day>1[3-9]|2\\d|3[01])/(?<month>\\d{1,2})/(?<year>\\d{4})(?!\\d)"), // 25/11/2020
  notation("(?<![\\d/])(?<month>\\d{1,2})/(?<day>1[3-9]|2\\d|3[01])/(?<year>\\d{4})(?!\\d)"), // 11/25/2020
  notation("(?<![\\d.])(?<day>\\d{1,2})\\.(?<month>\\d{1,2})\\.(?<year>\\d{4})(?!\\.?\\d)"), // 25.11.2020
];

function notation(source: string): RegExp {
  return new RegExp(source, "gi");
}

/**
 * The days that `text` writes out in full: in order, none overlapping another. A date that
 * the calendar does not have, or whose weekday was another, is no date.
 */
export function findWrittenDates(text: string): WrittenDate[] {
  const dates: WrittenDate[] = [];
  for (const pattern of NOTATIONS) {
    for (const match of text.matchAll(pattern)) {
      const span = { start: match.index, end: match.index + match[0].length };
      const date = dateOf(match.groups ?? {});
      if (date && !dates.some((other) => overlap(other.span, span))) dates.push({ span, date });
    }
  }
  return dates.sort((a, b) => a.span.start - b.span.start);
}

/** By ISO number less one: Monday first. */
const WEEKDAYS = ["mon", "tue", "wed", "thu", "fri", "sat", "sun"];

function dateOf(groups: Readonly<Record<string, string | undefined>>): PlainDate | undefined {
  const { year, month = "", day, weekday } = groups;
  const date = plainDate(Number(year), monthNumber(month), Number(day));
  const right =
    !date || !weekday || WEEKDAYS[weekdayOf(date) - 1] === weekday.slice(0, 3).toLowerCase();
  return right ? date : undefined;
}

/** The number of the month of that name or number, 1 for January; 0 where there is none. */
export function monthNumber(month: string): number {
  if (!/^\p{L}{3}/u.test(month)) return Number(month);
  const start = month.slice(0, 3).toLowerCase();
  return MONTHS.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}
