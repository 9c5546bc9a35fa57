import { expect, test } from "vitest";
import { holds, roleWords } from "../../src/quotation/role-words.js";

test.each([
  ["the mayor of Ostrow", ["mayor", "ostrow"]],
  ["Deputy Vice-Chancellor", ["deputy", "vice", "chancellor"]],
  // whoever works for one is not one
  ["a spokesman for the mayor", ["spokesman"]],
  ["the governor’s lawyer", ["lawyer"]],
  ["Ostrow's mayor", ["mayor"]],
  ["an adviser to Mr. Holm", ["adviser"]],
])("the role %s", (role, words) => {
  expect(roleWords(role)).toEqual(words);
});

test.each([
  [["deputy", "mayor"], ["mayor"], true],
  [["mayor"], ["deputy", "mayor"], false],
  [["mayor"], [], false],
])("%j holds %j: %s", (whole, part, expected) => {
  expect(holds(whole, part)).toBe(expected);
});
