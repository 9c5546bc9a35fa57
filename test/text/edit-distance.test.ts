import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance, tolerance } from "../../src/text/edit-distance.js";

test.each([
  ["lavrov", "lavrov", 0],
  ["lavrof", "lavrov", 1],
  ["lavorv", "lavrov", 1],
  ["minster", "minister", 1],
  ["ministerr", "minister", 1],
  ["goverment", "government", 1],
  ["recieved", "recived", 1],
  ["bridge", "ferry", undefined],
  ["abc", "abcdef", undefined],
])("%s to %s: %s", (a, b, distance) => {
  expect(editDistance(a, b, 2)).toBe(distance);
});

test("is the same from either side, and nothing only where nothing differs", () => {
  fc.assert(
    fc.property(fc.string(), fc.string(), (a, b) => {
      expect(editDistance(a, b, 3)).toBe(editDistance(b, a, 3));
      expect(editDistance(a, b, 3) === 0).toBe(a === b);
    }),
  );
});

test.each([
  [3, 0],
  [4, 1],
  [7, 1],
  [8, 2],
])("of %i letters %i may be wrong", (length, wrong) => {
  expect(tolerance(length)).toBe(wrong);
});
