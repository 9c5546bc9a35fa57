import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { termOf, termsOf } from "../../src/text/term.js";

describe("termOf", () => {
  test.each([
    ["horses", "horse"],
    ["Dubé", "Dube"],
    ["cafe\u0301", "café"],
    ["U.S.", "US"],
    ["O’Brien", "O'Brien"],
    ["Russia’s", "Russia"],
    ["4,000", "4000"],
    ["4.000", "4000"],
    ["4\u00A0000", "4000"],
    ["4\u202F000", "4,000"],
    ["1,250,000", "1250000"],
    ["2,5", "2.5"],
    ["4,000.50", "4000.50"],
    ["U.S.A.", "USA"],
    ["O’Brien’s", "O'Brien"],
    ["Zoë", "Zoe\u0308"],
    ["ﬁne", "fine"],
    ["re\u00ADbuild", "rebuild"],
    ["Ａｎｎ", "Ann"],
    ["STRASSE", "Straße"],
    ["ending", "ended"],
    ["began", "begin"],
    ["died", "death"],
    ["children", "child"],
  ])("%s is matched as %s", (one, other) => {
    expect(termOf(one)).toBe(termOf(other));
    expect(termOf(one)).not.toBe("");
  });

  test.each([
    ["policy", "police"],
    ["2014", "2015"],
    ["2.5", "25"],
    ["1.25", "125"],
    ["Iran", "Iraq"],
  ])("%s is not %s", (one, other) => {
    expect(termOf(one)).not.toBe(termOf(other));
  });

  test.each(["the", "The", "didn't", "didn’t", "would"])("%s is a stop word", (word) => {
    expect(termOf(word)).toBe("");
  });
});

describe("termsOf", () => {
  test("parts words at tabs, NBSP and dashes", () => {
    expect(termsOf("red\tbridge\u00A0opens—today")).toEqual(termsOf("red bridge opens today"));
  });

  test.each([
    ["all-round co-operation", "all round co operation"],
    ["4\u00A0000 ships", "4000 ships"],
    ["in 2019 300 ships", "2019 300 ships"],
    ["5% of $5", "5 5"],
    ["naïve cafe\u0301s", "naive cafés"],
  ])("%s has the terms of %s", (one, other) => {
    expect(termsOf(one)).toEqual(termsOf(other));
  });

  test("pairs the characters of a script without spaces", () => {
    expect(termsOf("北京大学")).toEqual(["北京", "京大", "大学"]);
  });

  test("never gives an empty term, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(termsOf(text)).not.toContain("");
      }),
    );
  });
});
