import { describe, expect, onTestFinished, test, vi } from "vitest";
import { buildCooldown, USUAL_PACES } from "../../src/discord/cooldown.js";
import type { StandIn } from "../../src/playground/stand-in.js";
import { libraryOf, type RunningBot, runBot, startBot } from "./running-bot.js";

const dam = libraryOf("The dam holds\n\n“The dam holds,” Ida Holm said.\n");

async function expectAnswer({ standIn }: RunningBot): Promise<void> {
  await standIn.gateway.connected();
  const answer = await standIn.user("Ada").ask("who said the dam holds?");
  expect(answer.text).toContain("Ida Holm");
}

/** What Discord, or the network, does to a connection, and whether the session outlives it. */
const PASSING: readonly (readonly [string, (standIn: StandIn) => void, "resumed" | "connected"])[] =
  [
    ["closes it with 4000, an unknown error", closing(4000), "resumed"],
    ["closes it with 4001, an unknown opcode", closing(4001), "resumed"],
    ["closes it with 4002, a decode error", closing(4002), "resumed"],
    ["closes it with 4003, not authenticated", closing(4003), "connected"],
    ["closes it with 4005, already authenticated", closing(4005), "connected"],
    ["closes it with 4007, a wrong sequence", closing(4007), "connected"],
    ["closes it with 4008, too many payloads", closing(4008), "connected"],
    ["closes it with 4009, a session that timed out", closing(4009), "resumed"],
    ["closes it with 1000, as if it were finished", closing(1000), "connected"],
    ["closes it with 1001, going away", closing(1001), "resumed"],
    ["closes it with a code that nobody knows", closing(4999), "resumed"],
    ["cuts it without a word", ({ gateway }) => gateway.drop(), "resumed"],
    ["asks to reconnect", ({ gateway }) => gateway.askToReconnect(), "resumed"],
    ["declares the session invalid", ({ gateway }) => gateway.invalidate(), "connected"],
    ["leaves it open and silent", ({ gateway }) => gateway.freeze(), "resumed"],
  ];

function closing(code: number): (standIn: StandIn) => void {
  return ({ gateway }) => gateway.closeWith(code);
}

describe("the bot answers on where Discord", () => {
  test.concurrent.each(PASSING)("%s", async (_, strike, how) => {
    const running = await startBot(dam, { heartbeatInterval: 400 });
    const { standIn, bot, logged, logLine } = running;
    const before = logged.length;
    strike(standIn);
    await logLine("reconnecting");
    await vi.waitUntil(() => logged.slice(before).some((line) => line.startsWith(how)), 20_000);
    await expectAnswer(running);
    expect(bot.isConnected()).toBe(true);
    expect(logged.filter((line) => /failure|gone/.test(line))).toEqual([]);
    await running.end();
  });
});

test.each([4004, 4010, 4011, 4012, 4013, 4014])(
  "close code %i ends the bot, with advice",
  async (code) => {
    const { standIn, bot, gone, logLine } = await runBot(dam);
    standIn.gateway.closeWith(code);
    expect(await gone).toBe(code);
    expect(await logLine("gone")).toMatch(/start again|update Verbatim/);
    expect(bot.isConnected()).toBe(false);
  },
);

test("Discord that is away is waited for, and says so once", async () => {
  const running = await runBot(dam);
  const { standIn, bot, logged, logLine } = running;
  standIn.gateway.setAway(true);
  await logLine("reconnecting");
  expect(bot.isConnected()).toBe(false);
  await vi.waitUntil(() => standIn.gateway.refused() >= 3, 20_000);
  standIn.gateway.setAway(false);
  await vi.waitUntil(() => bot.isConnected(), 20_000);
  await expectAnswer(running);
  expect(logged.filter((line) => line.startsWith("reconnecting"))).toHaveLength(1);
});

test("an event that is no event is logged with a code, and the bot answers on", async () => {
  const running = await runBot(dam);
  const { standIn, logLine } = running;
  const d = { id: "1", type: 2, token: "x", data: null, channel_id: 7 };
  standIn.gateway.sendRaw(JSON.stringify({ op: 0, t: "INTERACTION_CREATE", s: null, d }));
  standIn.gateway.sendRaw("{ no JSON");
  expect(await logLine("failure")).toContain("gateway, dispatch");
  await expectAnswer(running);
});

test("what is under way is answered before the bot ends", async () => {
  let go: (() => void) | undefined;
  const held = new Promise<void>((resolve) => {
    go = resolve;
  });
  const late = new Proxy(dam, {
    get: (target, name) => {
      const member: unknown = Reflect.get(target, name);
      if (typeof member !== "function" || name !== "statistics") return member;
      return async (...args: readonly unknown[]) => {
        await held;
        return Reflect.apply(member, target, args);
      };
    },
  });
  const { standIn, bot, logLine } = await runBot(late, { patience: 10 });
  const asked = standIn.user("Ada").command("who-said", { words: "the dam holds" });
  await vi.waitUntil(() => standIn.requests.some(({ route }) => route.includes("callback")));
  const stopped = bot.stop();
  go?.();
  expect((await asked).message?.text).toContain("Ida Holm");
  await stopped;
  expect(bot.isConnected()).toBe(false);
  await logLine("answered");
});

test("what Discord has sent before the bot is stopped is answered", async () => {
  const { standIn, bot } = await runBot(dam, { shards: 2 });
  const user = standIn.user("Ada");
  const asked = user.command("who-said", { words: "the dam holds" }, "bot-dm");
  const typed = user.autocomplete("who-said", "speaker", { words: "", speaker: "Ida" });
  // both are on their way: nothing of them has been read
  await bot.stop();
  expect((await asked).message?.text).toContain("Ida Holm");
  expect(await typed).toMatchObject({ kind: "choices", choices: [{ value: "Ida Holm" }] });
});

test("a bot of two shards answers out of one library on both", async () => {
  const running = await runBot(dam, { shards: 2 });
  const { standIn, bot, logged } = running;
  expect(logged.filter((line) => line.startsWith("connected"))).toHaveLength(2);
  expect(bot.isConnected()).toBe(true);
  await expectAnswer(running);
  const { message } = await standIn.user("Ada").command("who-said", { words: "the dam holds" });
  expect(message?.text).toContain("Ida Holm");
});

test("nobody waits longer because the clock is put back", async () => {
  const running = await runBot(dam, { cooldown: buildCooldown(USUAL_PACES) });
  await expectAnswer(running);
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() - 3_600_000 });
  onTestFinished(() => void vi.useRealTimers());
  await expectAnswer(running);
});

test("a bot that was started too often lately waits before it identifies itself", async () => {
  const now = Date.now();
  const past: number[] = Array(5).fill(now - 9_500);
  const add = (_: number, at: number) => Promise.resolve(void past.push(at));
  const { logged } = await runBot(dam, { identifies: { of: () => past, add } });
  expect(logged.join()).toContain('held back {"shard":0,"seconds":1,');
  expect(past).toHaveLength(6);
});

test("a connection that does not come back though Discord answers ends the bot", async () => {
  const { standIn, gone, logLine } = await runBot(dam, { vigil: { every: 20, limit: 200 } });
  standIn.gateway.setAway(true);
  expect(await gone).toBe(0);
  expect(await logLine("gone")).toContain("start again");
});
