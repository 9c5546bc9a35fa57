import { expect, test } from "vitest";
import { findPhrases } from "../../src/timex/find-phrases.js";
import { mergedNumbers } from "../../src/timex/number-words.js";
import { codesOf, parsePattern } from "../../src/timex/pattern.js";
import { RULES } from "../../src/timex/rules.js";

const ROWS = RULES.flatMap((rule) =>
  rule.example.split(" / ").map((example) => [example, rule] as const),
);

test.each(ROWS)("the rule for “%s” matches all of it", (example, { pattern, context = 0 }) => {
  const phrases = findPhrases(example, { start: 0, end: example.length });
  expect(phrases.length).toBe(1);
  const phrase = mergedNumbers(phrases[0] ?? []);
  const match = parsePattern(pattern, context).matchAt(codesOf(phrase), phrase, context);
  expect(match?.lexemes).toEqual(phrase.slice(context));
});
