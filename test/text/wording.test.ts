import { expect, test } from "vitest";
import { holdsWording, wordingOf } from "../../src/text/wording.js";

test.each([
  ["“A useful platform,” he said", "a useful platform he said"],
  ["all-round assistance", "All round assistance!"],
  ["the U.S.\u00A0role", "The US role"],
])("%s reads like %s", (one, other) => {
  expect(wordingOf(one)).toBe(wordingOf(other));
});

test.each([
  ["The forum will turn into a useful platform.", "useful platform", true],
  ["The forum will turn into a useful platform.", "platform useful", false],
  ["The platforms were useful.", "platform", false],
])("%s holds %s: %s", (whole, part, holds) => {
  expect(holdsWording(wordingOf(whole), wordingOf(part))).toBe(holds);
});
