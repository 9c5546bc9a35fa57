import { expect, test } from "vitest";
import { precisionOf } from "../../src/timex/precision.js";

test.each([
  ["2024-03-05T18:59", "time"],
  ["2024-03-05TEV", "time"],
  ["2024-03-05", "day"],
  ["XXXX-06-08", "day"],
  ["XXXX-WXX-1", "day"],
  ["XXXX-XX-XX", "day"],
  ["2024-W10", "week"],
  ["2024-W10-WE", "week"],
  ["XXXX-WXX", "week"],
  ["2024-03", "month"],
  ["XXXX-06", "month"],
  ["BC0480-08", "month"],
  ["2014-SU", "season"],
  ["2016-Q3", "quarter"],
  ["2016-H1", "half"],
  ["2015", "year"],
  ["BC0044", "year"],
  ["XXXX", "year"],
  ["199", "decade"],
  ["18", "century"],
  ["P3D", undefined],
  ["PRESENT_REF", undefined],
])("%s is exact to the %s", (value, precision) => {
  expect(precisionOf(value)).toBe(precision);
});
