import { expect, test } from "vitest";
import { readValue } from "../../../src/playground/page/client/option-value.js";

const KNOWN = [{ name: "Ida Holm: 3 quotations", value: "Ida Holm" }];
const CHOICES = [{ name: "Newest", value: "new" }];

test.each([
  ["nothing", "  ", "text", undefined],
  ["a text", " the dam ", "text", "the dam"],
  ["the name of what was offered", "ida holm: 3 quotations", "text", "Ida Holm"],
  ["the name of a choice", "Newest", "text", "new"],
  ["a number", "12", "integer", 12],
  ["no number", "twelve", "integer", "twelve"],
  ["yes", "TRUE", "boolean", true],
  ["no", "false", "boolean", false],
  ["neither", "maybe", "boolean", "maybe"],
] as const)("%s", (_, typed, kind, value) => {
  expect(readValue(typed, { kind, choices: CHOICES }, KNOWN)).toBe(value);
});
