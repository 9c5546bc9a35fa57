import { expect, test } from "vitest";
import { expectedAnswer } from "../../src/question/expected-answer.js";

test.each([
  ["how many boats sank", "number", "boats sank"],
  ["how much will the harbour cost", "money", "the harbour cost"],
  ["how long did the vote last", "duration", "did the vote last"],
  ["how old is Mara Holt", "age", "is Mara Holt"],
  ["how big was the crowd", "size", "was the crowd"],
  ["how tall is the mast", "measure", "is the mast"],
  ["where was the mast made", "place", "was the mast made"],
  ["in which town was the mast made", "place", "was the mast made"],
  ["who opened the harbour", "person", "opened the harbour"],
  ["who is Mara Holt", "introduction", "Mara Holt"],
  ["who's mara holt", "introduction", "mara holt"],
  ["what is Novaport", "introduction", "Novaport"],
  ["who is the harbour master", "person", "is the harbour master"],
  ["who was elected mayor", "person", "was elected mayor"],
  ["who is leading the race", "person", "is leading the race"],
  ["why did the boats sink", "reason", "did the boats sink"],
])("%s: a %s", (asked, kind, words) => {
  expect(expectedAnswer(asked)).toMatchObject({ kind, words });
});

test.each([
  "what sank the boats",
  "harbour cost",
  "what is the price of bread",
  "what is in the harbour",
  "whose boat sank",
  "how",
  "however the boats sank",
])("%s: any words", (asked) => {
  expect(expectedAnswer(asked)).toBeUndefined();
});
