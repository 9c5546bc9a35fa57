import { getActiveResourcesInfo } from "node:process";
import { expect, onTestFinished, test, vi } from "vitest";
import { libraryOf, runBot } from "./running-bot.js";

const dam = libraryOf("The dam holds\n\n“The dam holds,” Ida Holm said.\n");

// The timers of a process are counted: no other test runs in this one.
test("a connection that is dead at its first heartbeat leaves none behind that beats on", async () => {
  // discord.js waits for a random part of the interval before the first heartbeat
  vi.spyOn(Math, "random").mockReturnValue(0.5);
  onTestFinished(() => void vi.restoreAllMocks());
  const { standIn, logged, bot } = await runBot(dam, { heartbeatInterval: 600 });
  const timers = () => getActiveResourcesInfo().filter((kind) => kind === "Timeout").length;
  const again = async (strike: () => void) => {
    const resumed = () => logged.filter((line) => line.startsWith("resumed")).length;
    const before = resumed();
    strike();
    await vi.waitUntil(() => resumed() > before, 20_000);
  };
  const beaten = async () => {
    const last = () => bot.client.ws.shards.get(0)?.lastPingTimestamp ?? 0;
    const before = last();
    await vi.waitUntil(() => last() > before, 20_000);
  };
  await beaten();
  const before = timers();
  await again(standIn.gateway.drop);
  await again(() => {
    // a heartbeat that is asked for and never answered
    standIn.gateway.sendRaw(JSON.stringify({ op: 1, d: null, s: null, t: null }));
    standIn.gateway.freeze();
  });
  await beaten();
  expect(timers()).toBeLessThanOrEqual(before);
});
