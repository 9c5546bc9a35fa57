import type { PlainDate } from "../corpus/article.js";
import { addDays, addMonths, isoWeekOf, padded, partsOf } from "../corpus/calendar.js";
import { intervalOf } from "./interval-of.js";
import type { Unit } from "./meaning.js";
import { shiftedYear, yearOf, yearText } from "./year-text.js";

const DAYS_IN: Readonly<Partial<Record<Unit, number>>> = { D: 1, W: 7, WE: 7 };
const MONTHS_IN: Readonly<Partial<Record<Unit, number>>> = { M: 1, Q: 3 };
const YEARS_IN: Readonly<Partial<Record<Unit, number>>> = { Y: 1, DE: 10, CE: 100, ML: 1000 };

/**
 * The value so many units after `value` (before it, where negative), as exact as the unit:
 * a month after `2024-01-31` is `2024-02`, two days after it `2024-02-02`. Undefined where the
 * value is less exact than the unit ("four days later" after "1915").
 */
export function shiftedValue(value: string, by: number, unit: Unit): string | undefined {
  const years = YEARS_IN[unit];
  if (years !== undefined) return shiftedByYears(value, by, years);
  const from = intervalOf(value)?.from;
  if (!from) return undefined;
  const days = DAYS_IN[unit];
  if (days !== undefined) {
    // a day, or a week to count weeks from
    const exact = value.length >= 10 || (days === 7 && value.includes("W"));
    return exact ? valueOfUnit(addDays(from, by * days), unit) : undefined;
  }
  const months = MONTHS_IN[unit];
  const exact = unit === "Q" ? /^\d{4}-[\dQ]/ : /^\d{4}-[\dW]/;
  if (months === undefined || !exact.test(value)) return undefined;
  return valueOfUnit(addMonths(from, by * months), unit);
}

/** A year; the decade for "two decades ago", whose year is not meant; the century for "last century". */
function shiftedByYears(value: string, by: number, years: number): string | undefined {
  const year = yearOf(value);
  if (year === undefined) return undefined;
  const quarter = years === 1 && by !== 0 ? (/-Q\d$/.exec(value)?.[0] ?? "") : "";
  const text = yearText(shiftedYear(year, by * years));
  if (years === 1 || (years === 10 && Math.abs(by) === 1)) return `${text}${quarter}`;
  return text.slice(0, years === 10 ? -1 : -2);
}

/** The value of the day, week, month or quarter that a day lies in. */
function valueOfUnit(date: PlainDate | undefined, unit: Unit): string | undefined {
  if (!date) return undefined;
  const { year, month } = partsOf(date);
  switch (unit) {
    case "D":
      return date;
    case "M":
      return date.slice(0, 7);
    case "Q":
      return `${padded(year, 4)}-Q${Math.ceil(month / 3)}`;
    default: {
      const week = isoWeekOf(date);
      const text = `${padded(week.year, 4)}-W${padded(week.week, 2)}`;
      return unit === "WE" ? `${text}-WE` : text;
    }
  }
}
