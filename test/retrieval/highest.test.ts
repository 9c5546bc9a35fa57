import fc from "fast-check";
import { expect, test } from "vitest";
import { highest } from "../../src/retrieval/highest.js";

test("the highest come first, of equals the first, as if all had been sorted", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: 0, max: 9 })), fc.nat(12), (scores, limit) => {
      const sorted = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      expect(highest(scores, limit)).toEqual(sorted.slice(0, limit));
    }),
  );
});
