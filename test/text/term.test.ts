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
