import { describe, expect, test } from "vitest";
import { findWrittenDates } from "../../src/corpus/written-dates.js";
import { textOf } from "../../src/text/span.js";

describe("findWrittenDates", () => {
  test.each([
    ["25 November 2020", "25 November 2020", "2020-11-25"],
    ["25 November 202016:19", "25 November 2020", "2020-11-25"],
    ["18:59 GMT24 June 2021", "24 June 2021", "2021-06-24"],
    ["16:1925 November 2020", "25 November 2020", "2020-11-25"],
    ["Tuesday, September 24, 2024", "Tuesday, September 24, 2024", "2024-09-24"],
    ["on the 3rd of May, 2019, in Oslo", "3rd of May, 2019", "2019-05-03"],
    ["Sept. 15, 2014, 10:04 a.m. ET", "Sept. 15, 2014", "2014-09-15"],
    ["14 Sep, 2014 12:34", "14 Sep, 2014", "2014-09-14"],
    ["MONDAY, MARCH 8, 2021", "MONDAY, MARCH 8, 2021", "2021-03-08"],
    ["2020-11-25T16:19:00Z", "2020-11-25", "2020-11-25"],
    ["2020/11/25", "2020/11/25", "2020-11-25"],
    ["25/11/2020", "25/11/2020", "2020-11-25"],
    ["11/25/2020", "11/25/2020", "2020-11-25"],
    ["17:38 15.09.2014", "15.09.2014", "2014-09-15"],
    ["29 February 2020", "29 February 2020", "2020-02-29"],
  ])("%s", (text, words, date) => {
    const [found, ...rest] = findWrittenDates(text);
    expect(rest).toEqual([]);
    expect(found && textOf(text, found.span)).toBe(words);
    expect(found?.date).toBe(date);
  });

  test.each([
    "03/04/2021",
    "29 February 2021",
    "31 September 2019",
    "Monday, September 24, 2024",
    "25 November",
    "November 2020",
    "flight 12 May 20201",
    "version 1.2.2020.4",
    "March 2000 troops",
    "2020-13-01",
    "125 May 2020",
  ])("no full date in: %s", (text) => {
    expect(findWrittenDates(text)).toEqual([]);
  });

  test("several, in order", () => {
    const dates = findWrittenDates("From 3 March 2019 to April 5, 2019 (2019-05-01)");
    expect(dates.map(({ date }) => date)).toEqual(["2019-03-03", "2019-04-05", "2019-05-01"]);
  });
});
