import { expect, test } from "vitest";
import { describeBounds, describeValue } from "../../src/timex/describe-value.js";

test.each([
  ["2017-12", "December 2017"],
  ["2024-03-05", "Tuesday 5 March 2024"],
  ["2015", "2015"],
  ["199", "the 1990s"],
  ["18", "the 19th century"],
  ["BC0044", "44 BC"],
  ["2024-W10", "the week of 4 March 2024"],
  ["2024-W10-WE", "the weekend of 4 March 2024"],
  ["2014-SU", "summer 2014"],
  ["2016-Q3", "the third quarter of 2016"],
  ["2024-03-05TEV", "Tuesday 5 March 2024, in the evening"],
  ["2024-03-05T18:59", "Tuesday 5 March 2024, 18:59"],
  ["XXXX-06", "June (year not stated)"],
  ["XXXX-06-08", "8 June (year not stated)"],
  ["XXXX-WXX-6", "a Saturday (date not stated)"],
  ["P3D", "3 days"],
  ["P1Y", "1 year"],
  ["PXM", "some months"],
  ["PRESENT_REF", "now"],
  ["2023-02-30", "2023-02-30"],
])("%s is %s", (value, words) => {
  expect(describeValue(value)).toBe(words);
});

test.each([
  ["2017-12", "START", "early December 2017"],
  ["199", "END", "the late 1990s"],
  ["18", "MID", "the mid-19th century"],
  ["XXXX-12", "MID", "mid-December (year not stated)"],
  ["P2Y", "APPROX", "about 2 years"],
  ["PT72H", "EQUAL_OR_MORE", "at least 72 hours"],
  ["1959", "AFTER", "after 1959"],
  ["2024-03-05", "START", "Tuesday 5 March 2024"],
  ["XXXX-WXX-6", "END", "a Saturday (date not stated)"],
] as const)("%s, %s, is %s", (value, mod, words) => {
  expect(describeValue(value, mod)).toBe(words);
});

test.each([
  ["2020-11-25", "2021-06-24", "between 25 November 2020 and 24 June 2021"],
  ["2020-11-25", undefined, "not before 25 November 2020"],
  [undefined, "2021-06-24", "not after 24 June 2021"],
] as const)("bounds of %s and %s are said: %s", (notBefore, notAfter, words) => {
  const bounds = {
    ...(notBefore ? { notBefore } : {}),
    ...(notAfter ? { notAfter } : {}),
    because: "",
  };
  expect(describeBounds(bounds)).toBe(words);
});
