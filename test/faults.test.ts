import { spawn } from "node:child_process";
import { closeSync, existsSync, openSync } from "node:fs";
import { expect, onTestFinished, test } from "vitest";
import { type StandIn, startStandIn } from "../src/playground/stand-in.js";
import { startBotProcess } from "./chaos/bot-process.js";

async function expectAnswer(standIn: StandIn): Promise<void> {
  const { message } = await standIn
    .user("Ada")
    .command("who-said", { words: "Iraq ended Daesh rule" }, "bot-dm");
  expect(message?.fromBot).toBe(true);
}

async function openStandIn(): Promise<StandIn> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  return standIn;
}

test("Discord that cannot be reached at the start is waited for", {
  timeout: 120_000,
}, async () => {
  const standIn = await openStandIn();
  standIn.faults.add({ on: "GET /gateway/bot", times: 1_000, trouble: { kind: "drop" } });
  const bot = startBotProcess({
    ...{ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl, HEALTH_PORT: "0" },
  });
  onTestFinished(() => bot.kill("SIGKILL"));
  const [, served] = /"port":(\d+)/.exec(await bot.logLine('"msg":"health"')) ?? [];
  expect(await bot.logLine("no way to Discord")).toMatch(/ECONNRESET.*"again":"in 1 s"/);
  expect(await bot.logLine('"again":"in 2 s"')).toContain("no way to Discord");
  expect((await fetch(`http://127.0.0.1:${served}/healthz`)).status).toBe(503);
  standIn.faults.clear();
  await bot.logLine('"msg":"ready"');
  await expectAnswer(standIn);
});

/** The program with its outputs where nothing can be written. */
function startFull(standIn: StandIn, outputs: readonly ("full" | "pipe")[]) {
  const { PATH = "" } = process.env;
  const full = openSync("/dev/full", "w");
  const [out, err] = outputs.map((output) => (output === "full" ? full : output));
  const child = spawn(process.execPath, ["dist/main.js"], {
    env: { PATH, DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl },
    stdio: ["ignore", out, err],
  });
  closeSync(full);
  onTestFinished(() => void child.kill("SIGKILL"));
  return child;
}

test.runIf(existsSync("/dev/full")).each([
  ["its log is on a full disk", ["full", "pipe"]],
  ["all that it writes is on a full disk", ["full", "full"]],
  ["nobody reads what it writes", ["pipe", "pipe"]],
] as const)("the bot answers on, and ends when told to, where %s", async (_, outputs) => {
  const standIn = await openStandIn();
  const child = startFull(standIn, outputs);
  const ended = new Promise((resolve) => child.on("exit", resolve));
  const said: string[] = [];
  if (outputs[0] === "pipe") {
    child.stdout?.destroy();
    child.stderr?.destroy();
  } else child.stderr?.on("data", (words) => said.push(String(words)));
  await standIn.commandsRegistered();
  await expectAnswer(standIn);
  await expectAnswer(standIn);
  child.kill("SIGTERM");
  expect(await ended).toBe(0);
  if (outputs[1] === "pipe" && outputs[0] === "full") {
    expect(said.join("").match(/The log cannot be written: ENOSPC/g)).toHaveLength(1);
  }
});
