import { expect, test } from "vitest";
import { archiveOf } from "./replies.js";

const reply = archiveOf([
  "council",
  "Otto Wieland, a historian, recalled, “Out of nowhere, she said, ‘If we wait any longer, the roof will fall.’” " +
    "The mayor’s brief said that the harbour was not for sale and dismissed the reports. " +
    "The ferries run daily from the harbour to the island.",
]);

test.each([
  ["who said “out of nowhere, she said, ‘if we”", "Otto Wieland"],
  ["who said “that the harbour was not for sale and”", "The mayor’s brief"],
  ["who said “said that the harbour was not for sale”", "The mayor’s brief"],
])("a phrase that runs over a quotation's end: %s", async (ask, speaker) => {
  const words = await reply(ask);
  expect(words).not.toMatch(/^Not found/);
  expect(words).toContain(speaker);
});

test.each([
  "who said “dismissed the reports. The ferries run daily”",
  "who said “the ferries run daily from the harbour”",
  "who said “that the island was not for sale and”",
])("a phrase mostly outside, or worded otherwise: %s", async (ask) => {
  expect(await reply(ask)).toMatch(/^Not found/);
});
