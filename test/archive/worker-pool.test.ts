import { expect, test } from "vitest";
import { loadArchive } from "../../src/archive/load-archive.js";
import type { Source } from "../../src/archive/source.js";
import { newMemory } from "../../src/archive/stored-article.js";
import { understand } from "../../src/archive/understand.js";
import { decodeUnderstood } from "../../src/archive/understood-codec.js";
import { startPool } from "../../src/archive/worker-pool.js";
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
