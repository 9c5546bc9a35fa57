import { once } from "node:events";
import type { Worker } from "node:worker_threads";
import { describe, expect, onTestFinished, test } from "vitest";
import { loadArchive } from "../../src/archive/load-archive.js";
import { openWorker } from "../../src/archive/open-worker.js";
import type { Source } from "../../src/archive/source.js";
import { newMemory } from "../../src/archive/stored-article.js";
import { understand } from "../../src/archive/understand.js";
import { decodeUnderstood } from "../../src/archive/understood-codec.js";
import { type PoolResult, startPool } from "../../src/archive/worker-pool.js";
import { folderOf } from "./folder.js";
import { wholeArticle } from "./whole-article.js";

const sourceOf = (file: string, text: string): Source => ({
  file,
  format: file.endsWith(".html") ? "html" : "text",
  text,
  line: 1,
  stated: undefined,
});

test("threads understand what this one would", async () => {
  const pool = startPool(2);
  const sources = ["one", "two", "three", "four", "five", "six"].map((name) =>
    sourceOf(`${name}.txt`, `Gate ${name}\n\n“It opened,” Ida Holm said of gate ${name}.\n`),
  );
  const results = await Promise.all(sources.map((source) => pool.run(source)));
  await pool.close();
  for (const [i, source] of sources.entries()) {
    const result = results[i];
    const bytes = result && "bytes" in result ? result.bytes : new Uint8Array();
    const { articles } = decodeUnderstood(source, bytes, newMemory());
    expect(articles.map(wholeArticle)).toEqual((await understand(source)).articles);
  }
});

describe("a thread that stands by", () => {
  const understood = (result: PoolResult) => "bytes" in result;
  const source = sourceOf("dam.txt", "The dam holds\n\n“It holds,” Ida Holm said.\n");

  /** A pool of two, and the threads that it has started. */
  function watchedPool() {
    const started: Worker[] = [];
    const base = new URL("../../src/archive/worker-pool.ts", import.meta.url).href;
    const pool = startPool(2, undefined, () => {
      const worker = openWorker("understand-worker", base);
      started.push(worker);
      return worker;
    });
    onTestFinished(() => pool.close());
    return { pool, started };
  }

  test("is one of those that there were, and understands what comes next", async () => {
    const { pool, started } = watchedPool();
    await Promise.all([pool.run(source), pool.run(source)]);
    const [, second] = started;
    const ended = second && once(second, "exit");
    pool.standBy();
    pool.standBy();
    expect(understood(await pool.run(source))).toBe(true);
    await ended;
    expect(started).toHaveLength(2);
  });

  test("is started where there is none, and again where it has ended", async () => {
    const { pool, started } = watchedPool();
    pool.standBy();
    expect(understood(await pool.run(source))).toBe(true);
    expect(started).toHaveLength(1);
    await started[0]?.terminate();
    expect(understood(await pool.run(source))).toBe(true);
    expect(started).toHaveLength(2);
  });
});

test("a source that takes too long is given up, the others are not", async () => {
  const pool = startPool(1, 0.001);
  const slow = sourceOf("slow.txt", "The gate opened and closed. ".repeat(2000));
  expect(await pool.run(slow)).toEqual({
    because: expect.stringMatching(/^it took longer than 0.000001 seconds to read$/),
  });
  await pool.close();
});

test("an archive read in threads is the same", async () => {
  const files = Object.fromEntries(
    Array.from({ length: 12 }, (_, i) => [
      `${i}.txt`,
      `Gate ${i}\n\n“It opened,” Ida Holm said of gate ${i} on 3 May 2019.\n`,
    ]),
  );
  const dir = folderOf(files);
  const heard: number[] = [];
  const threaded = await loadArchive(dir, { atMost: 0, onProgress: (done) => heard.push(done) });
  const { articles } = await loadArchive(dir);
  expect(threaded.articles.map(wholeArticle)).toEqual(articles.map(wholeArticle));
  expect(heard).toEqual(Array.from({ length: 12 }, (_, i) => i + 1));
});
