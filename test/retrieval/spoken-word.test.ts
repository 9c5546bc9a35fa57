import { describe, expect, test } from "vitest";
import { findSpokenWords } from "../../src/retrieval/spoken-word.js";

const forms = (text: string) => findSpokenWords(text).map(({ form }) => form);

describe("findSpokenWords", () => {
  test.each([
    ["“Don’t,” she said.", ["dont", "she", "said"]],
    ["don't donʼt DON´T", ["dont", "dont", "dont"]],
    ["co\u00ADoperate wo\u200Brd", ["cooperate", "word"]],
    ["the U.S. and the U.S", ["the", "us", "and", "the", "us"]],
    ["the end.Next came José", ["the", "end", "next", "came", "jose"]],
    ["all-round – all\u2011round", ["all", "round", "all", "round"]],
    ["4,000 is 4000, 2.5 is not 25", ["4000", "is", "4000", "2.5", "is", "not", "25"]],
    ["5% or 5 percent, €5", ["5", "%", "or", "5", "%", "€", "5"]],
    ["Lavrov's Lavrov", ["lavrovs", "lavrov"]],
    ["大阪", ["大", "阪"]],
    ["“…” — *", []],
  ])("%s", (text, expected) => {
    expect(forms(text)).toEqual(expected);
  });

  test("spans are those of the whole text", () => {
    const [, word] = findSpokenWords("We do. We don’t.", { start: 7, end: 16 });
    expect(word?.span).toEqual({ start: 10, end: 15 });
  });
});
