import fc from "fast-check";
import { expect, test } from "vitest";
import { allSteps } from "../../src/text/all-steps.js";
import { flatMapInSteps, sortedInSteps } from "../../src/text/in-steps.js";

test("what each item gives, in their order, a step for each", () => {
  const steps = flatMapInSteps(["a", "", "bc"], (word) => [...word]);
  expect(steps.next()).toEqual({ done: false, value: undefined });
  expect(steps.next().done).toBe(false);
  expect(steps.next().done).toBe(false);
  expect(steps.next()).toEqual({ done: true, value: ["a", "b", "c"] });
});

test("sorts as the language does, equal ones in their order", () => {
  const item = fc.record({ key: fc.nat(40), name: fc.nat() });
  const byKey = (a: { key: number }, b: { key: number }) => a.key - b.key;
  fc.assert(
    fc.property(fc.array(item, { maxLength: 6000, size: "max" }), (items) => {
      const before = [...items];
      expect(allSteps(sortedInSteps(items, byKey))).toEqual(items.toSorted(byKey));
      expect(items).toEqual(before);
    }),
    { numRuns: 30 },
  );
});

test("sorts many in more than one step, and few in one", () => {
  const numbers = Array.from({ length: 5000 }, (_, i) => (i * 7919) % 5003);
  const stepsOf = (count: number) => {
    const steps = sortedInSteps(numbers.slice(0, count), (a, b) => a - b);
    let taken = 0;
    while (!steps.next().done) taken += 1;
    return taken;
  };
  expect(stepsOf(5000)).toBeGreaterThan(5);
  expect(stepsOf(100)).toBe(0);
});
