import { expect, test } from "vitest";
import { timexesIn } from "./timexes-in.js";

// written on Friday, 1 March 2024
test.each([
  ["Last year's third quarter was good.", "Last year's third quarter = 2023-Q3"],
  ["It will open in next year's first quarter.", "next year's first quarter = 2025-Q1"],
  ["The 2016 third quarter was good.", "The 2016 third quarter = 2016-Q3"],
  ["It lost money in the 2016 period.", "the 2016 period = 2016"],
  ["It lost money in the last half of 2016.", "the last half of 2016 = 2016-H2"],
  ["It closes by year end.", "year end = 2024"],
  ["It took 5 1/2 hours.", "5 1/2 hours = PT5H30M"],
  ["He left at 4 in the morning.", "4 in the morning = 2024-03-01T04:00"],
  ["He left at 10:30 in the evening.", "10:30 in the evening = 2024-03-01T22:30"],
  ["He left at 4 in the afternoon.", "4 in the afternoon = 2024-03-01T16:00"],
  ["He left at 11 at night.", "11 at night = 2024-03-01T23:00"],
  ["More recently she has moved.", "recently = PAST_REF"],
])("%s", (text, expected) => {
  expect(timexesIn(text, "2024-03-01").map(([words, value]) => `${words} = ${value}`)).toEqual([
    expected,
  ]);
});

test.each([
  "The readers of that Sun's page agree.",
  "They showed High Noon in Oslo.",
  "The quarter-to-quarter comparison misleads.",
])("no date in: %s", (text) => {
  expect(timexesIn(text, "2024-03-01")).toEqual([]);
});

test.each([
  [
    "It lost money in the first and second quarters of 2016.",
    ["the first = 2016-Q1", "second quarters of 2016 = 2016-Q2"],
  ],
  ["It takes two to three weeks.", ["two = P2W", "three weeks = P3W"]],
  ["It will take the next 12 to 18 months.", ["12 = P12M", "18 months = P18M"]],
  // no two lengths
  ["It fell from 1900 to two weeks ago.", ["1900 = 1900", "two weeks ago = 2024-W07"]],
  ["It went on for six to two hours.", ["two hours = PT2H"]],
])("two in one: %s", (text, expected) => {
  expect(timexesIn(text, "2024-03-01").map(([words, value]) => `${words} = ${value}`)).toEqual(
    expected,
  );
});
