import { describe, expect, test } from "vitest";
import type { PlainDate } from "../../src/corpus/article.js";
import { addDays, parsePlainDate } from "../../src/corpus/calendar.js";
import { timexesIn } from "./timexes-in.js";

type Row = readonly [text: string, words: string, value: string];

/** Articles by their publication date; every one of these dates is counted from it. */
const WRITTEN: Readonly<Record<PlainDate, readonly Row[]>> = {
  // a Friday, the day after a leap day
  "2024-03-01": [
    ["She resigned yesterday.", "yesterday", "2024-02-29"],
    ["She resigned late yesterday.", "late yesterday", "2024-02-29"],
    ["She resigned today.", "today", "2024-03-01"],
    ["She will resign tomorrow.", "tomorrow", "2024-03-02"],
    ["She resigned the day before yesterday.", "the day before yesterday", "2024-02-28"],
    ["She will resign the day after tomorrow.", "the day after tomorrow", "2024-03-03"],
    ["She spoke this morning.", "this morning", "2024-03-01TMO"],
    ["She spoke yesterday evening.", "yesterday evening", "2024-02-29TEV"],
    ["She spoke last night.", "last night", "2024-02-29TNI"],
    ["She will speak tonight.", "tonight", "2024-03-01TNI"],
    ["She will speak later this afternoon.", "later this afternoon", "2024-03-01TAF"],
    ["She resigned this week.", "this week", "2024-W09"],
    ["She resigned last week.", "last week", "2024-W08"],
    ["She will resign next week.", "next week", "2024-W10"],
    ["She resigned earlier this week.", "earlier this week", "2024-W09"],
    ["She resigned late last week.", "Late last week".toLowerCase(), "2024-W08"],
    ["She resigned this month.", "this month", "2024-03"],
    ["She resigned last month.", "last month", "2024-02"],
    ["She will resign next month.", "next month", "2024-04"],
    ["She resigned this year.", "this year", "2024"],
    ["She resigned last year.", "last year", "2023"],
    ["She resigned early last year.", "early last year", "2023"],
    ["She will resign next year.", "next year", "2025"],
    ["She left on Monday of last week.", "Monday of last week", "2024-02-19"],
    ["She left on Friday last week.", "Friday last week", "2024-02-23"],
    ["She will leave this coming September 30th.", "this coming September 30th", "2024-09-30"],
    ["She resigned last quarter.", "last quarter", "2023-Q4"],
    ["It grew in the current fiscal year.", "the current fiscal year", "2024"],
    ["It grew in the latest fiscal year.", "the latest fiscal year", "2023"],
    ["It will grow next fiscal year.", "next fiscal year", "2025"],
    ["It was the invention of last century.", "last century", "19"],
    ["It opened last weekend.", "last weekend", "2024-W08-WE"],
    ["It will open next weekend.", "next weekend", "2024-W10-WE"],
    ["She resigned two days ago.", "two days ago", "2024-02-28"],
    ["She resigned ten days ago.", "ten days ago", "2024-02-20"],
    ["She resigned 60 days ago.", "60 days ago", "2024-01-01"],
    ["She resigned 61 days ago.", "61 days ago", "2023-12-31"],
    ["She resigned a week ago.", "a week ago", "2024-W08"],
    ["She resigned nine weeks ago.", "nine weeks ago", "2023-W52"],
    ["She resigned a month ago.", "a month ago", "2024-02"],
    ["She resigned three months ago.", "three months ago", "2023-12"],
    ["She resigned a year ago.", "a year ago", "2023"],
    ["She resigned two years ago.", "two years ago", "2022"],
    ["They signed it 76 years ago.", "76 years ago", "1948"],
    ["They signed it about 20 years ago.", "about 20 years ago", "2004"],
    ["They signed it more than 20 years ago.", "more than 20 years ago", "2004"],
    ["They signed it almost twenty-five years ago.", "almost twenty-five years ago", "1999"],
    ["They signed it a hundred years ago.", "a hundred years ago", "1924"],
    ["They signed it a decade ago.", "a decade ago", "2014"],
    ["They signed it three decades ago.", "three decades ago", "199"],
    ["They signed it two centuries ago.", "two centuries ago", "18"],
    ["She resigned in February.", "February", "2024-02"],
    ["She resigned in December.", "December", "2023-12"],
    ["She resigned in early December.", "early December", "2023-12"],
    ["She resigned in March.", "March", "2024-03"],
    ["She resigned in May.", "May", "2023-05"],
    ["She will resign in December.", "December", "2024-12"],
    ["She will resign in January.", "January", "2025-01"],
    ["She is expected to resign in May.", "May", "2024-05"],
    ["It has been shut since September.", "September", "2023-09"],
    ["She resigned last June.", "last June", "2023-06"],
    ["She resigned last March.", "last March", "2023-03"],
    ["She will resign next March.", "next March", "2025-03"],
    ["She will resign this June.", "this June", "2024-06"],
    ["She resigned in June last year.", "June last year", "2023-06"],
    ["She will resign in June next year.", "June next year", "2025-06"],
    ["She resigned in January this year.", "January this year", "2024-01"],
    ["She resigned on 8 June last year.", "8 June last year", "2023-06-08"],
    ["She resigned on Feb. 20.", "Feb. 20", "2024-02-20"],
    ["She resigned on 20 October.", "20 October", "2023-10-20"],
    ["She will resign on 20 October.", "20 October", "2024-10-20"],
    ["She will resign on 20 January.", "20 January", "2025-01-20"],
    ["The offer was extended to March 20.", "March 20", "2024-03-20"],
    ["She resigned last summer.", "last summer", "2023-SU"],
    ["She will resign this summer.", "this summer", "2024-SU"],
    ["She resigned in the autumn.", "the autumn", "2023-FA"],
    ["She resigned on Christmas Day.", "Christmas Day", "2023-12-25"],
    ["She will resign on Christmas Eve.", "Christmas Eve", "2024-12-24"],
    ["She resigned last Thanksgiving.", "last Thanksgiving", "2023-11-23"],
    ["She will resign at Easter.", "Easter", "2024-03-31"],
    ["She resigned on New Year's Eve.", "New Year's Eve", "2023-12-31"],
    ["She resigned on New Year’s Day.", "New Year’s Day", "2024-01-01"],
    ["It will open two weeks from now.", "two weeks from now", "2024-W11"],
    ["It will open by year's end.", "year's end", "2024"],
    ["It will open by year-end.", "year-end", "2024"],
    ["It burnt this past weekend.", "this past weekend", "2024-W08-WE"],
    ["She left the day after Christmas.", "the day after Christmas", "2023-12-26"],
    ["She left the day before last Tuesday.", "the day before last Tuesday", "2024-02-26"],
    ["She left the day after February 20.", "the day after February 20", "2024-02-21"],
    ["She will leave the day before Friday's vote.", "the day before Friday", "2024-02-29"],
    ["On Sunday Times reporters came.", "Sunday", "2024-02-25"],
    ["On Friday World Cup teams came.", "Friday", "2024-03-01"],
    ["They met in Easter week.", "Easter week", "2024-W13"],
    ["The raids this month of two towns were told.", "this month", "2024-03"],
    ["It was repaired over the weekend.", "the weekend", "2024-W08-WE"],
    ["Results for the fourth quarter were told.", "the fourth quarter", "2023-Q4"],
    ["She came at 10 p.m. Wednesday.", "10 p.m. Wednesday", "2024-02-28T22:00"],
    ["She came on Saturday night.", "Saturday night", "2024-02-24TNI"],
    ["She came at noon Thursday.", "noon Thursday", "2024-02-29T12:00"],
  ],
  // a Wednesday; 1 January 2020 is in the first week of the year
  "2020-01-01": [
    ["She resigned yesterday.", "yesterday", "2019-12-31"],
    ["She resigned last week.", "last week", "2019-W52"],
    ["She resigned last month.", "last month", "2019-12"],
    ["She resigned last year.", "last year", "2019"],
    ["She resigned in December.", "December", "2019-12"],
    ["She will resign in February.", "February", "2020-02"],
    ["She resigned on Monday.", "Monday", "2019-12-30"],
    ["She resigned on 31 December.", "31 December", "2019-12-31"],
    ["She will resign on 2 January.", "2 January", "2020-01-02"],
    ["She resigned three weeks ago.", "three weeks ago", "2019-W50"],
    ["She resigned two months ago.", "two months ago", "2019-11"],
  ],
  // a Friday in week 53 of 2020
  "2021-01-01": [
    ["She resigned this week.", "this week", "2020-W53"],
    ["She resigned last week.", "last week", "2020-W52"],
    ["She will resign next week.", "next week", "2021-W01"],
    ["She resigned a year ago.", "a year ago", "2020"],
    ["She will resign on Monday.", "Monday", "2021-01-04"],
  ],
  // the last day of a year, a Tuesday in week 1 of the next
  "2024-12-31": [
    ["She will resign tomorrow.", "tomorrow", "2025-01-01"],
    ["She resigned this week.", "this week", "2025-W01"],
    ["She resigned last week.", "last week", "2024-W52"],
    ["She will resign next month.", "next month", "2025-01"],
    ["She will resign next year.", "next year", "2025"],
    ["She resigned in December.", "December", "2024-12"],
    ["She will resign in January.", "January", "2025-01"],
    ["She will resign on 1 January.", "1 January", "2025-01-01"],
  ],
  // the day of a leap year that the years around it lack
  "2024-02-29": [
    ["She resigned a year ago.", "a year ago", "2023"],
    ["She resigned a month ago.", "a month ago", "2024-01"],
    ["She will resign tomorrow.", "tomorrow", "2024-03-01"],
    ["She resigned 366 days ago.", "366 days ago", "2023-02-28"],
  ],
  "2023-03-15": [
    ["The bill was signed on 29 February.", "29 February", "2020-02-29"],
    ["The games will open on 29 February.", "29 February", "2024-02-29"],
    ["She resigned on the 1st.", "the 1st", "2023-03-01"],
    ["She resigned on the 20th.", "the 20th", "2023-02-20"],
    ["She will resign on the 20th.", "the 20th", "2023-03-20"],
  ],
  "2023-03-31": [["She resigned a month ago.", "a month ago", "2023-02"]],
};

describe.each(Object.entries(WRITTEN))("written on %s", (dct, rows) => {
  test.each(rows)("%s", (text, words, value) => {
    expect(timexesIn(text, parsePlainDate(dct))).toEqual([[words, value, "dct"]]);
  });
});

const WEEK = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];
/** The week of Monday 4 March 2024: its days, and those a week before and after it. */
const DAYS = [4, 5, 6, 7, 8, 9, 10];
const march = (day: number): PlainDate => addDays("2024-03-01", day - 1) ?? "2024-03-01";

describe.each(WEEK.map((name, place) => [name, march(DAYS[place] ?? 0), place] as const))(
  "written on %s, %s",
  (_, dct, today) => {
    test.each(WEEK.map((name, place) => [name, place] as const))("%s", (name, place) => {
      const back = (today - place + 7) % 7;
      const on = (place - today + 7) % 7;
      const day = 4 + today;
      expect(timexesIn(`She resigned on ${name}.`, dct)).toEqual([
        [name, march(day - back), "dct"],
      ]);
      expect(timexesIn(`She will resign on ${name}.`, dct)).toEqual([
        [name, march(day + on), "dct"],
      ]);
      const [last] = timexesIn(`She resigned last ${name}.`, dct);
      expect(last).toEqual([`last ${name}`, march(day - (back || 7)), "dct"]);
      const [next] = timexesIn(`She will resign next ${name}.`, dct);
      expect(next).toEqual([`next ${name}`, march(day + (on || 7)), "dct"]);
    });
  },
);

describe("dates that count from another date in the story", () => {
  test.each([
    ["It was signed on 8 March 2019. The next day she left.", "The next day", "2019-03-09"],
    [
      "It was signed on 31 December 2019. The following day she left.",
      "The following day",
      "2020-01-01",
    ],
    ["It was signed on 8 March 2019. Two days later she left.", "Two days later", "2019-03-10"],
    ["It was signed on 8 March 2019. A year later she left.", "A year later", "2020"],
    ["It was signed on 8 March 2019. A year earlier she had left.", "A year earlier", "2018"],
    ["It was signed on 8 March 2019. She left that month.", "that month", "2019-03"],
    ["It was signed on 8 March 2019. She left the same day.", "the same day", "2019-03-08"],
    ["It was signed on 8 March 2019. She left later that year.", "later that year", "2019"],
    [
      "It was signed on 8 March 2019. She left three months later.",
      "three months later",
      "2019-06",
    ],
    ["It was signed on 8 March 2019. She left the previous week.", "the previous week", "2019-W09"],
    ["It was signed on 8 March 2019. She left that night.", "that night", "2019-03-08TNI"],
    ["It was signed on 8 March 2019. She left at 10:35 a.m.", "10:35 a.m.", "2019-03-08T10:35"],
    [
      "It was signed on 8 March 2019. She left the following Monday.",
      "the following Monday",
      "2019-03-11",
    ],
    ["It was signed in 1914. The following year she left.", "The following year", "1915"],
    ["It was signed in 44 BC. The following year she left.", "The following year", "BC0043"],
    ["It was signed in 1 BC. The following year she left.", "The following year", "0001"],
    ["It was signed in 1915. She left in October of that year.", "October of that year", "1915-10"],
    [
      "It was signed in March 1915. She left the following summer.",
      "the following summer",
      "1915-SU",
    ],
    [
      "It was signed in March 1915. She left the previous November.",
      "the previous November",
      "1914-11",
    ],
  ])("%s", (text, words, value) => {
    expect(timexesIn(text).at(-1)).toEqual([words, value, "narrative"]);
  });

  test("a year does not tell which day the next one is", () => {
    expect(timexesIn("It was signed in 1915. Four days later she left.").at(-1)).toEqual([
      "Four days later",
      "XXXX-XX-XX",
      "none",
    ]);
  });
});
