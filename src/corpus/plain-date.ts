import type { PlainDate } from "./article.js";

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

/** The calendar day of these numbers, or undefined where the (Gregorian) calendar has none such. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  const there = new Date(Date.UTC(year, month - 1, day));
  const exists =
    year >= 1000 &&
    year <= 9999 &&
    there.getUTCFullYear() === year &&
    there.getUTCMonth() === month - 1 &&
    there.getUTCDate() === day;
  const written = `${year}-${twoDigits(month)}-${twoDigits(day)}`;
  return exists && isPlainDate(written) ? written : undefined;
}

/** Reads `2020-11-25`, alone or before a time of day: the day as it is written, in its own zone. */
export function parsePlainDate(written: string): PlainDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d{2})-(\d{2})(?:[T ].{0,40})?$/.exec(written) ?? [];
  return year ? plainDate(Number(year), Number(month), Number(day)) : undefined;
}

/** The day for people: "25 November 2020". */
export function dayInWords(date: PlainDate): string {
  const [year, month, day] = date.split("-").map(Number);
  return `${day} ${MONTHS[(month ?? 1) - 1]} ${year}`;
}

/** The day of the week, 0 for Sunday. */
export function weekdayOf(date: PlainDate): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

function isPlainDate(written: string): written is PlainDate {
  return /^\d{4}-\d\d-\d\d$/.test(written);
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
