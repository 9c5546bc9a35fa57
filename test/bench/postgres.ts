import { execFile, spawn } from "node:child_process";
import { once } from "node:events";
import { createWriteStream, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import { promisify } from "node:util";
import pg from "pg";
import { openDatabase } from "../../src/database/keep-database.js";
import { startPostgres } from "../database/postgres-server.js";
import { archiveQuestions } from "./archive-questions.js";
import { row } from "./measure.js";
import { peakOfBot } from "./postgres-bot.js";
import type { Asked } from "./postgres-process.js";
import { resampledFrom } from "./resample.js";

const COUNTS = [10_000, 100_000, 250_000];

const HEAD = ["articles", "new", "load s", "new/s", "one more s", "size MB", "bot MB"];
const QUESTIONS = ["question", "asked", "p50 ms", "p99 ms", "first p50", "first p99"];

/** Memory that a server of this size usually has, for what it is asked and for what is written. */
const SETTINGS = ["shared_buffers=1GB", "max_wal_size=8GB"];

/**
 * Loading, size, memory of the bot and time of a question, at these numbers of articles in one database that grows:
 * what a smaller number has, a larger one has too. `DATABASE_URL` names a database that is there and stays; by default
 * a server is started for it and removed.
 */
export async function benchPostgres(...given: readonly number[]): Promise<void> {
  const named = process.env.DATABASE_URL;
  const server = named === undefined ? await startPostgres(SETTINGS) : undefined;
  const dir = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  try {
    const url = named ?? (await server?.createDatabase("archive")) ?? "";
    for (const count of given.length > 0 ? given : COUNTS) await measure(count, url, dir);
  } finally {
    rmSync(dir, { recursive: true });
    await server?.remove();
  }
}

async function measure(count: number, url: string, dir: string): Promise<void> {
  const file = join(dir, "articles.jsonl");
  const before = await articlesIn(url);
  await writeLines(file, count);
  const seconds = await load(url, file);
  const added = (await articlesIn(url)) - before;
  await writeLines(file, count, Math.floor(count / 2));
  const changing = await load(url, file);
  const library = await openDatabase({ url });
  const questions = await archiveQuestions(library);
  const peak = await peakOfBot(url, Object.values(questions).flat());
  console.log(row(HEAD));
  const size = await megabytesOf(url);
  console.log(row([String(count), String(added), seconds, added / seconds, changing, size, peak]));
  console.log(row(QUESTIONS));
  for (const { kind, asked, p50, p99, first } of await ask(url, questions)) {
    console.log(row([kind, String(asked), p50, p99, first.p50, first.p99]));
  }
}

/** Articles, one of which is another than it was. */
async function writeLines(file: string, count: number, changed?: number): Promise<void> {
  const stream = createWriteStream(file);
  let i = 0;
  for (const words of resampledFrom(1)) {
    const own =
      i === changed ? `${words}\n\nThe gate was opened on ${new Date().toISOString()}.` : words;
    const line = `${JSON.stringify({ id: `article-${i}`, text: own })}\n`;
    if (!stream.write(line)) await once(stream, "drain");
    i += 1;
    if (i === count) break;
  }
  stream.end();
  await once(stream, "finish");
}

/** The program as it is run, in seconds. */
async function load(url: string, file: string): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, ["dist/cli.js", "index", "--corpus", file], {
    env: { ...process.env, DATABASE_URL: url },
    maxBuffer: 2 ** 26,
  });
  return (performance.now() - began) / 1000;
}

async function articlesIn(url: string): Promise<number> {
  const found = await queryAt(url, "SELECT max(articles) AS value FROM versions").catch(() => 0);
  return Number(found ?? 0);
}

async function megabytesOf(url: string): Promise<number> {
  return Number(await queryAt(url, "SELECT pg_database_size(current_database()) AS value")) / 1e6;
}

async function queryAt(url: string, query: string): Promise<unknown> {
  const client = new pg.Client(url);
  await client.connect();
  try {
    return (await client.query<{ value: unknown }>(query)).rows[0]?.value;
  } finally {
    await client.end();
  }
}

/** Asks in a process of its own. */
async function ask(
  url: string,
  questions: Readonly<Record<string, readonly string[]>>,
): Promise<readonly Asked[]> {
  const script = join(import.meta.dirname, "postgres-process.ts");
  const child = spawn(process.execPath, ["--import", "tsx", script, url], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  child.stdin.end(JSON.stringify(questions));
  return JSON.parse(await text(child.stdout));
}
