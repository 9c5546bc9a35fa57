import fc from "fast-check";
import { expect, test } from "vitest";
import { buildTokenTable, termAt, tokensIn } from "../../src/text/token-table.js";

test("keeps each word's place and leaves stop words without a term", () => {
  const text = "The bridge opened.";
  const table = buildTokenTable(text, [{ start: 0, end: text.length }]);
  expect([...table.starts.keys()].map((i) => termAt(table, i))).toEqual(["", "bridg", "open"]);
  expect(text.slice(table.starts[1], table.ends[1])).toBe("bridge");
});

test("gives the tokens that begin in a stretch", () => {
  const text = "one bridge two bridges";
  const table = buildTokenTable(text, [{ start: 0, end: text.length }]);
  expect(tokensIn(table, { start: 4, end: 15 })).toEqual({ first: 1, last: 3 });
  expect(tokensIn(table, { start: 5, end: 6 })).toEqual({ first: 2, last: 2 });
});

test("every stretch's tokens are those that lie in it", () => {
  fc.assert(
    fc.property(fc.lorem(), fc.nat(200), fc.nat(200), (text, a, b) => {
      const table = buildTokenTable(text, [{ start: 0, end: text.length }]);
      const span = { start: Math.min(a, b), end: Math.max(a, b) };
      const { first, last } = tokensIn(table, span);
      const expected = [...table.starts.keys()].filter((i) => {
        const start = table.starts[i] ?? -1;
        return start >= span.start && start < span.end;
      });
      expect([...expected]).toEqual(Array.from({ length: last - first }, (_, i) => first + i));
    }),
  );
});
