import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addDays,
  addMonths,
  dateOfDayNumber,
  dayNumber,
  easterSunday,
  isoWeekOf,
  mondayOf,
  nthWeekday,
  parsePlainDate,
  plainDate,
  weekdayOf,
  weeksInYear,
} from "../../src/corpus/calendar.js";

test.each([
  [2024, 2, 29, "2024-02-29"],
  [2023, 2, 29, undefined],
  [1900, 2, 29, undefined],
  [2000, 2, 29, "2000-02-29"],
  [2024, 4, 31, undefined],
  [2024, 13, 1, undefined],
  [2024, 0, 1, undefined],
  [2024, 1, 0, undefined],
  [0, 1, 1, undefined],
  [10_000, 1, 1, undefined],
  [70, 8, 1, "0070-08-01"],
  [Number.NaN, 1, 1, undefined],
])("%d, %d, %d is %s", (year, month, day, date) => {
  expect(plainDate(year, month, day)).toBe(date);
});

test.each([
  ["2021-01-01", 2020, 53],
  ["2020-12-31", 2020, 53],
  ["2024-12-31", 2025, 1],
  ["2024-01-01", 2024, 1],
  ["2027-01-03", 2026, 53],
  ["2016-01-03", 2015, 53],
  ["2005-01-01", 2004, 53],
] as const)("%s is in week %d-%d", (date, year, week) => {
  expect(isoWeekOf(date)).toEqual({ year, week });
});

test.each([
  [2015, 53],
  [2020, 53],
  [2021, 52],
  [2024, 52],
  [2026, 53],
])("%d has %d weeks", (year, weeks) => {
  expect(weeksInYear(year)).toBe(weeks);
});

test.each([
  ["2024-01-31", 1, "2024-02-29"],
  ["2023-01-31", 1, "2023-02-28"],
  ["2024-02-29", 12, "2025-02-28"],
  ["2024-02-29", -12, "2023-02-28"],
  ["2024-01-15", -1, "2023-12-15"],
  ["2024-12-15", 1, "2025-01-15"],
  ["9999-12-15", 1, undefined],
  ["0001-01-15", -1, undefined],
] as const)("%s and %d months is %s", (date, months, result) => {
  expect(addMonths(date, months)).toBe(result);
});

test.each([
  [1961, "1961-04-02"],
  [2000, "2000-04-23"],
  [2008, "2008-03-23"],
  [2011, "2011-04-24"],
  [2019, "2019-04-21"],
  [2024, "2024-03-31"],
  [2025, "2025-04-20"],
  [2038, "2038-04-25"],
])("Easter of %d is %s", (year, date) => {
  expect(easterSunday(year)).toBe(date);
});

test.each([
  [2024, 11, 4, 4, "2024-11-28"],
  [2024, 5, 1, -1, "2024-05-27"],
  [2024, 9, 1, 1, "2024-09-02"],
  [2024, 3, 5, 5, "2024-03-29"],
  [2024, 2, 1, 5, undefined],
])("%d-%d: weekday %d, number %d is %s", (year, month, weekday, nth, date) => {
  expect(nthWeekday(year, month, weekday, nth)).toBe(date);
});

/** Days between the years 1 and 9999. */
const anyDay = fc.integer({ min: -719_162, max: 2_932_896 });

describe("over all days", () => {
  test("a day number and its date are each other's inverse, as the platform counts them", () => {
    fc.assert(
      fc.property(anyDay, (days) => {
        const date = dateOfDayNumber(days);
        expect(date).toBe(new Date(days * 86_400_000).toISOString().slice(0, 10));
        expect(date && dayNumber(date)).toBe(days);
        expect(date && parsePlainDate(date)).toBe(date);
      }),
    );
  });

  test("a week has seven days, and the same week from each of them", () => {
    fc.assert(
      fc.property(fc.integer({ min: -600_000, max: 2_900_000 }), (days) => {
        const date = dateOfDayNumber(days);
        const monday = date && mondayOf(isoWeekOf(date));
        expect(monday && weekdayOf(monday)).toBe(1);
        expect(date && monday && dayNumber(date) - dayNumber(monday)).toBe(
          date && weekdayOf(date) - 1,
        );
      }),
    );
  });

  test("adding days and taking them away is nothing", () => {
    fc.assert(
      fc.property(
        fc.integer({ min: -300_000, max: 300_000 }),
        fc.integer({ min: -1000, max: 1000 }),
        (days, more) => {
          const date = dateOfDayNumber(days);
          const moved = date && addDays(date, more);
          expect(moved && addDays(moved, -more)).toBe(date);
        },
      ),
    );
  });
});
