import { plainDate } from "../corpus/calendar.js";
import type { Meaning, Nothing } from "./meaning.js";
import type { Found, TimexRule } from "./rule.js";
import { dayPart, fullYear, MORNING_OF, stated, yearValue } from "./rule-parts.js";

/** A day; words that name one that does not exist, "31 April 2019", are no time expression. */
const dayOf = (found: Found) =>
  stated(
    plainDate(found.value("year"), found.value("month"), found.value("day")),
    dayPart(found),
  ) ?? "nothing";

const openDay = (found: Found): Meaning | Nothing => {
  const [month, day] = [found.value("month"), found.value("day")];
  if (!plainDate(2024, month, day)) return "nothing";
  const weekday = found.has("weekday") ? { weekday: found.value("weekday") } : {};
  return {
    sort: "open",
    parts: { month, day, ...weekday },
    toward: "tense",
    clock: dayPart(found),
  };
};

/** Days of the calendar, with their year and without it. */
export const DAY_RULES: readonly TimexRule[] = [
  {
    example: "2019-03-08",
    pattern: "iso",
    read: ({ value }) => stated(unpacked(value("iso"), "year first")),
  },
  {
    example: "25/12/2019 / 12/25/2019",
    pattern: "slashed",
    read: ({ value }) => stated(unpacked(value("slashed"), "either")),
  },
  {
    example: "25.12.2019",
    pattern: "dotted",
    read: ({ value }) => stated(unpacked(value("dotted"), "day first")),
  },
  {
    example: "March 8, 2019 / Friday, March 8, 2019 / March 8th 2019 / March 8 in 2019",
    pattern: `${MORNING_OF} ( weekday ,? )? month ,? day:day|rank ,|of|in? year`,
    read: dayOf,
  },
  {
    example: "8 March 2019 / Friday, 8th of March, 2019 / 8 March in 2019",
    pattern: `${MORNING_OF} ( weekday ,? )? the? day:day|glued of? month ,|of|in? year`,
    read: dayOf,
  },
  {
    example: "the eighth of March 2019",
    pattern: `${MORNING_OF} the day:rank of month ,? of? year`,
    read: dayOf,
  },
  // the attacks of 2001 are named after their day
  {
    example: "Sept. 11",
    pattern: "month day",
    guard: "attacks",
    read: (found) =>
      found.value("month") === 9 && found.value("day") === 11 ? stated("2001-09-11") : undefined,
  },
  {
    example: "March 8 / Friday, March 8 / March eighth / the morning of March 8",
    pattern: `${MORNING_OF} ( weekday ,? )? month day:day|rank`,
    read: openDay,
  },
  {
    example: "8 March / the 8th of March / Friday 8 March / the early hours of 8 March",
    pattern: `${MORNING_OF} ( weekday ,? )? the? day of? month`,
    read: openDay,
  },
  {
    example: "the eighth of March",
    pattern: "the day:rank of month",
    read: openDay,
  },
];
/**
 * The day of three numbers in one, the year first. Where day and month could be either, 03/04/2019, only the
 * year is certain.
 */
function unpacked(
  packed: number,
  order: "year first" | "day first" | "either",
): string | undefined {
  const parts = [Math.floor(packed / 10_000), Math.floor(packed / 100) % 100, packed % 100];
  const [written = 0, first = 0, second = 0] = parts;
  if (order === "year first") return plainDate(written, first, second);
  const year = fullYear(written);
  const [dayFirst, monthFirst] = [plainDate(year, second, first), plainDate(year, first, second)];
  if (order === "day first") return dayFirst;
  if (dayFirst && monthFirst && dayFirst !== monthFirst) return yearValue(year);
  return dayFirst ?? monthFirst;
}
