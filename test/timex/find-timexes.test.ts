import { describe, expect, test } from "vitest";
import type { PlainDate } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { textOf } from "../../src/text/span.js";
import { findTimexes } from "../../src/timex/find-timexes.js";

/** The phrases and values that are found in an article of one text. */
function found(text: string, published?: PlainDate): string[][] {
  const article = plainArticle("test", text, { published });
  return findTimexes(article).map((timex) => [textOf(text, timex.span), timex.value]);
}

describe("dates that are stated", () => {
  test.each([
    ["The bridge opened on March 8, 2019.", "March 8, 2019", "2019-03-08"],
    ["The bridge opened on Friday, 8 March 2019.", "Friday, 8 March 2019", "2019-03-08"],
    ["It fell on the 8th of March, 2019.", "the 8th of March, 2019", "2019-03-08"],
    ["Work began in March 2017.", "March 2017", "2017-03"],
    ["Work began in March of 2017.", "March of 2017", "2017-03"],
    ["Work began in mid-March 2017.", "mid-March 2017", "2017-03"],
    ["The dam broke in 1889.", "1889", "1889"],
    ["It was the fashion of the early 1990s.", "the early 1990s", "199"],
    ["Windmills came in the 12th century.", "the 12th century", "11"],
    ["Caesar died in 44 BC.", "44 BC", "BC0044"],
    ["Sales fell in the third quarter of 2016.", "the third quarter of 2016", "2016-Q3"],
    ["They met in the summer of 2014.", "the summer of 2014", "2014-SU"],
    ["The log says 2019-03-08 in ink.", "2019-03-08", "2019-03-08"],
    ["They wed on Christmas 1914.", "Christmas 1914", "1914-12-25"],
    ["It opened on 25/12/2019.", "25/12/2019", "2019-12-25"],
    ["It opened on 03/04/2019.", "03/04/2019", "2019"],
  ])("%s", (text, words, value) => {
    expect(found(text)).toEqual([[words, value]]);
  });
});

describe("dates that count from the publication date", () => {
  const dct = "2024-03-01"; // a Friday, after a leap day

  test.each([
    ["She resigned yesterday.", "yesterday", "2024-02-29"],
    ["She resigned on Monday.", "Monday", "2024-02-26"],
    ["She will resign on Monday.", "Monday", "2024-03-04"],
    ["She resigned last week.", "last week", "2024-W08"],
    ["She resigned two years ago.", "two years ago", "2022"],
    ["She resigned in December.", "December", "2023-12"],
    ["She will resign in December.", "December", "2024-12"],
    ["She resigned last December.", "last December", "2023-12"],
    ["The courts close next month.", "next month", "2024-04"],
    ["She resigned on Thanksgiving Day.", "Thanksgiving Day", "2023-11-23"],
  ])("%s", (text, words, value) => {
    expect(found(text, dct)).toEqual([[words, value]]);
  });
});

describe("without a publication date, what counts from it stays open", () => {
  test.each([
    ["She resigned yesterday.", "yesterday", "XXXX-XX-XX"],
    ["She resigned on Monday.", "Monday", "XXXX-WXX-1"],
    ["She resigned in June.", "June", "XXXX-06"],
    ["She resigned on 8 June.", "8 June", "XXXX-06-08"],
    ["She resigned last year.", "last year", "XXXX"],
    ["She resigned next month.", "next month", "XXXX-XX"],
    ["She resigned 76 years ago.", "76 years ago", "XXXX"],
  ])("%s", (text, words, value) => {
    expect(found(text)).toEqual([[words, value]]);
  });
});

test.each([
  "They may march in 2000 pairs.",
  "Flight 2024 landed.",
  "May Smith left.",
  "The council adopted Resolution 2254 and Resolutions 1970 and 1973.",
  "About 2000 people came.",
  "Mary, 44 years old, and her six-year-old son left.",
  "It costs $2015.",
])("no date in: %s", (text) => {
  expect(found(text, "2024-03-01")).toEqual([]);
});
