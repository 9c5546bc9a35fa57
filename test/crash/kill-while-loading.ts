import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { isDeepStrictEqual } from "node:util";
import { readKept } from "../../src/archive/cache.js";
import { loadArchive } from "../../src/archive/load-archive.js";
import { wholeArticle } from "../archive/whole-article.js";
import { isAsWritten } from "./kept-entries.js";

/** What a number of kills came to. */
export interface Kills {
  readonly kills: number;
  /** How many files of the cache were left half written. */
  readonly unfinished: number;
  /** How often the next start found the cache damaged. */
  readonly damaged: number;
  /** How often the next start read anything but what is in the folder: never, it is hoped. */
  readonly wrong: number;
}

/** Kills a process with SIGKILL while it loads and caches, `kills` times, and reads what it leaves. */
export async function killWhileLoading(kills: number, articles = 40): Promise<Kills> {
  const dir = mkdtempSync(join(tmpdir(), "verbatim-killed-"));
  const cacheDir = join(dir, ".kept");
  let [unfinished, damaged, wrong] = [0, 0, 0];
  try {
    for (let i = 0; i < articles; i += 1) writeFileSync(join(dir, `${i}.txt`), articleOf(i));
    const expected = (await loadArchive(dir)).articles.map(wholeArticle);
    for (let kill = 0; kill < kills; kill += 1) {
      await killOnce(dir, cacheDir, kill % 2 === 0 ? "write" : "load");
      unfinished += filesIn(cacheDir).filter((name) => name.endsWith(".tmp")).length;
      const cache = { dir: cacheDir, engine: `engine ${kill % 3}` };
      const { entries, warnings } = await readKept(cache);
      damaged += warnings.length;
      const read = (await loadArchive(dir, { cache })).articles.map(wholeArticle);
      const isRight = isDeepStrictEqual(read, expected) && [...entries].every(isAsWritten);
      wrong += isRight ? 0 : 1;
    }
  } finally {
    rmSync(dir, { recursive: true });
  }
  return { kills, unfinished, damaged, wrong };
}

/** In milliseconds: longer than a few loads of a few small articles take. */
const LONGEST = 1000;

async function killOnce(dir: string, cacheDir: string, task: "load" | "write"): Promise<void> {
  const script = join(import.meta.dirname, "crash-process.ts");
  const args = ["--import", "tsx", script, dir, cacheDir, task];
  const child = spawn(process.execPath, args, { stdio: ["ignore", "pipe", "inherit"] });
  const ended = new Promise((resolve) => child.on("exit", resolve));
  await new Promise((resolve) => child.stdout.once("data", resolve));
  await wait(Math.random() * LONGEST);
  child.kill("SIGKILL");
  await ended;
}

/** Killed early, a process has not made its folder yet. */
function filesIn(dir: string): string[] {
  return existsSync(dir) ? readdirSync(dir) : [];
}

function articleOf(i: number): string {
  return `Gate ${i} opens\n\n“It opened,” Ida Holm said of gate ${i} on 3 May 2019.\n\nThe council has ${i} more.\n`;
}
