import fc from "fast-check";
import { expect, test } from "vitest";
import { bestFirst, filtered, firstOf, type Group } from "../../src/retrieval/best-first.js";

const scored = fc.record({ value: fc.nat(30), score: fc.integer({ min: -3, max: 6 }) });

test("comes as if all groups had been opened and sorted, however loose their bounds", () => {
  const groups = fc.array(fc.record({ found: fc.array(scored), slack: fc.nat(3) }));
  fc.assert(
    fc.property(groups, (all) => {
      const closed = all.map(({ found, slack }): Group<number> => {
        const most = slack + Math.max(-3, ...found.map(({ score }) => score));
        return { most, open: () => found };
      });
      const sorted = all
        .flatMap(({ found }) => found)
        .sort((a, b) => b.score - a.score || a.value - b.value);
      expect([...bestFirst(closed, (a, b) => a - b)]).toEqual(sorted);
    }),
  );
});

test("opens no group that cannot hold what is asked for", () => {
  const opened: string[] = [];
  const group = (name: string, most: number, score: number): Group<string> => ({
    most,
    open: () => {
      opened.push(name);
      return [{ value: name, score }];
    },
  });
  const groups = [group("c", 1, 1), group("a", 5, 4), group("b", 3, 2)];
  const found = bestFirst(groups, () => 0);
  expect(firstOf(found, 1)).toEqual([{ value: "a", score: 4 }]);
  expect(opened).toEqual(["a"]);
});

test("gives the first of those that are kept, and looks at no more", () => {
  const seen: number[] = [];
  const isEven = (number: number) => {
    seen.push(number);
    return number % 2 === 0;
  };
  expect(firstOf(filtered([1, 2, 3, 4, 5], isEven), 2)).toEqual([2, 4]);
  expect(seen).toEqual([1, 2, 3, 4]);
  expect(firstOf([1], 0)).toEqual([]);
});

test("to take everything is no slower than to sort it by a small factor", () => {
  const THINGS = 4000;
  let compared = 0;
  const groups = Array.from({ length: THINGS / 2 }, (_, i): Group<number> => {
    const open = () => [i, i + THINGS].map((value) => ({ value, score: 1 }));
    return { most: 1, open };
  });
  const found = bestFirst(groups, (a, b) => {
    compared += 1;
    return a - b;
  });
  expect([...found]).toHaveLength(THINGS);
  // each finds its place among all by bisection
  expect(compared).toBeLessThan(2 * THINGS * Math.log2(THINGS));
});
