import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseQuestion, questionOf } from "../../src/question/parse-question.js";
import { describeQuestion } from "../../src/question/question.js";

describe("parseQuestion", () => {
  test.each([
    ["who said the roof would hold?", "who-said", "the roof would hold", undefined],
    ["Who said that the roof would hold", "who-said", "the roof would hold", undefined],
    ["who claimed the river was clean?", "who-said", "the river was clean", undefined],
    ["WHO HAS WARNED the dam may break", "who-said", "the dam may break", undefined],
    ["who was quoted as saying it was over", "who-said", "it was over", undefined],
    ["whose words are “a quiet year”?", "who-said", "a quiet year", undefined],
    ["who called the tram a scandal", "who-said", "the tram a scandal", undefined],
    ["a quiet year, who said that", "who-said", "a quiet year", undefined],
    ["has anyone said the tram is late?", "who-said", "the tram is late", undefined],
    ["did Marta Ruiz say the tram is late?", "who-said", "the tram is late", "Marta Ruiz"],
    ["what did Marta Ruiz say about the tram?", "what-did", "the tram", "Marta Ruiz"],
    ["what has the mayor said on taxes", "what-did", "taxes", "the mayor"],
    ["what did Ruiz say?", "what-did", "", "Ruiz"],
    ["quotes by Marta Ruiz about rain", "what-did", "rain", "Marta Ruiz"],
    ["when did the bridge open?", "when-did", "the bridge open", undefined],
    ["when was the bridge opened", "when-did", "the bridge opened", undefined],
    ["since when is the bridge open?", "when-did", "the bridge open", undefined],
    ["in what year did the bridge open?", "when-did", "the bridge open", undefined],
    ["which year was the bridge opened?", "when-did", "the bridge opened", undefined],
    ["what was the date of the opening", "when-did", "the opening", undefined],
    ["bridge repairs", "search", "bridge repairs", undefined],
    ["where is the bridge?", "search", "where is the bridge", undefined],
    ["who is the mayor?", "search", "who is the mayor", undefined],
    ["the man who said no", "search", "the man who said no", undefined],
  ])("%s", (text, kind, words, speaker) => {
    expect(parseQuestion(text)).toMatchObject({ kind, words, speaker });
  });

  test.each(["", "   ", "???", "…", "🙂"])("nothing is asked in %j", (text) => {
    expect(parseQuestion(text)).toBeUndefined();
  });

  test("never throws, whatever is typed", () => {
    fc.assert(fc.property(fc.string({ unit: "binary" }), (text) => void parseQuestion(text)));
  });
});

describe("search syntax", () => {
  test.each([
    ['"quiet year" ahead', { words: "quiet year ahead", phrases: ["quiet year"] }],
    ["bridge -tram", { words: "bridge", without: ["tram"] }],
    ["all-round help", { words: "all-round help", without: [] }],
    ["by:Ruiz bridge", { words: "bridge", speaker: "Ruiz" }],
    ['by:"Marta Ruiz" bridge', { words: "bridge", speaker: "Marta Ruiz" }],
    ["in:herald bridge", { words: "bridge", article: "herald" }],
    ['an unclosed "mark', { words: 'an unclosed "mark', phrases: [] }],
  ])("%s", (words, expected) => {
    expect(questionOf("search", words)).toMatchObject(expected);
  });

  test("an option goes before the same in the words", () => {
    expect(questionOf("search", "by:Ruiz bridge", "Holm").speaker).toBe("Holm");
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
  ["by:Ruiz bridge -tram", "search for “bridge”, without “tram” by Ruiz"],
])("%s is read as: %s", (text, reading) => {
  const question = parseQuestion(text);
  expect(question && describeQuestion(question)).toBe(reading);
});
