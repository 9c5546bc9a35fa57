import { type ChildProcessByStdio, spawn } from "node:child_process";
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { text } from "node:stream/consumers";
import { describe, expect, onTestFinished, test } from "vitest";
import type { Trouble } from "../src/playground/rest/faults.js";
import { type StandIn, startStandIn } from "../src/playground/stand-in.js";

/** Starts the program with these settings and no others. */
function start(
  settings: Readonly<Record<string, string>>,
): ChildProcessByStdio<null, Readable, Readable> {
  const { PATH = "" } = process.env;
  const child = spawn(process.execPath, ["dist/main.js"], {
    env: { PATH, DISCORD_TOKEN: "", ...settings },
    stdio: ["ignore", "pipe", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  return child;
}

/** The first line of the program's output that fits, or undefined once it has ended. */
async function lineOf(output: Readable, pattern: RegExp): Promise<string | undefined> {
  for await (const line of createInterface({ input: output })) {
    if (pattern.test(line)) return line;
  }
  return undefined;
}

const exitOf = (child: ChildProcessByStdio<null, Readable, Readable>) =>
  new Promise<number | null>((resolve) => child.on("exit", resolve));

/** Resolves once the next first answer has reached the stand-in, which takes it once it is released. */
function holdFirstAnswer(standIn: StandIn): readonly [reached: Promise<void>, release: () => void] {
  const [held, release] = gate();
  const [reached, reach] = gate();
  const trouble: Trouble = {
    kind: "hold",
    get until() {
      reach();
      return held;
    },
  };
  standIn.faults.add({
    on: "POST /interactions/{interaction}/{token}/callback",
    times: 1,
    trouble,
  });
  return [reached, release];
}

function gate(): readonly [Promise<void>, () => void] {
  let open: () => void = () => undefined;
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return [opened, () => open()];
}

describe("without a token", () => {
  test.each(["SIGINT", "SIGTERM"] as const)("serves a page until %s", async (signal) => {
    const child = start({});
    const exit = exitOf(child);
    const address = /https?:\/\/127\.0\.0\.1:\d+/.exec(
      (await lineOf(child.stdout, /Open http/)) ?? "",
    )?.[0];
    const page = await fetch(`${address}/`);
    expect(page.status).toBe(200);
    expect(await page.text()).toContain("<title>");
    child.kill(signal);
    expect(await exit).toBe(0);
  });
});

describe("with a token", () => {
  test("answers on Discord, and exits with 78 when the token is refused for good", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const child = start({ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl });
    const exit = exitOf(child);
    await standIn.commandsRegistered();
    const answer = await standIn.user("Ada").ask("when did Iraq end Daesh rule?");
    expect(answer.text).toContain("**December 2017**");
    standIn.gateway.closeWith(4004);
    expect(await exit).toBe(78);
    expect(standIn.violations).toEqual([]);
  });

  test("loads nothing of the playground", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const dir = mkdtempSync(join(tmpdir(), "verbatim-loaded-"));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    const settings = { DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl };
    // on its way out, V8 writes down which scripts it has run
    const child = start({ ...settings, NODE_V8_COVERAGE: dir });
    const exit = exitOf(child);
    await standIn.commandsRegistered();
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
    const run = readdirSync(dir)
      .map((file) => readFileSync(join(dir, file), "utf8"))
      .join("");
    const scripts = [...run.matchAll(/"url":"(file:[^"]+)","functions"/g)].map(([, url]) => url);
    const foreign = /\/dist\/playground\/|node_modules\/(?:discord-api-spec|vite)\//;
    expect(scripts.some((url) => url?.endsWith("/dist/discord/bot.js"))).toBe(true);
    expect(scripts.filter((url) => foreign.test(url ?? ""))).toEqual([]);
  });

  test("answers from an article that was put into the folder meanwhile", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const dir = mkdtempSync(join(tmpdir(), "verbatim-main-"));
    onTestFinished(() => rmSync(dir, { recursive: true }));
    writeFileSync(join(dir, "dam.txt"), "Dam holds\n\nThe dam holds, the board said.\n");
    const child = start({
      DISCORD_TOKEN: standIn.token,
      DISCORD_API_URL: standIn.restUrl,
      ARTICLES_DIR: dir,
      CACHE_DIR: join(dir, ".kept"),
    });
    await standIn.commandsRegistered();
    const told = lineOf(child.stdout, /\+ bridge\.txt/);
    writeFileSync(
      join(dir, "bridge.txt"),
      "Bridge closes\n\n“The bridge is tired,” Ida Holm told the council.\n",
    );
    await told;
    const answer = await standIn.user("Ada").ask("who said the bridge is tired?");
    expect(answer.text).toContain("Ida Holm");
    expect(standIn.violations).toEqual([]);
  });

  test("ends when told to though Discord is away", async () => {
    const standIn = await startStandIn();
    const child = start({ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl });
    const exit = exitOf(child);
    await standIn.commandsRegistered();
    await standIn.close();
    child.kill("SIGTERM");
    expect(await exit).toBe(0);
  });

  test("answers what is under way when it is told to end", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const child = start({ DISCORD_TOKEN: standIn.token, DISCORD_API_URL: standIn.restUrl });
    const exit = exitOf(child);
    await standIn.commandsRegistered();
    const [reached, release] = holdFirstAnswer(standIn);
    const asked = standIn.user("Ada").command("who-said", { words: "Iraq ended Daesh" }, "bot-dm");
    await reached;
    child.kill("SIGTERM");
    expect(await lineOf(child.stdout, /stopping/)).toContain('"code":0');
    release();
    expect((await asked).kind).toBe("reply");
    expect(await exit).toBe(0);
  });

  test("a token that Discord refuses is said plainly, and not shown", async () => {
    const standIn = await startStandIn();
    onTestFinished(() => standIn.close());
    const wrong = `${"x".repeat(24)}.${"y".repeat(6)}.${"z".repeat(36)}`;
    const child = start({ DISCORD_TOKEN: wrong, DISCORD_API_URL: standIn.restUrl });
    const [err, code] = await Promise.all([text(child.stderr), exitOf(child)]);
    expect(code).toBe(78);
    expect(err).toContain("DISCORD_TOKEN");
    expect(err).not.toContain("zzzz");
  });
});

test("every problem of the settings is said at once", async () => {
  const child = start({ DISCORD_TOKEN: "hunter2", PLAYGROUND_PORT: "door" });
  const [err, code] = await Promise.all([text(child.stderr), exitOf(child)]);
  expect(code).toBe(78);
  expect(err).toMatch(/DISCORD_TOKEN[\s\S]*PLAYGROUND_PORT/);
  expect(err).not.toMatch(/hunter2|door|\n\s+at /);
});

test("a folder without articles is said plainly", async () => {
  const child = start({ ARTICLES_DIR: "no-such-folder" });
  const [err, code] = await Promise.all([text(child.stderr), exitOf(child)]);
  expect(code).toBe(1);
  expect(err).toContain("Name a folder with articles in it.");
});
