import { expect, test } from "vitest";
import { libraryOf, runBot } from "./running-bot.js";

test("remembers the people and direct channels that it heard from last, and answers whom it has forgotten", async () => {
  const town = libraryOf("“The bridge is too narrow,” baker Ada Lind said.");
  const { standIn, bot } = await runBot(town, { kept: 2 });
  const { channels, users } = bot.client;
  for (const name of ["Ada", "Ben", "Cleo", "Dora"]) {
    await standIn.user(name).ask("who said the bridge is too narrow?");
    await standIn.user(name).command("who-said", { words: "narrow" }, "bot-dm");
    await standIn.user(name).command("who-said", { words: "narrow" });
  }
  expect(channels.cache.filter((channel) => channel.isDMBased()).size).toBe(2);
  expect([...users.cache.values()].map(({ username }) => username)).toContain("dora");
  expect(users.cache.size).toBeLessThanOrEqual(3);
  expect(users.cache.has(bot.client.user?.id ?? "")).toBe(true);
  const again = await standIn.user("Ada").ask("who said the bridge is too narrow?");
  expect(again.text).toContain("Ada Lind");
  expect(standIn.violations).toEqual([]);
});
