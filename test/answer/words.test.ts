import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { counted, harmless, sentenceCase, shortened } from "../../src/answer/words.js";

describe("shortened", () => {
  test.each([
    ["A bridge for pelicans", 40, "A bridge for pelicans"],
    ["A bridge for pelicans and herons", 24, "A bridge for pelicans …"],
    ["A  bridge\n for\tpelicans", 40, "A bridge for pelicans"],
    ["left\u202Eright\u202C", 40, "leftright"],
  ])("%j within %d", (text, limit, words) => {
    expect(shortened(text, limit)).toBe(words);
  });

  test("is never longer than the limit by more than the mark, whatever the text", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: "binary", maxLength: 200 }),
        fc.integer({ min: 5, max: 80 }),
        (text, limit) => {
          expect(shortened(text, limit).length).toBeLessThanOrEqual(limit + 1);
        },
      ),
    );
  });
});

test.each([
  [1, "1 article"],
  [2, "2 articles"],
  [1284, "1\u00A0284 articles"],
  [1234567, "1\u00A0234\u00A0567 articles"],
])("counts %d", (count, words) => {
  expect(counted(count, "article")).toBe(words);
});

test("harmless keeps what is seen and drops what steers", () => {
  expect(harmless("a\u200Fb\u0007c\u2067d\u2069é🙂")).toBe("abcdé🙂");
});

test.each([
  ["named in the sentence", "Named in the sentence"],
  ["", ""],
  ["“he” is Ida Holm", "“he” is Ida Holm"],
])("sentenceCase %j", (text, words) => {
  expect(sentenceCase(text)).toBe(words);
});
