import type { PlainDate } from "./article.js";
import { parsePlainDate, partsOf } from "./calendar.js";

/** The months in full, January first. */
export const MONTHS = [
  "January",
  "February",
  "March",
  "April",
  "May",
  "June",
  "July",
  "August",
  "September",
  "October",
  "November",
  "December",
] as const;

/** Reads `2020-11-25`, alone or before a time of day: the day as it is written, in its own zone. */
export function parseDay(written: string): PlainDate | undefined {
  const [, day] = /^(\d{4}-\d{2}-\d{2})(?:[T ].{0,40})?$/.exec(written) ?? [];
  return day === undefined ? undefined : parsePlainDate(day);
}

/** The day for people: "25 November 2020". */
export function dayInWords(date: PlainDate): string {
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}
