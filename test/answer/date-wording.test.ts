import { expect, test } from "vitest";
import { withNeighbours } from "../../src/answer/date-wording.js";

test.each([
  ["It was widened in 1961–2.", "1961", "1961–2"],
  ["It was closed in the winter of 1969-70.", "the winter of 1969", "the winter of 1969-70"],
  ["It fell in the 3rd century AD.", "the 3rd century", "the 3rd century AD"],
  ["It fell in the 3rd century BC and later.", "the 3rd century", "the 3rd century BC"],
  ["It fell in the last quarter of the 1800s.", "the 1800s", "the last quarter of the 1800s"],
  // another number, another word, no part of it
  ["Call 1961-4521 at noon.", "1961", "1961"],
  ["They met on 1961-10-02 there.", "1961", "1961"],
  ["In 1990 ADAC was there.", "1990", "1990"],
  ["The mayor of 1990 spoke.", "1990", "1990"],
])("%s: %s is worded %s", (text, date, expected) => {
  const start = text.indexOf(date);
  const span = withNeighbours(text, { start, end: start + date.length });
  expect(text.slice(span.start, span.end)).toBe(expected);
});
