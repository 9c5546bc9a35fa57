import fc from "fast-check";
import { expect, test } from "vitest";
import { matchesIn, matchesWithin } from "../../src/retrieval/matches.js";
import { buildTokenTable, termAt, termsBefore } from "../../src/text/token-table.js";

const tableOf = (text: string) => buildTokenTable(text, [{ start: 0, end: text.length }]);
const word = fc.constantFrom("bridge", "mayor", "tram", "river", "and", "the", "house");
const soughtTerms: fc.Arbitrary<string> = fc.constantFrom("bridg", "mayor", "tram", "x");
const texts = fc.array(word, { maxLength: 40 }).map((words) => words.join(" "));

test("finds the terms sought where they stand, in the order of the text", () => {
  const table = tableOf("The mayor crossed a bridge, and the bridge held the mayor.");
  const { starts, terms } = matchesIn(["bridg", "mayor", "tram"], table);
  expect(terms).toEqual([1, 0, 0, 1]);
  expect(starts).toEqual([4, 20, 36, 52]);
});

test("a stop word is never sought", () => {
  expect(matchesIn([""], tableOf("the and the")).tokens).toEqual([]);
});

test("every text gives what looking at each of its words would", () => {
  fc.assert(
    fc.property(texts, fc.uniqueArray(soughtTerms), (text, sought) => {
      const table = tableOf(text);
      const expected = [...table.starts.keys()].filter((i) => sought.includes(termAt(table, i)));
      const { tokens, terms } = matchesIn(sought, table);
      expect(tokens).toEqual(expected);
      expect(terms.map((i) => sought[i])).toEqual(expected.map((i) => termAt(table, i)));
    }),
  );
});

test("a span has the matches that begin in it", () => {
  fc.assert(
    fc.property(texts, fc.nat(100), fc.nat(100), (text, a, b) => {
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const matches = matchesIn(["bridg", "mayor"], tableOf(text));
      const { first, last } = matchesWithin(matches, span);
      expect(matches.starts.slice(first, last)).toEqual(
        matches.starts.filter((start) => start >= span.start && start < span.end),
      );
    }),
  );
});

test("the terms before a word are those before it that are no stop words", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const table = tableOf(text);
      for (const i of table.starts.keys()) {
        const before = [...table.starts.keys()].filter((j) => j < i && termAt(table, j) !== "");
        expect(termsBefore(table, i)).toBe(before.length);
      }
    }),
  );
});
