import { spawn } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { readCodedArticle } from "../../src/database/article-bytes.js";
import { openReader } from "../../src/database/reader.js";
import { newestVersion } from "../../src/database/version.js";

/** What a number of kills came to. */
export interface Kills {
  readonly kills: number;
  /** How many of them left a version unfinished. */
  readonly unfinished: number;
  /** How often a reader saw anything but one whole state of the folder. */
  readonly wrong: number;
}

/** Longer than a load of so few articles takes, in milliseconds. */
const LONGEST = 1500;

/** Kills the loader with SIGKILL at random points while the folder changes, and reads what it leaves each time. */
export async function killWhileIndexing(kills: number, url: string, articles = 60): Promise<Kills> {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-killed-"));
  let [unfinished, wrong] = [0, 0];
  try {
    writeState(dir, 0, articles);
    await index(dir, url);
    for (let kill = 1; kill <= kills; kill += 1) {
      writeState(dir, kill, articles);
      await index(dir, url, Math.random() * LONGEST);
      unfinished += await unfinishedIn(url);
      wrong += (await isWhole(url, articles)) ? 0 : 1;
    }
    await index(dir, url);
    wrong += (await statesIn(url)).join() === String(kills) ? 0 : 1;
    wrong += (await isWhole(url, articles)) ? 0 : 1;
  } finally {
    rmSync(dir, { recursive: true });
  }
  return { kills, unfinished, wrong };
}

/** Every article of a state says which it is. */
function writeState(dir: string, state: number, articles: number): void {
  for (let i = 0; i < articles; i += 1) {
    const text = `Gate ${i} opens\n\n“It opened,” Ida Holm said of gate ${i} in state ${state}.\n`;
    writeFileSync(join(dir, `${i}.txt`), text);
  }
}

/** Runs the loader to its end, or for so many milliseconds after it has begun to read. */
async function index(dir: string, url: string, killAfter?: number): Promise<void> {
  const child = spawn(process.execPath, ["dist/cli.js", "index", "--corpus", dir], {
    env: { ...process.env, DATABASE_URL: url },
    stdio: ["ignore", "ignore", "pipe"],
  });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  if (killAfter !== undefined) {
    await Promise.race([new Promise((resolve) => child.stderr.once("data", resolve)), ended]);
    await wait(killAfter);
    child.kill("SIGKILL");
  }
  child.stderr.resume();
  await ended;
}

/** Whether the newest version is one state of the folder, all of it, in every table. */
async function isWhole(url: string, articles: number): Promise<boolean> {
  const states = await statesIn(url);
  const reader = openReader(url);
  const { number, ...counts } = await newestVersion(reader);
  const [rows] = await reader.query<{ passages: string; speakers: string }>(
    `SELECT (SELECT count(*) FROM passages WHERE since <= $1 AND until > $1) AS passages,
       (SELECT count(*) FROM speakers WHERE since <= $1 AND until > $1) AS speakers`,
    [number],
  );
  await reader.close();
  return (
    states.length === 1 &&
    counts.articles === articles &&
    Number(rows?.passages) === counts.passages &&
    Number(rows?.speakers) === articles
  );
}

/** The states that the articles of the newest version are of: one, where all is well. */
async function statesIn(url: string): Promise<string[]> {
  const reader = openReader(url);
  const { number } = await newestVersion(reader);
  const rows = await reader.query<{ coded: string }>(
    "SELECT coded FROM articles WHERE since <= $1 AND until > $1",
    [number],
  );
  await reader.close();
  const texts = rows.map(({ coded }) => readCodedArticle(coded).article.text);
  return [...new Set(texts.map((text) => /in state (\d+)/.exec(text)?.[1] ?? ""))];
}

async function unfinishedIn(url: string): Promise<number> {
  const reader = openReader(url);
  const rows = await reader.query("SELECT number FROM versions WHERE NOT complete");
  await reader.close();
  return rows.length;
}
