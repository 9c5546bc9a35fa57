import type { PlainDate } from "../corpus/article.js";
import { addDays, addMonths, isoWeekOf, mondayOf, padded, partsOf } from "./calendar.js";
import { intervalOf } from "./interval-of.js";
import type { Unit } from "./meaning.js";

const DAYS_IN: Readonly<Record<string, number>> = { D: 1, W: 7, WE: 7 };
const MONTHS_IN: Readonly<Record<string, number>> = {
  M: 1,
  Q: 3,
  Y: 12,
  DE: 120,
  CE: 1200,
  ML: 12_000,
};

/** How exact a value is: the length of `2024-03-08` is that of a day. */
const DAY = 10;

/**
 * The value so many units after `value` (before it, where negative), as exact as the unit:
 * a month after `2024-01-31` is `2024-02`, two days after it `2024-02-02`. Undefined where the
 * value is less exact than the unit ("four days later" after "1915") or not to be counted from.
 */
export function shiftedValue(value: string, by: number, unit: Unit): string | undefined {
  const from = intervalOf(value)?.from;
  if (!from) return undefined;
  const days = DAYS_IN[unit];
  if (days !== undefined) {
    const exact = value.length >= DAY || (days === 7 && value.includes("W"));
    return exact ? valueOfUnit(addDays(from, by * days), unit) : undefined;
  }
  const months = MONTHS_IN[unit];
  if (months === undefined || !isAsExactAs(value, unit)) return undefined;
  const date = addMonths(from, by * months);
  return unit === "DE" || unit === "CE" || unit === "ML"
    ? date && by !== 0
      ? date.slice(0, 4)
      : valueOfUnit(date, unit)
    : valueOfUnit(date, unit);
}

function isAsExactAs(value: string, unit: Unit): boolean {
  if (unit === "M") return /^\d{4}-(?:\d\d|W\d\d)/.test(value);
  if (unit === "Q") return /^\d{4}-(?:\d\d|Q\d)/.test(value);
  return /^\d{4}/.test(value);
}

/** The value of the week, month, year and so on that a day lies in. */
export function valueOfUnit(date: PlainDate | undefined, unit: Unit): string | undefined {
  if (!date) return undefined;
  const { year, month } = partsOf(date);
  switch (unit) {
    case "D":
      return date;
    case "W":
    case "WE": {
      const week = isoWeekOf(date);
      const text = `${padded(week.year, 4)}-W${padded(week.week, 2)}`;
      return mondayOf(week) && (unit === "W" ? text : `${text}-WE`);
    }
    case "M":
      return date.slice(0, 7);
    case "Q":
      return `${padded(year, 4)}-Q${Math.ceil(month / 3)}`;
    case "Y":
      return date.slice(0, 4);
    case "DE":
      return date.slice(0, 3);
    case "CE":
      return date.slice(0, 2);
    default:
      return undefined;
  }
}
