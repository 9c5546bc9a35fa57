import { padded, plainDate } from "../corpus/calendar.js";
import type { Meaning } from "./meaning.js";
import type { Found, Piece, TimexRule } from "./rule.js";
import { stated, yearValue } from "./rule-parts.js";
import { durationValue, unitOf } from "./units.js";

const JOIN = "-|/|to|and|or|until";

function pieces(
  ...parts: readonly (readonly [string, string, Meaning | undefined])[]
): Piece[] | undefined {
  const read: Piece[] = [];
  for (const [first, last, meaning] of parts) {
    if (!meaning) return undefined;
    read.push({ first, last, meaning });
  }
  return read;
}

const day = (found: Found, name: string) =>
  stated(plainDate(found.value("year"), found.value("month"), found.value(name)));

function openDay(found: Found, name: string): Meaning | undefined {
  const parts = { month: found.value("month"), day: found.value(name) };
  return plainDate(2024, parts.month, parts.day)
    ? { sort: "open", parts, toward: "tense" }
    : undefined;
}

/** Two dates that share a part: each is a time expression, and takes what the other one says. */
export const RANGE_RULES: readonly TimexRule[] = [
  {
    example: "2014-15 / 1999/00",
    pattern: "year -|/ short:twodigits",
    guard: "year",
    read: ({ value }) => {
      const year = value("year");
      const second = year - (year % 100) + value("short") + (value("short") === 0 ? 100 : 0);
      if (second <= year || second > year + 60) return undefined;
      return pieces(
        ["year", "year", stated(yearValue(year))],
        ["short", "short", stated(yearValue(second))],
      );
    },
  },
  {
    example: "1826-1827 / 1826 to 1827",
    pattern: "year -|to|until year2:year",
    guard: "year",
    read: ({ value }) => {
      const [first, second] = [value("year"), value("year2")];
      return first < second
        ? pieces(
            ["year", "year", stated(yearValue(first))],
            ["year2", "year2", stated(yearValue(second))],
          )
        : undefined;
    },
  },
  {
    example: "March 5-9, 1918 / March 5 to 9, 1918",
    pattern: `month day ${JOIN} day2:day ,? year`,
    read: (found) =>
      pieces(["month", "day", day(found, "day")], ["day2", "year", day(found, "day2")]),
  },
  {
    example: "6-7 January 1916 / 6 and 7 January 1916 / the 28 and 29 August 1918",
    pattern: `the? day ${JOIN} day2:day of? month ,? year`,
    read: (found) =>
      pieces(
        [found.has("the") ? "the" : "day", "day", day(found, "day")],
        ["day2", "year", day(found, "day2")],
      ),
  },
  {
    example: "March 5-9 / March 5 and 9",
    pattern: `month day ${JOIN} day2:day`,
    read: (found) =>
      pieces(["month", "day", openDay(found, "day")], ["day2", "day2", openDay(found, "day2")]),
  },
  {
    example: "6-7 January / the 28 and 29 August",
    pattern: `the? day ${JOIN} day2:day of? month`,
    read: (found) =>
      pieces(
        [found.has("the") ? "the" : "day", "day", openDay(found, "day")],
        ["day2", "month", openDay(found, "day2")],
      ),
  },
  {
    example: "two to three weeks / 12 to 18 months / five or six days",
    pattern: "least:count to|or most:count unit:plural",
    read: (found) =>
      found.value("least") < found.value("most")
        ? pieces(
            ["least", "least", lengthOf(found, "least")],
            ["most", "unit", lengthOf(found, "most")],
          )
        : undefined,
  },
  {
    example: "the first and second quarters of 2016 / the third or fourth quarter of 2016",
    pattern: "the? rank and|or rank quarter|quarters of year",
    read: (found) =>
      pieces(
        [found.has("the") ? "the" : "rank", "rank", quarter(found, "rank")],
        ["rank2", "year", quarter(found, "rank2")],
      ),
  },
  {
    example: "the 17th and 18th centuries / the seventeenth to nineteenth centuries",
    pattern: `the? part? rank ${JOIN} part? rank unit:units|unit`,
    read: (found) => {
      if (unitOf(found) !== "CE") return undefined;
      return pieces(
        [found.has("the") ? "the" : "rank", "rank", century(found.value("rank"))],
        ["rank2", "unit", century(found.value("rank2"))],
      );
    },
  },
];

const century = (age: number) => (age >= 1 && age <= 30 ? stated(padded(age - 1, 2)) : undefined);

function quarter({ value }: Found, name: string): Meaning | undefined {
  const [year, rank] = [yearValue(value("year")), value(name)];
  return year !== undefined && rank <= 4 ? stated(`${year}-Q${rank}`) : undefined;
}

function lengthOf(found: Found, name: string): Meaning | undefined {
  const unit = unitOf(found);
  return (
    unit && { sort: "stated", type: "DURATION", value: durationValue(found.value(name), unit) }
  );
}
