import type { PlainDate } from "./article.js";

/** A year, a month (1-12) and a day (1-31) of the Gregorian calendar. */
export interface DateParts {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

/** A stretch of days; both ends belong to it. */
export interface DateInterval {
  readonly from: PlainDate;
  readonly to: PlainDate;
}

/** An ISO 8601 week: it belongs to the year that has its Thursday. */
export interface IsoWeek {
  readonly year: number;
  readonly week: number;
}

/** What is left of a division, never negative. */
export function modulo(a: number, b: number): number {
  return ((a % b) + b) % b;
}

/** `number` with zeros before it: `padded(7, 2)` is "07". */
export function padded(number: number, width: number): string {
  return String(number).padStart(width, "0");
}

function isLeapYear(year: number): boolean {
  return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
}

const MONTH_LENGTHS = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

/** How many days the month has; 0 for what is no month. */
export function daysInMonth(year: number, month: number): number {
  return month === 2 && isLeapYear(year) ? 29 : (MONTH_LENGTHS[month - 1] ?? 0);
}

/** The calendar day, or undefined where there is none: 31 April, 29 February 2023, the year 10000. */
export function plainDate(year: number, month: number, day: number): PlainDate | undefined {
  if (!(year >= 1 && year <= 9999 && day >= 1 && day <= daysInMonth(year, month))) return undefined;
  const text = `${padded(year, 4)}-${padded(month, 2)}-${padded(day, 2)}`;
  return isDateShaped(text) ? text : undefined;
}

function isDateShaped(text: string): text is PlainDate {
  return /^\d{4}-\d\d-\d\d$/.test(text);
}

/** The calendar day that `text` writes as `YYYY-MM-DD`, or undefined where it writes none. */
export function parsePlainDate(text: string): PlainDate | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(text) ?? [];
  return plainDate(Number(year), Number(month), Number(day));
}

/** The calendar day of `instant` where this machine is. */
export function dayOf(instant: Date): PlainDate | undefined {
  return plainDate(instant.getFullYear(), instant.getMonth() + 1, instant.getDate());
}

/** The parts of a calendar day. */
export function partsOf(date: PlainDate): DateParts {
  return {
    year: Number(date.slice(0, 4)),
    month: Number(date.slice(5, 7)),
    day: Number(date.slice(8, 10)),
  };
}

/** Days since 1 January 1970 (Hinnant, "chrono-compatible low-level date algorithms", 2013). */
export function dayNumber(date: PlainDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * modulo(month - 3, 12) + 2) / 5) + day - 1;
  const dayOfEra =
    yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The calendar day of a day number; undefined outside the years 1 to 9999. */
export function dateOfDayNumber(days: number): PlainDate | undefined {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra -
      Math.floor(dayOfEra / 1460) +
      Math.floor(dayOfEra / 36_524) -
      Math.floor(dayOfEra / 146_096)) /
      365,
  );
  const dayOfYear =
    dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shifted = Math.floor((5 * dayOfYear + 2) / 153);
  const month = shifted < 10 ? shifted + 3 : shifted - 9;
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
  return plainDate(year, month, dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1);
}

/** The day `days` after `date`, or before it where negative. */
export function addDays(date: PlainDate, days: number): PlainDate | undefined {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day `months` later; the month's last where it is shorter (31 January → 28 February). */
export function addMonths(date: PlainDate, months: number): PlainDate | undefined {
  const { year, month, day } = partsOf(date);
  const count = year * 12 + (month - 1) + months;
  const [y, m] = [Math.floor(count / 12), modulo(count, 12) + 1];
  return plainDate(y, m, Math.min(day, daysInMonth(y, m)));
}

/** 1 for Monday to 7 for Sunday, as in ISO 8601. */
export function weekdayOf(date: PlainDate): number {
  return modulo(dayNumber(date) + 3, 7) + 1;
}

/** The ISO week that `date` lies in: 31 December 2024 is in week 1 of 2025. */
export function isoWeekOf(date: PlainDate): IsoWeek {
  const thursday = dateOfDayNumber(dayNumber(date) + 4 - weekdayOf(date)) ?? date;
  const { year } = partsOf(thursday);
  const newYear = plainDate(year, 1, 1) ?? date;
  return { year, week: Math.floor((dayNumber(thursday) - dayNumber(newYear)) / 7) + 1 };
}

/** How many ISO weeks the year has: 52 or 53. */
export function weeksInYear(year: number): number {
  const last = plainDate(year, 12, 28);
  return last ? isoWeekOf(last).week : 0;
}

/** The Monday of an ISO week, or undefined where the year has no such week. */
export function mondayOf({ year, week }: IsoWeek): PlainDate | undefined {
  const fourth = plainDate(year, 1, 4);
  if (!fourth || week < 1 || week > weeksInYear(year)) return undefined;
  return addDays(fourth, 1 - weekdayOf(fourth) + (week - 1) * 7);
}

/** The `nth` of a weekday in a month, the last where `nth` is -1: nthWeekday(2024, 11, 4, 4) is Thanksgiving. */
export function nthWeekday(
  year: number,
  month: number,
  weekday: number,
  nth: number,
): PlainDate | undefined {
  if (nth === -1) {
    const last = plainDate(year, month, daysInMonth(year, month));
    return last && addDays(last, -modulo(weekdayOf(last) - weekday, 7));
  }
  const first = plainDate(year, month, 1);
  if (!first) return undefined;
  return plainDate(year, month, 1 + modulo(weekday - weekdayOf(first), 7) + (nth - 1) * 7);
}

/** Easter Sunday of the western churches (Meeus, "Astronomical Algorithms", 1991, ch. 8). */
export function easterSunday(year: number): PlainDate | undefined {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((8 * b + 13) / 25);
  const h = (19 * a + b - d - g + 15) % 30;
  const [i, k] = [Math.floor(c / 4), c % 4];
  const l = (32 + 2 * e + 2 * i - h - k) % 7;
  const m = Math.floor((a + 11 * h + 19 * l) / 433);
  const month = Math.floor((h + l - 7 * m + 90) / 25);
  return plainDate(year, month, (h + l - 7 * m + 33 * month + 19) % 32);
}
