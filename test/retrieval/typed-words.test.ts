import fc from "fast-check";
import { expect, test } from "vitest";
import { beginAll } from "../../src/retrieval/called.js";
import { typedWordsInSteps } from "../../src/retrieval/typed-words.js";
import { allSteps } from "../../src/text/all-steps.js";

const sortWords = (texts: readonly (readonly string[])[]) =>
  allSteps(typedWordsInSteps(texts, (words) => words));

const TEXTS = [["ida", "holm"], ["carl", "holmberg"], ["holm", "hill"], ["ida"]];

test.each([
  [["holm"], [0, 1, 2]],
  [["ho", "id"], [0]],
  [["h", "hi"], [2]],
  [["x"], []],
  [["idas"], []],
  [[], [0, 1, 2, 3]],
])("%j begins words of %j", (starts, places) => {
  expect(sortWords(TEXTS).fitting(starts)).toEqual(places);
});

test("gives no more than asked for", () => {
  expect(sortWords(TEXTS).fitting(["holm"], 2)).toEqual([0, 1]);
});

const word = fc.string({ unit: fc.constantFrom("a", "b", "é"), minLength: 1, maxLength: 4 });

test("finds what would be found by looking through every text", () => {
  const words = fc.array(word, { maxLength: 4 });
  fc.assert(
    fc.property(fc.array(words), fc.array(word, { maxLength: 3 }), (texts, starts) => {
      const fitting = texts.flatMap((each, place) => (beginAll(starts, each) ? [place] : []));
      expect(sortWords(texts).fitting(starts)).toEqual(fitting);
    }),
  );
});
