import { spawn } from "node:child_process";
import { once } from "node:events";
import { rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { expect, onTestFinished, test } from "vitest";
import { loadDatabase } from "../../src/database/load-database.js";
import { type StandIn, startStandIn } from "../../src/playground/stand-in.js";
import { type BotProcess, startBotProcess } from "../chaos/bot-process.js";
import { folderWith, newDatabase } from "./databases.js";

/** A bot's process, and the Discord that it is on. */
interface Bot {
  readonly standIn: StandIn;
  readonly process: BotProcess;
}

/** Starts the whole program on a stand-in of its own, with its archive in the database. */
async function startBot(url: string, cacheDir: string): Promise<Bot> {
  const standIn = await startStandIn();
  onTestFinished(() => standIn.close());
  const bot = startBotProcess({
    DISCORD_TOKEN: standIn.token,
    DISCORD_API_URL: standIn.restUrl,
    DATABASE_URL: url,
    CACHE_DIR: cacheDir,
  });
  onTestFinished(() => bot.kill("SIGKILL"));
  await standIn.commandsRegistered();
  return { standIn, process: bot };
}

test("two bots answer from one database, and from its next version without being told", async () => {
  const dir = folderWith({ "dam.txt": "Dam holds\n\n“The dam will hold,” Carl Ruiz said.\n" });
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const url = await newDatabase();
  await loadDatabase(url, dir, () => undefined);
  const bots = await Promise.all(["one", "two"].map((name) => startBot(url, join(dir, name))));
  for (const { standIn } of bots) {
    const answer = await standIn.user("Ada").ask("who said the dam will hold?");
    expect(answer.text).toContain("Carl Ruiz");
  }
  writeFileSync(join(dir, "ferry.txt"), "Ferry waits\n\n“The ferry is late,” Nils Berg said.\n");
  await loadDatabase(url, dir, () => undefined);
  await Promise.all(bots.map(({ process }) => process.logLine("version 2")));
  for (const { standIn } of bots) {
    const answer = await standIn.user("Ada").ask("who said the ferry is late?");
    expect(answer.text).toContain("Nils Berg");
    expect(standIn.violations).toEqual([]);
  }
});

test("several processes are one bot: each has its shard, and one registers the commands", async () => {
  const dir = folderWith({ "dam.txt": "Dam holds\n\n“The dam will hold,” Carl Ruiz said.\n" });
  onTestFinished(() => rmSync(dir, { recursive: true, force: true }));
  const url = await newDatabase();
  await loadDatabase(url, dir, () => undefined);
  const standIn = await startStandIn({ shards: 2 });
  onTestFinished(() => standIn.close());
  const { PATH = "" } = process.env;
  const port = await twoPorts();
  const child = spawn(process.execPath, ["dist/shards.js", "2"], {
    env: {
      PATH,
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.restUrl,
      DATABASE_URL: url,
      CACHE_DIR: dir,
      HEALTH_PORT: String(port),
    },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  onTestFinished(async () => {
    child.kill("SIGTERM");
    await ended;
  });
  await bothConnected(child.stdout);
  for (const shard of [0, 1]) {
    const health = `http://127.0.0.1:${port + shard}/healthz`;
    // its thread hears of it a moment later
    await expect.poll(async () => (await fetch(health)).status, { timeout: 20_000 }).toBe(200);
  }
  const ada = standIn.user("Ada");
  expect((await ada.ask("who said the dam will hold?")).text).toContain("Carl Ruiz");
  const { message } = await ada.command("who-said", { words: "the dam will hold" });
  expect(message?.text).toContain("Carl Ruiz");
  const registering = standIn.requests.filter(({ route }) => /^PUT .*commands/.test(route));
  expect(registering).toHaveLength(1);
  expect(standIn.violations).toEqual([]);
});

/** A port that is free, and so is the next. */
async function twoPorts(): Promise<number> {
  for (;;) {
    const first = createServer().listen(0, "127.0.0.1");
    await once(first, "listening");
    const address = first.address();
    const port = address && typeof address === "object" ? address.port : 0;
    const second = createServer().listen(port + 1, "127.0.0.1");
    const isFree = await once(second, "listening").then(
      () => true,
      () => false,
    );
    first.close();
    second.close();
    if (isFree) return port;
  }
}

/** Resolves once two shards have said that they are connected and ready. */
async function bothConnected(output: Readable): Promise<void> {
  let ready = 0;
  for await (const line of createInterface({ input: output })) {
    if (/\bready\b/.test(line)) ready += 1;
    if (ready === 2) return;
  }
}
