import { expect, test } from "vitest";
import { kinOf } from "../../src/question/event-families.js";
import { termOf } from "../../src/text/term.js";

test.each([
  ["founded", "establish", true],
  ["founded", "foundation", true],
  ["bought", "acquisition", true],
  ["closed", "closure", true],
  ["linked", "connected", true],
  ["finished", "completed", true],
  ["eliminated", "abolished", true],
  ["permitted", "prohibited", false],
  ["united", "split", false],
  ["bought", "sold", false],
  ["opened", "closed", false],
  ["born", "died", false],
  ["elected", "appointed", false],
])("%s is told by %s: %s", (asked, told, expected) => {
  expect(kinOf(termOf(asked)).has(termOf(told))).toBe(expected);
});

test("no word is its own kin", () => {
  expect(kinOf(termOf("founded")).has(termOf("founded"))).toBe(false);
});
