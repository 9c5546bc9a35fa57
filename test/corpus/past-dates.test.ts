import { describe, expect, test } from "vitest";
import { parseArticle } from "../../src/corpus/parse-article.js";
import { findPastDates } from "../../src/corpus/past-dates.js";

const datesOf = (text: string) => {
  const { blocks } = parseArticle({ id: "x", text, format: "text" });
  return findPastDates(text, blocks).map(({ date }) => date);
};

describe("what is told of the past", () => {
  test.each([
    ["In 2015 the town opened a second mill.", "2015-01-01"],
    ["The league suspended the club in 2011.", "2011-01-01"],
    ["The drought ended in December 2017 after three years.", "2017-01-01"],
    ["The old bridge fell on 3 March 2019 in a storm.", "2019-03-03"],
  ])("%s", (text, date) => {
    expect(datesOf(text)).toContain(date);
  });
});

describe("what gives no bound", () => {
  test.each([
    "In 2030 the town will open a second mill.",
    "The town plans a second mill, it said, in 2030.",
    "The council decided that in 2030 the mill closes.",
    "The minister promised a tunnel in 2035.",
    "The team qualified for the tournament in 2034.",
    "The bond matures in 2031 and was priced on Monday.",
    "The mill opens in 2030.",
    "In 2030 the town, founded by fishermen, turns five hundred.",
    "“The mill was closed in 2030,” the novelist wrote.",
    "They hiked 2015 kilometres.",
    "The fair of 2015 was a success.",
    "The works are to be finished on 3 March 2030.",
  ])("%s", (text) => {
    expect(datesOf(text)).toEqual([]);
  });
});
