import fc from "fast-check";
import { expect, test } from "vitest";
import { keepingHighest } from "../../src/retrieval/highest.js";

test("the highest are kept and come first, of equals the first, as if all had been sorted", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -4, max: 5 })), fc.nat(12), (scores, limit) => {
      const sorted = scores.map((_, i) => i).sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0));
      const highest = keepingHighest(limit);
      for (const [i, score] of scores.entries()) highest.add(i, score);
      expect(highest.items()).toEqual(sorted.slice(0, limit));
    }),
  );
});
