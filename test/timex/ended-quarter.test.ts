import { expect, test } from "vitest";
import { timexesIn } from "./timexes-in.js";

test.each([
  ["Profit fell in the quarter ended Sept. 30.", "2023-Q3"],
  ["Profit fell in the quarter ended July 31.", "2023-Q2"],
  ["Profit fell in the quarter that ended on Jan. 31.", "2023-Q4"],
  ["Profit fell in the quarter ending Dec. 31, 2022.", "2022-Q4"],
  ["It was told in the second quarter of 2023. In the quarter ended Sept. 30, it fell.", "2023-Q3"],
])("the quarter is the one that most of its months lie in: %s", (text, value) => {
  const found = timexesIn(text, "2024-03-01").findLast(([words]) => words === "the quarter");
  expect(found).toEqual(["the quarter", value, "narrative"]);
});

test("a year earlier is the same quarter then", () => {
  const text = "In the quarter ended Sept. 30, 2023, it sold more than a year earlier.";
  expect(timexesIn(text, "2024-03-01").at(-1)?.slice(0, 2)).toEqual([
    "more than a year earlier",
    "2022-Q3",
  ]);
});

test("a quarter without its end is the last one that is over", () => {
  expect(timexesIn("Profit fell in the quarter.", "2024-03-01")).toEqual([
    ["the quarter", "2023-Q4", "dct"],
  ]);
});
