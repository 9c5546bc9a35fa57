import type { PlainDate } from "../corpus/article.js";
import {
  addDays,
  addMonths,
  dayNumber,
  modulo,
  padded,
  partsOf,
  plainDate,
  weekdayOf,
} from "../corpus/calendar.js";
import { HOLIDAYS, holidayIn } from "./holidays.js";
import type { OpenParts } from "./meaning.js";
import { shiftedValue } from "./shift-value.js";
import { SEASON_CODES } from "./vocabulary.js";
import { yearText } from "./year-text.js";

/** Which of the days that fit is meant: the last one up to a day, the first one from it on, and so on. */
export type Choice =
  | "last"
  | "before"
  | "first"
  | "after"
  | "nearest"
  /** The one in the same week or year. */
  | "same";

/** The value with `X` for what is not known: `XXXX-06`, `XXXX-WXX-1`. */
export function unresolvedValue(parts: OpenParts): string {
  const { weekday, holiday, weekend } = parts;
  if (weekend) return "XXXX-WXX-WE";
  if (weekday !== undefined && parts.month === undefined) return `XXXX-WXX-${weekday}`;
  if (parts.month === undefined && parts.day !== undefined)
    return `XXXX-XX-${padded(parts.day, 2)}`;
  if (parts.week) return "XXXX-WXX";
  if (holiday !== undefined) return `XXXX-${HOLIDAYS[holiday]?.fixed ?? "XX-XX"}`;
  return partValue("XXXX", parts);
}

/** The value of a part of a year: `2024-06`, `2024-SU`. A holiday needs `valueInYear`. */
function partValue(year: string, { month, day, season, quarter, half }: OpenParts): string {
  if (month !== undefined) return `${year}-${padded(month, 2)}${day ? `-${padded(day, 2)}` : ""}`;
  if (season !== undefined) return `${year}-${SEASON_CODES[season]}`;
  if (quarter !== undefined) return `${year}-Q${quarter}`;
  return half === undefined ? year : `${year}-H${half}`;
}

/** The value of a part of the year `year`, or undefined where it has none: 29 February 2023. */
export function valueInYear(parts: OpenParts, year: number): string | undefined {
  const { month, day, holiday } = parts;
  if (holiday !== undefined) {
    const named = HOLIDAYS[holiday];
    const date = named && holidayIn(named, year);
    return date && parts.week ? shiftedValue(date, 0, "W") : date;
  }
  if (year > 0 && month !== undefined && day !== undefined) {
    const date = plainDate(year, month, day);
    return date && parts.week ? shiftedValue(date, 0, "W") : date;
  }
  return Math.abs(year) <= 9999 ? partValue(yearText(year), parts) : undefined;
}

/** The value of a part of a week or a year that `choice` picks, seen from `day`. */
export function resolvedValue(
  parts: OpenParts,
  choice: Choice,
  day: PlainDate,
): string | undefined {
  if (parts.weekday !== undefined && parts.month === undefined) {
    return chosenWeekday(parts.weekday, choice, day);
  }
  if (parts.weekend) {
    const saturday = chosenWeekday(6, choice, day);
    return saturday && shiftedValue(saturday, 0, "WE");
  }
  return parts.day !== undefined && parts.month === undefined
    ? dayOfMonth(parts.day, choice, day)
    : partOfChosenYear(parts, choice, day);
}

/**
 * "Friday 8 March": the nearest one to `day` that falls on its weekday, no more than a year away;
 * undefined where the parts name no weekday or none falls on it.
 */
export function valueOnWeekday(parts: OpenParts, day: PlainDate): PlainDate | undefined {
  const { month, weekday } = parts;
  if (month === undefined || parts.day === undefined || weekday === undefined) return undefined;
  const { year } = partsOf(day);
  const [found] = [year - 1, year, year + 1]
    .map((tried) => plainDate(tried, month, parts.day ?? 0))
    .filter((date) => date !== undefined)
    .filter((date) => weekdayOf(date) === weekday && distance(date, day) <= 366)
    .toSorted((a, b) => distance(a, day) - distance(b, day));
  return found;
}

function distance(a: PlainDate, b: PlainDate): number {
  return Math.abs(dayNumber(a) - dayNumber(b));
}

function partOfChosenYear(parts: OpenParts, choice: Choice, day: PlainDate): string | undefined {
  const { year } = partsOf(day);
  if (choice === "same") return valueInYear(parts, year);
  const here = positionOf(parts, day);
  const own = positionInYear(parts, year);
  switch (choice) {
    case "last":
      return firstIn(parts, own <= here ? year : year - 1, -1);
    case "before":
      return firstIn(parts, own < here ? year : year - 1, -1);
    case "first":
      return firstIn(parts, own >= here ? year : year + 1, 1);
    case "after":
      return firstIn(parts, own > here ? year : year + 1, 1);
    case "nearest":
      return firstIn(parts, year + nearestYear(own, here), 1);
  }
}

function dayOfMonth(day: number, choice: Choice, from: PlainDate): PlainDate | undefined {
  const { year, month, day: here } = partsOf(from);
  const back = (choice === "last" && day > here) || (choice === "before" && day >= here);
  const on = (choice === "first" && day < here) || (choice === "after" && day <= here);
  const first = plainDate(year, month, 1);
  const moved = first && addMonths(first, back ? -1 : on ? 1 : 0);
  return moved && plainDate(partsOf(moved).year, partsOf(moved).month, day);
}

/** Years are tried until one has the day: 29 February needs up to eight. */
function firstIn(parts: OpenParts, year: number, step: 1 | -1): string | undefined {
  for (let tried = 0; tried <= 8; tried += 1) {
    const value = valueInYear(parts, year + tried * step);
    if (value) return value;
  }
  return undefined;
}

function chosenWeekday(weekday: number, choice: Choice, day: PlainDate): PlainDate | undefined {
  const own = weekdayOf(day);
  switch (choice) {
    case "last":
      return addDays(day, -modulo(own - weekday, 7));
    case "before":
      return addDays(day, -modulo(own - weekday - 1, 7) - 1);
    case "first":
      return addDays(day, modulo(weekday - own, 7));
    case "after":
      return addDays(day, modulo(weekday - own - 1, 7) + 1);
    case "nearest":
      return addDays(day, modulo(weekday - own + 3, 7) - 3);
    case "same":
      return addDays(day, weekday - own);
  }
}

/** Where a part lies in the year, to be compared with `positionOf` the day that it is seen from. */
function positionInYear(parts: OpenParts, year: number): number {
  const { month, day = 0, season, quarter, half, holiday } = parts;
  if (holiday !== undefined) {
    const date = valueInYear({ holiday }, year) ?? "";
    return Number(date.slice(5, 7)) * 100 + Number(date.slice(8, 10));
  }
  if (month !== undefined) return month * 100 + day;
  return season ?? quarter ?? half ?? 0;
}

function positionOf(parts: OpenParts, date: PlainDate): number {
  const { month, day } = partsOf(date);
  if (parts.season !== undefined) return month <= 2 ? 0 : Math.floor(month / 3);
  if (parts.quarter !== undefined) return Math.ceil(month / 3);
  if (parts.half !== undefined) return Math.ceil(month / 6);
  return month * 100 + (parts.day === undefined && parts.holiday === undefined ? 0 : day);
}

function nearestYear(own: number, here: number): number {
  if (own - here > 600) return -1;
  return here - own > 600 ? 1 : 0;
}
