import { describe, expect, test } from "vitest";
import { wordingPattern } from "../../src/text/wording-pattern.js";
import { slowness } from "./backtracking.js";
import { builtExpressions, writtenExpressions } from "./expressions.js";

describe("a backtracking matcher takes linear time over", () => {
  test.each([
    /\d{1,9} years/,
    /\b\d+ years/, // tried at the first digit alone
    /^\s*\S/,
    /[a-z]+/g,
    /[a-z]+(?: [a-z]+)*/g,
    /"[^"]*"/,
    /(?:a?b?c?)*d?/,
    /^(?:a?|b)*c/, // a round in which nothing is read is none
    /\b\w+\b/,
    /^[^,]*,[^,]*,$/,
    /(?<=,)[a-z]+/g,
    /^(?:a|b)*c/,
    /,[^,;]*$/,
    /x*(?!x)/,
    /\s+y/y,
  ])("%s", (pattern) => {
    expect(slowness(pattern)).toBeUndefined();
  });
});

describe("a backtracking matcher may take longer over", () => {
  test.each([
    /\d+ years/, // each digit is tried as the first
    /\s+$/,
    /\s*,/,
    /^\s*,?\s*$/, // two share what is between them
    /^(.*),(.*),$/,
    /^(?:a|a)*c/,
    /^(?:a+)*c/,
    /^(?:a*)*c/,
    /^(?:a|b*)*c/,
    /^(?:a|ab|b)*c/,
    /\b\w+ \w+ing\b|\w+ed$/,
    /a(?=.*z)/g,
    /(?<=^\s*)-/g, // looks back over all that it has passed
    /[^,;]*$/,
    /^\s+x/gm,
    /a{0,5000}b/, // as good as without end
  ])("%s", (pattern) => {
    expect(slowness(pattern)).toBeDefined();
  });
});

/** Expressions that are not linear over any text, and what holds them all the same. */
const BOUNDED = [
  {
    ...{ file: "question/parse-claimed-quotation.ts", holds: "(?<more>" },
    because: "4,000 and 6,000 characters at most, of texts of up to 12,000; some 0.1 s",
  },
] as const;

/** Files that build expressions when they are called, of what was checked here. */
const CALLED: Readonly<Record<string, string>> = {
  "quotation/nested.ts": "one mark between two looks at one character each",
  "retrieval/synonyms.ts": "a single stop word",
  "text/wording-pattern.ts": "words with at most eight characters between two of them",
};

test("every regular expression of src takes linear time over any text", {
  timeout: 120_000,
}, async () => {
  const { written, building } = writtenExpressions();
  const built = await builtExpressions();
  const unseen = [...building].filter((file) => !built.some((one) => one.file === file));
  expect(unseen.sort()).toEqual(Object.keys(CALLED));
  const once = new Map([...written, ...built].map((one) => [`${one.file} ${one.pattern}`, one]));
  expect(once.size).toBeGreaterThan(700);
  const slow = [...once.values()].filter(({ pattern }) => slowness(pattern) !== undefined);
  const held = slow.map((one) =>
    BOUNDED.find(({ file, holds }) => one.file === file && one.pattern.source.includes(holds)),
  );
  expect(slow.filter((_, i) => !held[i])).toEqual([]);
  expect(held).toEqual(BOUNDED);
});

test("what a phrase is looked for by takes linear time", () => {
  for (const phrase of ["by the way", "U.S. troops", "don’t", "3.5"]) {
    expect(slowness(wordingPattern(phrase) ?? /(?:)/)).toBeUndefined();
  }
});
