import fc from "fast-check";
import { expect, test } from "vitest";
import { findTokens } from "../../src/text/token.js";

const wordsOf = (text: string) => findTokens(text).map(({ start, end }) => text.slice(start, end));

test.each<[string, string[]]>([
  ["The U.S. fleet, 4,000 strong", ["The", "U.S.", "fleet", "4,000", "strong"]],
  ["O'Brien’s dog", ["O'Brien’s", "dog"]],
  ["2.5 per cent.", ["2.5", "per", "cent"]],
  ["4\u00A0000 men", ["4\u00A0000", "men"]],
  ["Plan B. Then C.,", ["Plan", "B", "Then", "C"]],
  ["naïve café", ["naïve", "café"]],
  ["’tis … —", ["tis"]],
  ["", []],
])("%s", (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

/** The words as the rule says it, which takes several times as long. */
const WORD =
  /(?:\p{L}\.){2,}|[\p{L}\p{N}][\p{L}\p{M}\p{N}]*(?:(?:['’.,]|\u00AD|(?<=\d)[\u00A0\u2009\u202F](?=\d{3}(?!\d)))(?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*/gu;

test("plain words are found as all others are", () => {
  const unit = fc.constantFrom(..."aB7.,'’ -é\u00A0\u00AD\u0301中😀");
  fc.assert(
    fc.property(fc.string({ unit, maxLength: 40 }), fc.nat(5), (text, start) => {
      const within = { start: Math.min(start, text.length), end: text.length };
      const found = findTokens(text, within).map((span) => text.slice(span.start, span.end));
      expect(found).toEqual(text.slice(within.start).match(WORD) ?? []);
    }),
    { numRuns: 2000 },
  );
});
