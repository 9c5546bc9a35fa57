import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { textOf } from "../../src/text/span.js";
import { findTimexes } from "../../src/timex/find-timexes.js";

test.each([
  ["It took three days.", "three days", "DURATION", "P3D", undefined],
  ["It took 14 months.", "14 months", "DURATION", "P14M", undefined],
  ["It took about two years.", "about two years", "DURATION", "P2Y", "APPROX"],
  ["It took more than a week.", "more than a week", "DURATION", "P1W", "MORE_THAN"],
  ["It took less than an hour.", "less than an hour", "DURATION", "PT1H", "LESS_THAN"],
  ["It took at least 72 hours.", "at least 72 hours", "DURATION", "PT72H", "EQUAL_OR_MORE"],
  ["It lasts up to 180 days.", "up to 180 days", "DURATION", "P180D", "EQUAL_OR_LESS"],
  ["It lasts no more than ten days.", "no more than ten days", "DURATION", "P10D", "EQUAL_OR_LESS"],
  ["It took 2 1/2 years.", "2 1/2 years", "DURATION", "P2Y6M", undefined],
  ["It took two and a half years.", "two and a half years", "DURATION", "P2Y6M", undefined],
  ["It took five-and-a-half years.", "five-and-a-half years", "DURATION", "P5Y6M", undefined],
  ["It will fall over the next decade.", "the next decade", "DURATION", "P1DE", undefined],
  ["It fell over the last year.", "the last year", "DURATION", "P1Y", undefined],
  ["It meets on Mondays.", "Mondays", "SET", "XXXX-WXX-1", undefined],
  ["It took half an hour.", "half an hour", "DURATION", "PT30M", undefined],
  ["It took twenty-four hours.", "twenty-four hours", "DURATION", "PT24H", undefined],
  [
    "It took two hundred and ten years.",
    "two hundred and ten years",
    "DURATION",
    "P210Y",
    undefined,
  ],
  ["It took a couple of years.", "a couple of years", "DURATION", "P2Y", undefined],
  ["It took several months.", "several months", "DURATION", "PXM", undefined],
  ["It took a few days.", "a few days", "DURATION", "PXD", undefined],
  ["It took years.", "years", "DURATION", "PXY", undefined],
  ["An eight-year war ended.", "eight-year", "DURATION", "P8Y", undefined],
  ["The 14-day truce ended.", "14-day", "DURATION", "P14D", undefined],
  ["A month-long siege ended.", "month-long", "DURATION", "P1M", undefined],
  ["It fell over the past three months.", "the past three months", "DURATION", "P3M", undefined],
  ["It will fall over the next 14 months.", "the next 14 months", "DURATION", "P14M", undefined],
  ["It fell in recent years.", "recent years", "DURATION", "PXY", undefined],
  ["It fell over the past year.", "the past year", "DURATION", "P1Y", undefined],
  ["It will take two more weeks.", "two more weeks", "DURATION", "P2W", undefined],
  ["It will take another seven months.", "another seven months", "DURATION", "P7M", undefined],
  ["It rained every day.", "every day", "SET", "P1D", undefined],
  ["It rains each year.", "each year", "SET", "P1Y", undefined],
  ["It meets every two weeks.", "every two weeks", "SET", "P2W", undefined],
  ["It meets every other week.", "every other week", "SET", "P2W", undefined],
  ["It meets every Monday.", "every Monday", "SET", "XXXX-WXX-1", undefined],
  ["It meets every March.", "every March", "SET", "XXXX-03", undefined],
  ["It meets daily.", "daily", "SET", "P1D", undefined],
  ["It costs $5 a month.", "a month", "SET", "P1M", undefined],
  ["It is now shut.", "now", "DATE", "PRESENT_REF", undefined],
  ["It recently shut.", "recently", "DATE", "PAST_REF", undefined],
  ["It may shut in the near future.", "the near future", "DATE", "FUTURE_REF", undefined],
  ["It may one day shut.", "one day", "DATE", "FUTURE_REF", undefined],
  ["It shut several years ago.", "several years ago", "DATE", "PAST_REF", undefined],
  ["It began in early 1990.", "early 1990", "DATE", "1990", "START"],
  ["It began in mid-1990.", "mid-1990", "DATE", "1990", "MID"],
  ["It began at the end of 1990.", "the end of 1990", "DATE", "1990", "END"],
])("%s", (text, words, type, value, mod) => {
  const timexes = findTimexes(plainArticle("test", text, { published: "2024-03-01" }));
  const [timex] = timexes;
  expect(timexes.length).toBe(1);
  expect(timex && textOf(text, timex.span)).toBe(words);
  expect([timex?.type, timex?.value, timex?.mod]).toEqual([type, value, mod]);
});
