import { expect, test } from "vitest";
import { timexesIn } from "./timexes-in.js";

// written on Saturday, 12 June 2021
test.each([
  ["The bridge will open in May, she said in March 2020.", "May", "2020-05", "narrative"],
  ["“The bridge will open in May,” Holt said in March 2020.", "May", "2020-05", "narrative"],
  ["The bridge will open in January, she said in March 2020.", "January", "2021-01", "narrative"],
  ["The bridge opened in January, she said in March 2020.", "January", "2020-01", "narrative"],
  ["She said in March 2020 that it would open in May.", "May", "2020-05", "narrative"],
  ["She said on 3 March 2020 it would open next year.", "next year", "2021", "narrative"],
  ["In March 2020 she said it would open next year.", "next year", "2021", "narrative"],
  [
    "“We vote tomorrow,” Holt told the council on 3 March 2020.",
    "tomorrow",
    "2020-03-04",
    "narrative",
  ],
  ["“We will finish next year,” she said in 2018.", "next year", "2019", "narrative"],
  ["“He came two years ago,” she wrote in March 2018.", "two years ago", "2016", "narrative"],
  ["It will open next month, she said in March.", "next month", "2021-04", "narrative"],
  // of a year it cannot be told which May comes next, of a month not which day is tomorrow
  ["“We will finish in May,” she said in 2018.", "May", "XXXX-05", "none"],
  ["“We will vote tomorrow,” she said in March 2018.", "tomorrow", "XXXX-XX-XX", "none"],
  ["“We will vote on Monday,” she said in March 2018.", "Monday", "XXXX-WXX-1", "none"],
  // these count from the day of writing
  ["Last week he repeated what he said in March 2018.", "Last week", "2021-W22", "dct"],
  ["Yesterday, as he said in 2018, the bridge fell.", "Yesterday", "2021-06-11", "dct"],
  ["She said in 2018 she would go, but last week she stayed.", "last week", "2021-W22", "dct"],
  ["The man who said in 2018 that all was well left last week.", "last week", "2021-W22", "dct"],
  ["She resigned in May, two years after the vote of March 2019.", "May", "2021-05", "dct"],
  ["The bridge will open in July, she said.", "July", "2021-07", "dct"],
])("%s", (text, words, value, anchor) => {
  const found = timexesIn(text, "2021-06-12").find(([found]) => found === words);
  expect(found).toEqual([words, value, anchor]);
});

test.each([
  ["In 1936 the war began. On 14 May the city fell.", "14 May", "1936-05-14"],
  ["In the summer of 2003 they came. In November, ships left the port.", "November", "2003-11"],
  // the year is in a paragraph of its own, told of in passing, or still to come
  ["In 1936 the war began.\nOn 14 May the city fell.", "14 May", "2021-05-14"],
  ["Profits had doubled since 1980. In November, the bank closed.", "November", "2020-11"],
  ["In 1936 the war began. On 14 June the museum will open.", "14 June", "2021-06-14"],
])("%s", (text, words, value) => {
  const found = timexesIn(text, "2021-06-12").find(([found]) => found === words);
  expect(found?.[1]).toBe(value);
});

// written on Thursday, 12 March 2020
test.each([
  ["He left a week ago Friday.", "a week ago Friday", "2020-02-28"],
  ["He left a week ago on Friday.", "a week ago on Friday", "2020-02-28"],
  ["He left a week ago Thursday.", "a week ago Thursday", "2020-03-05"],
  ["He left two weeks ago Monday.", "two weeks ago Monday", "2020-02-24"],
  ["It closes a week from Friday.", "a week from Friday", "2020-03-20"],
  ["It closes a week from Thursday.", "a week from Thursday", "2020-03-19"],
  ["It closes two weeks from Monday.", "two weeks from Monday", "2020-03-30"],
])("%s", (text, words, value) => {
  expect(timexesIn(text, "2020-03-12")).toEqual([[words, value, "dct"]]);
});
