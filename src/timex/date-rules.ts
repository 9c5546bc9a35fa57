import { padded, plainDate } from "./calendar.js";
import { DAY_PART_CODES, SEASON_CODES } from "./lexicon.js";
import type { Meaning, Nothing } from "./meaning.js";
import type { Found, TimexRule } from "./rule.js";
import { unitOf } from "./units.js";
import { yearText } from "./year-text.js";

/** "early", "mid-", "late" before what they shade. */
export const PART = "( part -? )?";
/** "the beginning of", "the end of", "early in". */
export const EDGE = "( early|late|earlier|later in )? ( the? edge of )?";

/** "the morning of", "the early evening of" before a day. */
const MORNING_OF = "( ( early|late in )? the? early|late? daypart:daypart|units units? of )?";

/** A meaning that is all in the words; undefined where there is no value. */
export function stated(value: string | undefined, clock?: string): Meaning | undefined {
  if (value === undefined) return undefined;
  return { sort: "stated", type: clock ? "TIME" : "DATE", value: `${value}${clock ?? ""}` };
}

/** The clock part of "morning", `TMO`; undefined where no part of a day is named. */
export function dayPart({ kind, value }: Found): string | undefined {
  if (kind("daypart") !== "daypart") return undefined;
  return `T${DAY_PART_CODES[value("daypart")] ?? "XX"}`;
}

/** The value of a month, or undefined where the month is none. */
export function monthValue(year: number, month: number): string | undefined {
  return plainDate(year, month, 1)?.slice(0, 7);
}

/** The value of a year: four digits. */
export function yearValue(year: number): string | undefined {
  return year > 0 && year <= 9999 ? padded(year, 4) : undefined;
}

/** Which year "'99" or "the 80s" means in a text of our time. */
export function fullYear(short: number): number {
  return short < 100 ? (short < 30 ? 2000 : 1900) + short : short;
}

/** A day; words that name one that does not exist, "31 April 2019", are no time expression. */
const dayOf = (found: Found) =>
  stated(
    plainDate(found.value("year"), found.value("month"), found.value("day")),
    dayPart(found),
  ) ?? "nothing";

const openDay = (found: Found): Meaning | Nothing => {
  const [month, day] = [found.value("month"), found.value("day")];
  if (!plainDate(2024, month, day)) return "nothing";
  return { sort: "open", parts: { month, day }, toward: "tense", clock: dayPart(found) };
};

/** Dates whose year stands with them, and days of a month. */
export const DATE_RULES: readonly TimexRule[] = [
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
    example: "March 8, 2019 / Friday, March 8, 2019 / March 8th 2019 / March 8 of 2019",
    pattern: `${MORNING_OF} ( weekday ,? )? month ,? day:day|rank ,? of? year`,
    read: dayOf,
  },
  {
    example: "8 March 2019 / Friday, 8th of March, 2019 / the 8th of March 2019",
    pattern: `${MORNING_OF} ( weekday ,? )? the? day:day|glued of? month ,? of? year`,
    read: dayOf,
  },
  {
    example: "the eighth of March 2019",
    pattern: `${MORNING_OF} the day:rank of month ,? of? year`,
    read: dayOf,
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
  {
    example:
      "March 2019 / early March 2019 / mid-March 2019 / the end of March 2019 / March of 2019",
    pattern: `${EDGE} ( the early|mid|late )? ${PART} month ,? of? year`,
    read: ({ value }) => stated(monthValue(value("year"), value("month"))),
  },
  {
    example: "August 480 BC / the spring of 480 BC",
    pattern: `${EDGE} the? ${PART} month|season ,? of? year:count|year bc`,
    read: ({ value, kind }) => {
      const [part, year] = [value("month|season"), yearText(-value("year"))];
      const season = kind("month|season") === "season";
      return stated(`${year}-${season ? SEASON_CODES[part] : padded(part, 2)}`);
    },
  },
  {
    example: "the last week of March 2019 / the first days of March 2019",
    pattern: "the which:rank|last|final unit:unit|units of month ,? of? year",
    read: ({ value }) => stated(monthValue(value("year"), value("month"))),
  },
  {
    example: "2019 / early 2019 / mid-2019 / the end of 2019",
    pattern: `${EDGE} ${PART} year`,
    guard: "year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "post-1959 / pre-2008",
    pattern: "post|pre - year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "the years 1955",
    pattern: "the units year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "the year 2019 / the year two thousand",
    pattern: "the unit year:year|number",
    read: (found) =>
      unitOf(found) === "Y" && found.value("year") >= 1000
        ? stated(yearValue(found.value("year")))
        : undefined,
  },
  {
    example: "the '99",
    pattern: "the? shortyear",
    guard: "year",
    read: ({ value }) => stated(yearValue(fullYear(value("shortyear")))),
  },
  {
    example: "the 1990s / the early 1990s / mid-1990s / the beginning of the 1990s",
    pattern: `${EDGE} the? ${PART} decade`,
    read: ({ value }) => stated(yearValue(value("decade"))?.slice(0, 3)),
  },
  {
    example: "the nineties / the early 80s / the '60s / the mid-60s",
    pattern: `${EDGE} the ${PART} shortdecade`,
    read: ({ value }) => stated(yearValue(fullYear(value("shortdecade")))?.slice(0, 3)),
  },
  {
    example: "the 19th century / the late nineteenth century / 20th-century",
    pattern: `${EDGE} the? ${PART} rank -? unit bc?`,
    read: (found) => {
      const age = found.value("rank");
      if (unitOf(found) !== "CE" || !(age >= 1 && age <= 30)) return undefined;
      return stated(`${found.has("bc") ? "BC" : ""}${padded(age - 1, 2)}`);
    },
  },
  {
    example: "44 BC / 300 B.C. / early 480 BC / the end of 480 BC",
    pattern: `${EDGE} ${PART} year:count|year bc`,
    read: ({ value }) => stated(`BC${padded(value("year"), 4)}`),
  },
  {
    example: "AD 70 / A.D. 500",
    pattern: "ad year:count|year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "70 AD / 500 CE",
    pattern: "year:count|year ad",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "the third quarter of 2016 / third-quarter 2016",
    pattern: `${EDGE} the? fiscal? -? rank -? quarter ,? of? fiscal? year`,
    read: ({ value }) => stated(quarterValue(value("year"), value("rank"))),
  },
  {
    example: "Q3 2016 / Q3 of 2016",
    pattern: "quartercode ,? of? year",
    read: ({ value }) => stated(quarterValue(value("year"), value("quartercode"))),
  },
  {
    example: "the first half of 2016",
    pattern: "the? rank -? half of year",
    read: ({ value }) =>
      value("rank") <= 2 ? stated(`${yearValue(value("year"))}-H${value("rank")}`) : undefined,
  },
  {
    example: "1982 summer",
    pattern: "year season",
    guard: "year",
    read: ({ value }) => stated(`${yearValue(value("year"))}-${SEASON_CODES[value("season")]}`),
  },
  {
    example: "the summer of 2014 / summer 2014 / late summer 2014",
    pattern: `${EDGE} the? ${PART} season ,? of? year`,
    read: ({ value }) => stated(`${yearValue(value("year"))}-${SEASON_CODES[value("season")]}`),
  },
  {
    example: "fiscal 2016 / fiscal year 2016 / the financial year 2016",
    pattern: "the? fiscal unit? year",
    read: (found) =>
      !found.has("unit") || unitOf(found) === "Y"
        ? stated(yearValue(found.value("year")))
        : undefined,
  },
  {
    example: "FY2016 / FY 2016",
    pattern: "fy year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
];

function quarterValue(year: number, quarter: number): string | undefined {
  const text = yearValue(year);
  return text && quarter >= 1 && quarter <= 4 ? `${text}-Q${quarter}` : undefined;
}

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
