import { expect, test } from "vitest";
import { keepingRecent } from "../../src/archive/recent.js";

test("what was asked for last is kept, up to a measure", () => {
  const recent = keepingRecent<string, string>(2);
  const read: string[] = [];
  const ask = (key: string) =>
    recent.of(key, 1, () => {
      read.push(key);
      return key.toUpperCase();
    });
  expect(["a", "b", "a", "c", "a", "b"].map(ask)).toEqual(["A", "B", "A", "C", "A", "B"]);
  expect(read).toEqual(["a", "b", "c", "b"]);
});

test("the last one is kept however large it is", () => {
  const recent = keepingRecent<string, number>(0);
  let times = 0;
  const ask = (key: string) => recent.of(key, 10, () => (times += 1));
  expect([ask("a"), ask("a"), ask("b"), ask("a")]).toEqual([1, 1, 2, 3]);
});

test("what is forgotten is read again", () => {
  const recent = keepingRecent<string, number>(10);
  let times = 0;
  const ask = (key: string) => recent.of(key, 1, () => (times += 1));
  expect([ask("a"), ask("b"), ask("a")]).toEqual([1, 2, 1]);
  recent.clear();
  expect([ask("a"), ask("b"), ask("a")]).toEqual([3, 4, 3]);
});
