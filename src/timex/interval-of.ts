import type { PlainDate } from "../corpus/article.js";
import type { DateInterval } from "../corpus/calendar.js";
import { addDays, daysInMonth, mondayOf, parsePlainDate, plainDate } from "../corpus/calendar.js";

/** First and last month of a season on the northern half of the earth; winter ends in the next year. */
const SEASON_MONTHS: Readonly<Record<string, readonly [number, number]>> = {
  SP: [3, 5],
  SU: [6, 8],
  FA: [9, 11],
  WI: [12, 14],
};

/** A form of value, and the days that it covers. The first whose form fits decides. */
interface ValueForm {
  readonly form: RegExp;
  readonly days: (parts: readonly string[]) => DateInterval | undefined;
}

const FORMS: readonly ValueForm[] = [
  // 2024-03-08, 2024-03-08T10:30, 2024-03-08TEV
  { form: /^(\d{4}-\d\d-\d\d)(?:T.*)?$/, days: ([day = ""]) => only(parsePlainDate(day)) },
  // 2024-03
  {
    form: /^(\d{4})-(\d\d)(?:-XX)?$/,
    days: ([year, month]) => months(Number(year), Number(month), Number(month)),
  },
  // 2024-Q1
  {
    form: /^(\d{4})-Q([1-4])$/,
    days: ([year, quarter]) => months(Number(year), Number(quarter) * 3 - 2, Number(quarter) * 3),
  },
  // 2024-H1
  {
    form: /^(\d{4})-H([12])$/,
    days: ([year, half]) => months(Number(year), Number(half) * 6 - 5, Number(half) * 6),
  },
  // 2024-SP
  { form: /^(\d{4})-(SP|SU|FA|WI)$/, days: ([year, code = ""]) => season(Number(year), code) },
  // 2024-W10, 2024-W10-WE
  {
    form: /^(\d{4})-W(\d\d)(-WE)?$/,
    days: ([year, week, end]) => week7(Number(year), Number(week), end !== undefined),
  },
  // 2024, 202, 20: a year, a decade, a century
  { form: /^(\d{4})$/, days: ([year]) => years(Number(year), 1) },
  { form: /^(\d{3})X?$/, days: ([decade]) => years(Number(decade) * 10, 10) },
  { form: /^(\d{2})(?:XX)?$/, days: ([century]) => years(Number(century) * 100, 100) },
];

/**
 * The days that a TIMEX3 value covers: `2015` from 1 January to 31 December 2015, `199` the
 * ten years of the nineties. Undefined for durations, sets, years before Christ and whatever
 * holds an `X` that leaves the year, the month or the week open.
 */
export function intervalOf(value: string): DateInterval | undefined {
  for (const { form, days } of FORMS) {
    const match = form.exec(value);
    if (match) return days(match.slice(1));
  }
  return undefined;
}

function between(from: PlainDate | undefined, to: PlainDate | undefined): DateInterval | undefined {
  return from && to ? { from, to } : undefined;
}

function only(date: PlainDate | undefined): DateInterval | undefined {
  return between(date, date);
}

function months(year: number, first: number, last: number): DateInterval | undefined {
  const [y, m] = last > 12 ? [year + 1, last - 12] : [year, last];
  return between(plainDate(year, first, 1), plainDate(y, m, daysInMonth(y, m)));
}

function season(year: number, code: string): DateInterval | undefined {
  const [first, last] = SEASON_MONTHS[code] ?? [];
  return first && last ? months(year, first, last) : undefined;
}

function week7(year: number, week: number, weekend: boolean): DateInterval | undefined {
  const monday = mondayOf({ year, week });
  return monday && between(weekend ? addDays(monday, 5) : monday, addDays(monday, 6));
}

function years(first: number, count: number): DateInterval | undefined {
  return between(
    plainDate(Math.max(first, 1), 1, 1),
    plainDate(Math.min(first + count - 1, 9999), 12, 31),
  );
}
