import { expect, test } from "vitest";
import { rateLimited, serverError, type Trouble } from "../../src/playground/rest/faults.js";
import { libraryOf, runBot } from "./running-bot.js";

const CALLBACK = "POST /interactions/{interaction}/{token}/callback";
const POST = "POST /channels/{channel}/messages";
const dam = libraryOf("The dam holds\n\n“The dam holds,” Ida Holm said.\n");

const PASSING: readonly (readonly [string, Trouble, number])[] = [
  ["a connection that is cut before anything is done", { kind: "drop" }, 1],
  ["one that is cut again and again", { kind: "drop" }, 3],
  ["an answer of Discord's that gets lost", { kind: "lose" }, 1],
  ["two answers that get lost", { kind: "lose" }, 2],
  ["trouble of Discord's own", serverError(500), 2],
  ["a gateway that times out", serverError(504), 1],
  ["the bot's limit on a route", rateLimited("user", 0), 1],
  ["everybody's limit on a resource", rateLimited("shared", 0), 1],
  ["the bot's limit on all routes", rateLimited("global", 0), 1],
  ["a limit without headers", rateLimited("bare", 0), 1],
];

test.each(PASSING)("a command is answered once after %s", async (_, trouble, times) => {
  const { standIn, logged } = await runBot(dam);
  standIn.faults.add({ on: CALLBACK, times, trouble });
  const ada = standIn.user("Ada");
  const outcome = await ada.command("who-said", { words: "the dam holds" });
  expect(outcome.message?.text).toContain("Ida Holm");
  await standIn.settled();
  expect(ada.messages("channel")).toHaveLength(1);
  expect(logged.filter((line) => /failure|gone/.test(line))).toEqual([]);
});

test.each(PASSING)("a message is answered once after %s", async (_, trouble, times) => {
  const { standIn, logged } = await runBot(dam);
  standIn.faults.add({ on: POST, times, trouble });
  const ada = standIn.user("Ada");
  expect((await ada.ask("who said the dam holds?")).text).toContain("Ida Holm");
  await standIn.settled();
  expect(ada.messages()).toHaveLength(2);
  expect(logged.filter((line) => /failure|gone/.test(line))).toEqual([]);
});

test("a first answer that hangs is tried anew while Discord still waits for it", async () => {
  const { standIn } = await runBot(dam);
  const never = new Promise<void>(() => undefined);
  standIn.faults.add({ on: CALLBACK, times: 1, trouble: { kind: "hold", until: never } });
  const outcome = await standIn.user("Ada").command("who-said", { words: "the dam holds" });
  expect(outcome.message?.text).toContain("Ida Holm");
});

test("a limit of longer than a minute is not waited for", async () => {
  const { standIn, logLine } = await runBot(dam);
  standIn.faults.add({ on: POST, times: 1, trouble: rateLimited("shared", 3_600) });
  standIn.user("Ada").say("who said the dam holds?");
  expect(await logLine("failure")).toContain("RateLimitError");
  expect(await logLine("rate limited")).toContain(`{"scope":"shared","seconds":"3600"}`);
});

test("an answer that comes too late for Discord is let go", async () => {
  const { standIn, logLine } = await runBot(dam);
  standIn.faults.add({ on: CALLBACK, times: 1, trouble: rateLimited("shared", 4) });
  const outcome = await standIn.user("Ada").command("who-said", { words: "the dam holds" });
  expect(outcome.kind).toBe("no response");
  expect(await logLine("gone meanwhile")).toContain("who-said");
});
