import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { describeQuestion } from "../../src/question/describe-question.js";
import { parseQuestion, questionOf } from "../../src/question/parse-question.js";

const TODAY = "2026-11-22"; // a Sunday

describe("parseQuestion", () => {
  test.each([
    ["who said the roof would hold?", "who-said", "the roof would hold", undefined],
    ["when, precisely, was the hall opened?", "when-did", "the hall opened", undefined],
    ["when specifically was the hall opened?", "when-did", "the hall opened", undefined],
    ["Who said that the roof would hold", "who-said", "the roof would hold", undefined],
    ["who claimed the river was clean?", "who-said", "the river was clean", undefined],
    ["who promised to mend the roof", "who-said", "to mend the roof", undefined],
    ["who admitted that the roof leaks", "who-said", "the roof leaks", undefined],
    ["who has confirmed the sale?", "who-said", "the sale", undefined],
    ["who conceded the roof was old", "who-said", "the roof was old", undefined],
    ["who said anything about the roof", "who-said", "the roof", undefined],
    ["has Ruiz said anything about the roof", "who-said", "the roof", "Ruiz"],
    ["who spoke about the roof", "who-said", "the roof", undefined],
    ["who said what about the roof", "who-said", "what about the roof", undefined],
    ["WHO HAS WARNED the dam may break", "who-said", "the dam may break", undefined],
    ["who was quoted as saying it was over", "who-said", "it was over", undefined],
    ["whose words are “a quiet year”?", "who-said", "a quiet year", undefined],
    ["who called the tram a scandal", "who-said", "the tram a scandal", undefined],
    ["a quiet year, who said that", "who-said", "a quiet year", undefined],
    ["has anyone said the tram is late?", "who-said", "the tram is late", undefined],
    ["did anybody mention the tram?", "who-said", "the tram", undefined],
    ["did anyone deny the tram is late", "who-said", "the tram is late", undefined],
    ["what has been said about the tram?", "who-said", "the tram", undefined],
    ["what did people say about the tram", "who-said", "the tram", undefined],
    ["quotes about the tram", "who-said", "the tram", undefined],
    ["did Marta Ruiz say the tram is late?", "who-said", "the tram is late", "Marta Ruiz"],
    ["didn’t Marta Ruiz say the tram is late?", "who-said", "the tram is late", "Marta Ruiz"],
    ["has Marta Ruiz promised a tram", "who-said", "a tram", "Marta Ruiz"],
    ["what did Marta Ruiz say about the tram?", "what-did", "the tram", "Marta Ruiz"],
    ["what did Marta Ruiz promise regarding trams", "what-did", "trams", "Marta Ruiz"],
    ["what has the mayor said on taxes", "what-did", "taxes", "the mayor"],
    ["what did Ruiz say?", "what-did", "", "Ruiz"],
    ["what did Ruiz say in parliament", "what-did", "in parliament", "Ruiz"],
    ["what did Ruiz say after the match", "what-did", "after the match", "Ruiz"],
    ["quotes by Marta Ruiz about rain", "what-did", "rain", "Marta Ruiz"],
    ["when did the bridge open?", "when-did", "the bridge open", undefined],
    ["when was the bridge opened", "when-did", "the bridge opened", undefined],
    ["since when is the bridge open?", "when-did", "the bridge open", undefined],
    ["in what year did the bridge open?", "when-did", "the bridge open", undefined],
    ["which year was the bridge opened?", "when-did", "the bridge opened", undefined],
    ["what was the date of the opening", "when-did", "the opening", undefined],
    ["when was the first bridge built", "when-did", "the first bridge built", undefined],
    ["when did Ruiz first see the bridge", "when-did", "Ruiz first see the bridge", undefined],
    ["when was the bridge first mentioned", "when-did", "the bridge first mentioned", undefined],
    ["when did Ruiz first say the roof leaks", "first", "the roof leaks", "Ruiz"],
    ["when did Ruiz say it leaks for the first time", "first", "it leaks", "Ruiz"],
    ["who first said the roof leaks", "first", "the roof leaks", undefined],
    ["who was the first to mention the leak?", "first", "the leak", undefined],
    ["when did anyone first mention the leak?", "first", "the leak", undefined],
    ["when did Ruiz last mention the leak", "latest", "the leak", "Ruiz"],
    ["what did Ruiz last say about the leak", "latest", "the leak", "Ruiz"],
    ["the latest on the leak", "latest", "the leak", undefined],
    ["what's the latest news about the leak?", "latest", "the leak", undefined],
    ["the latest from Ruiz on the leak", "latest", "the leak", "Ruiz"],
    ["the most recent quote by Ruiz", "latest", "", "Ruiz"],
    ["how often did Ruiz mention the leak?", "how-often", "the leak", "Ruiz"],
    ["how many times has Ruiz said the roof leaks", "how-often", "the roof leaks", "Ruiz"],
    ["how often has the leak been mentioned", "how-often", "the leak", undefined],
    ["how many articles mention the leak?", "how-often", "the leak", undefined],
    ["how many people live in Oslo", "search", "how many people live in Oslo", undefined],
    ["why did the roof leak", "search", "why did the roof leak", undefined],
    ["bridge repairs", "search", "bridge repairs", undefined],
    ["where is the bridge?", "search", "where is the bridge", undefined],
    ["who is the mayor?", "search", "who is the mayor", undefined],
    ["the man who said no", "search", "the man who said no", undefined],
    ["the latest tram", "search", "the latest tram", undefined],
  ])("%s", (text, kind, words, speaker) => {
    const question = parseQuestion(text, TODAY);
    expect(question).toMatchObject({ kind, words, dates: undefined, unread: undefined });
    expect(question?.speaker).toBe(speaker);
  });

  test.each(["", "   ", "???", "…", "🙂"])("nothing is asked in %j", (text) => {
    expect(parseQuestion(text, TODAY)).toBeUndefined();
  });

  test("never throws, whatever is typed", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => void parseQuestion(text, TODAY)),
    );
  });

  test.each([
    ["did Ruiz deny the tram is late?", true],
    ["who disputed the figures", true],
    ["how often did Ruiz deny the tram is late?", true],
    ["did Ruiz say the tram is late?", false],
  ])("%s asks for a denial: %s", (text, denied) => {
    expect(parseQuestion(text, TODAY)?.denied).toBe(denied);
  });
});

describe("a date scope", () => {
  test.each([
    ["what did Ruiz say in 2019?", "", "2019-01-01", "2019-12-31"],
    ["what did Ruiz say about the tram in march 2021", "the tram", "2021-03-01", "2021-03-31"],
    ["what did Ruiz say before 2020", "", undefined, "2019-12-31"],
    ["what did Ruiz say after March 2021", "", "2021-04-01", undefined],
    ["what did Ruiz say during the summer of 2018", "", "2018-06-01", "2018-08-31"],
    ["what has Ruiz said since last year?", "", "2025-01-01", undefined],
    ["what did Ruiz say between 2015 and 2017", "", "2015-01-01", "2017-12-31"],
    ["what did Ruiz say from March to May 2019", "", "2019-03-01", "2019-05-31"],
    ["what did Ruiz say yesterday", "", "2026-11-21", "2026-11-21"],
    ["what did Ruiz say on 2021-03-05", "", "2021-03-05", "2021-03-05"],
    ["what did Ruiz say in early 2019", "", "2019-01-01", "2019-07-02"],
    ["what did Ruiz say in the last two years", "", "2024-11-22", TODAY],
    ["what did Ruiz say in 2019 about the tram", "the tram", "2019-01-01", "2019-12-31"],
    ["In 2019, what did Ruiz say about the tram", "the tram", "2019-01-01", "2019-12-31"],
    ["who in 2019 said the tram is late", "the tram is late", "2019-01-01", "2019-12-31"],
    ["who said in 2019 that the tram is late", "the tram is late", "2019-01-01", "2019-12-31"],
    ['who said "the tram is late" in 2019', "the tram is late", "2019-01-01", "2019-12-31"],
    ["who said the tram is late, in 2019", "the tram is late", "2019-01-01", "2019-12-31"],
    ["when did the tram stop before 2010", "the tram stop", undefined, "2009-12-31"],
    ["how often did Ruiz mention the tram in 2019", "the tram", "2019-01-01", "2019-12-31"],
    ["the latest on the tram before 2020", "the tram", undefined, "2019-12-31"],
    ["tram before:2020", "tram", undefined, "2019-12-31"],
    ["tram before: March 2021", "tram", undefined, "2021-02-28"],
    ["tram after:2021-03-05", "tram", "2021-03-06", undefined],
    ["tram during:2019", "tram", "2019-01-01", "2019-12-31"],
    ['tram during:"the summer of 2018"', "tram", "2018-06-01", "2018-08-31"],
    ["tram after:2015 before:2018", "tram", "2016-01-01", "2017-12-31"],
    ["what did Ruiz say before:2020", "", undefined, "2019-12-31"],
  ])("%s", (text, words, from, to) => {
    const question = parseQuestion(text, TODAY);
    expect(question?.words).toBe(words);
    expect(question?.dates).toMatchObject({ from, to });
  });

  test.each([
    ["who said the 2019 election was fair", "the 2019 election was fair"],
    ["what did Ruiz say about the 2019 election", "the 2019 election"],
    ["what did Ruiz say about 2019", "2019"],
    ["who said the bridge would open in 2019", "the bridge would open in 2019"],
    ['who said "the bridge opens in 2019"', "the bridge opens in 2019"],
    ["when was the 2019 election", "the 2019 election"],
    ["when was the treaty of 1919 signed", "the treaty of 1919 signed"],
    ["when did they win twice in the same year", "they win twice in the same year"],
    ["who said it may rain", "it may rain"],
    ["bridge repairs in 2019", "bridge repairs in 2019"],
    ["what did Ruiz say about life after prison", "life after prison"],
    ["what did Ruiz say about Christmas", "Christmas"],
    ["what did Ruiz say about yesterday", "yesterday"],
  ])("is none in: %s", (text, words) => {
    expect(parseQuestion(text, TODAY)).toMatchObject({
      words,
      dates: undefined,
      unread: undefined,
    });
  });

  test.each([
    ["what did Ruiz say before last sprig", "last sprig"],
    ["what did Ruiz say before the election of the mayor", "the election of the mayor"],
    ["what did Ruiz say about the tram after last sprig?", "last sprig"],
    ["when did the tram stop before 20199", "20199"],
    ["tram before:sprig", "sprig"],
    ["tram during:05/03/2021", "05/03/2021"],
  ])("that cannot be read is told: %s", (text, unread) => {
    expect(parseQuestion(text, TODAY)).toMatchObject({ unread, dates: undefined });
  });

  test("in a claim can be meant either way", () => {
    const question = parseQuestion("who said the bridge would open in 2019", TODAY);
    expect(question?.otherwise).toMatchObject({
      words: "the bridge would open",
      dates: { from: "2019-01-01", to: "2019-12-31" },
    });
  });

  test("that is counted from today is none where today is not known", () => {
    expect(parseQuestion("what did Ruiz say last year")?.dates).toBeUndefined();
  });

  test.each([
    ["during:2021", "2021-01-01", "2021-12-31"],
    ["during:March 2021", "2021-03-01", "2021-03-31"],
    ["before:2020", undefined, "2019-12-31"],
    ["during:2015-2017", "2015-01-01", "2017-12-31"],
    ["during:last year", "2025-01-01", "2025-12-31"],
  ])("as a field: %s", (field, from, to) => {
    const question = questionOf("search", `tram ${field}`, { today: TODAY });
    expect(question.dates).toMatchObject({ from, to });
  });
});

describe("search syntax", () => {
  test.each([
    ['"quiet year" ahead', { words: "quiet year ahead", phrases: ["quiet year"] }],
    ["bridge -tram", { words: "bridge", without: ["tram"] }],
    ["all-round help", { words: "all-round help", without: [] }],
    ["by:Ruiz bridge", { words: "bridge", speaker: "Ruiz", kind: "what-did" }],
    ['by:"Marta Ruiz" bridge', { words: "bridge", speaker: "Marta Ruiz" }],
    ["by:Ruiz about:bridge", { words: "bridge", speaker: "Ruiz", kind: "what-did" }],
    ["in:herald bridge", { words: "bridge", article: "herald" }],
    ['an unclosed "mark', { words: 'an unclosed "mark', phrases: [] }],
    ["he arrived by: train", { words: "he arrived by: train", speaker: undefined }],
  ])("%s", (words, expected) => {
    expect(questionOf("search", words)).toMatchObject(expected);
  });

  test("an option goes before the same in the words", () => {
    expect(questionOf("search", "by:Ruiz bridge", { speaker: "Holm" }).speaker).toBe("Holm");
  });
});

test.each([
  ["who denied the roof would hold?", "who denied “the roof would hold”"],
  ["did Ruiz deny that it rains?", "did Ruiz deny “it rains”"],
  ["who said the roof would hold?", "who said “the roof would hold”"],
  ["what did Ruiz say about rain?", "what did Ruiz say about “rain”"],
  ["what did Ruiz say?", "what did Ruiz say"],
  ["did Ruiz say it rains?", "did Ruiz say “it rains”"],
  ["when did it open?", "when did this happen: “it open”"],
  ["by:Ruiz bridge -tram", "what did Ruiz say about “bridge”, without “tram”"],
  ["what did Ruiz say in 2019", "what did Ruiz say, in 2019"],
  [
    "what did Ruiz say last year",
    "what did Ruiz say, last year (1 January 2025 to 31 December 2025)",
  ],
  ["in:herald tram before:2020", "search for “tram”, in “herald”, before: 2020"],
  ["how often did Ruiz mention rain", "how often was this said by Ruiz: “rain”"],
  ["how many articles mention rain", "how often was this mentioned: “rain”"],
  ["the latest on rain", "when was this last mentioned: “rain”"],
  ["who first denied it would rain", "when was this first denied: “it would rain”"],
])("%s is read as: %s", (text, reading) => {
  const question = parseQuestion(text, TODAY);
  expect(question && describeQuestion(question)).toBe(reading);
});
