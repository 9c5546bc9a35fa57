import fc from "fast-check";
import { expect, test } from "vitest";
import { best } from "../../src/retrieval/highest.js";

test("the highest come first, of equals the first, as if all had been sorted", () => {
  const values = fc.array(fc.record({ score: fc.integer({ min: 0, max: 9 }), id: fc.nat() }));
  fc.assert(
    fc.property(values, fc.nat(12), (all, limit) => {
      const sorted = all.toSorted((a, b) => b.score - a.score).slice(0, limit);
      expect(best(all, ({ score }) => score, limit)).toEqual(sorted);
    }),
  );
});
