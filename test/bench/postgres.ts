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
import type { Asked } from "./postgres-process.js";
import { resampled } from "./resample.js";

const HEAD = ["articles", "art./s", "size MB", "bot MB", "question", "asked", "p50 ms", "p99 ms"];

/** Loading, size, memory of the bot and time of a question, at these numbers of articles in PostgreSQL. */
export async function benchPostgres(counts: readonly number[]): Promise<void> {
  console.log(row(HEAD));
  for (const count of counts) await measure(count);
}

async function measure(count: number): Promise<void> {
  const server = await startPostgres();
  const dir = mkdtempSync(join(tmpdir(), "verbatim-bench-"));
  try {
    const url = await server.createDatabase("archive");
    const file = join(dir, "articles.jsonl");
    await writeLines(file, count);
    const seconds = await load(url, file);
    const size = await megabytesOf(url);
    const library = await openDatabase({ url });
    const questions = await archiveQuestions(library);
    for (const { kind, asked, p50, p99, peak } of await ask(url, questions)) {
      const cells = [String(count), count / seconds, size, peak, kind, String(asked), p50, p99];
      console.log(row(cells));
    }
  } finally {
    rmSync(dir, { recursive: true });
    await server.remove();
  }
}

async function writeLines(file: string, count: number): Promise<void> {
  const stream = createWriteStream(file);
  for (const [i, words] of resampled(count).entries()) {
    const line = `${JSON.stringify({ id: `article-${i}`, text: words })}\n`;
    if (!stream.write(line)) await once(stream, "drain");
  }
  stream.end();
  await once(stream, "finish");
}

/** The program as it is run, in seconds. */
async function load(url: string, file: string): Promise<number> {
  const began = performance.now();
  await promisify(execFile)(process.execPath, ["dist/cli.js", "index", "--corpus", file], {
    env: { ...process.env, DATABASE_URL: url },
  });
  return (performance.now() - began) / 1000;
}

async function megabytesOf(url: string): Promise<number> {
  const client = new pg.Client(url);
  await client.connect();
  const { rows } = await client.query("SELECT pg_database_size(current_database()) AS size");
  await client.end();
  return Number(rows[0]?.size) / 1e6;
}

/** Asks in a process of its own, whose memory is its own. */
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
