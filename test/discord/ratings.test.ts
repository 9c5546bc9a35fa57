import { expect, test } from "vitest";
import { buildRatings } from "../../src/discord/ratings.js";
import type { Outcome } from "../../src/playground/people/outcome.js";
import type { SeenMessage } from "../../src/playground/people/seen-message.js";
import { libraryOf, runBot } from "./running-bot.js";

const roofs = libraryOf(
  "“The roof will hold for years,” Mayor Ida Holm said.",
  "The roof opened in March 2015. Nobody fell.",
);

function shown({ message, kind }: Outcome): SeenMessage {
  if (!message) throw new Error(`no message, but ${kind}`);
  return message;
}

test("an answer is called useful or wrong, once by each, and /status counts by kind", async () => {
  const { standIn, logged } = await runBot(roofs);
  const [ada, bo] = [standIn.user("Ada"), standIn.user("Bo")];
  const first = shown(await ada.command("who-said", { words: "roof will hold" }));
  const thanks = shown(await bo.click(first, "Useful"));
  expect(thanks.isPrivate).toBe(true);
  expect(thanks.text).toBe("Thank you: counted as useful, without your name.");
  expect(shown(await bo.click(first, "Wrong")).text).toContain("already");
  expect(shown(await ada.click(first, "Wrong")).text).toContain("counted as wrong");
  const asked = await ada.ask("when did the roof open?");
  await ada.click(asked, "Useful");
  const { text } = shown(await ada.command("status"));
  expect(text).toContain("who-said: 1 useful, 1 wrong");
  expect(text).toContain("when-did: 1 useful, 0 wrong");
  const rated = logged.filter((line) => line.startsWith("rated"));
  expect(rated).toHaveLength(3);
  expect(rated.join()).not.toMatch(/roof|Ada|Bo|\d{17}/);
  expect(standIn.violations).toEqual([]);
});

test("what answers nothing cannot be rated", async () => {
  const { standIn } = await runBot(roofs);
  const ada = standIn.user("Ada");
  for (const [name, options] of [
    ["who-said", { words: "zebra crossing" }],
    ["articles", {}],
    ["help", {}],
  ] as const) {
    const labels = shown(await ada.command(name, options)).buttons.map(({ label }) => label);
    expect(labels).not.toContain("Useful");
  }
});

test("second verdicts are known within a bounded memory", () => {
  const { rate, lines } = buildRatings();
  for (let i = 0; i < 5001; i += 1) rate("check", "wrong", "1", String(i));
  expect(rate("check", "wrong", "1", "5000")).toBe(false);
  expect(rate("check", "wrong", "1", "0")).toBe(true);
  expect(lines()).toEqual(["check: 0 useful, 5002 wrong"]);
});

test("the words of unanswered questions are handed on where the operator keeps them, without who asked", async () => {
  const kept: string[] = [];
  const keepUnanswered = (line: string) => void kept.push(line);
  const { standIn } = await runBot(roofs, { keepUnanswered });
  const ada = standIn.user("Ada");
  await ada.command("who-said", { words: "zebra crossing" });
  await ada.command("who-said", { words: "roof will hold" });
  await ada.ask(`${standIn.botMention} who said the moon fell on <@${ada.account.id}>?`, "channel");
  await ada.messageCommand("Check this quote", ada.say("a secret of the zebra", "channel"));
  expect(kept).toEqual(["who-said\tzebra crossing", "who-said\twho said the moon fell on ?"]);
  expect(shown(await ada.command("privacy")).text).toContain("keeps these words in a file");
});

test("otherwise nothing is kept, and /privacy says so", async () => {
  const { standIn } = await runBot(roofs);
  const { text } = shown(await standIn.user("Ada").command("privacy"));
  expect(text).toContain("nothing is written down");
  expect(text).not.toContain("in a file");
});
