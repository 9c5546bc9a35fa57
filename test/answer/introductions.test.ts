import { expect, test } from "vitest";
import { archiveOf } from "./replies.js";

const reply = archiveOf(
  [
    "first",
    [
      "Tora Lund opened the show and cut a ribbon for Tora Lund fans.",
      "“Paint what you see,” said Tora Lund, a painter from Bergen.",
      "Tora Lund (speaking slowly) thanked the town.",
    ].join("\n\n"),
  ],
  [
    "second",
    [
      "Novaport sank by 4 per cent. Novaport closed early.",
      "Novaport is a maker of pumps.",
      "The fire began beside Korum tents. Korum denied it. The Korum armed group left in May.",
    ].join("\n\n"),
  ],
  ["third", "Vik spoke for an hour. Then the harbour master, Ann Vik, left. Vik was tired."],
);

test.each([
  ["Who is Tora Lund?", "a painter from Bergen"],
  ["who is tora lund", "a painter from Bergen"],
  ["What is Novaport?", "is a maker of pumps"],
  ["what's Novaport", "is a maker of pumps"],
  ["What is Korum?", "armed group"],
  ["Who is Vik?", "the harbour master, Ann Vik"],
])("%s is answered first by who introduces it", async (ask, words) => {
  const [first = ""] = (await reply(ask)).split("[1]");
  expect(first).toContain(words);
});

test.each(["Who is Carl Ruiz?", "What is Acme?"])("%s: nobody knows", async (ask) => {
  expect(await reply(ask)).toContain("Not found");
});
