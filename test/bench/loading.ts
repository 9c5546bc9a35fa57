import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { Measured, Part } from "./loading-process.js";
import { row } from "./measure.js";
import { resampled } from "./resample.js";

const COUNTS = [100, 1000, 10_000, 20_000];

/** The last two: on the heap and in array buffers beside it, in kB an article. */
const HEAD = ["articles", "", "s", "cpu s", "art./s", "block ms", "peak MB", "heap", "beside"];

/**
 * Loading articles of 4 kB: cold, from the cache, and after one has changed, each apart from
 * the index that is built of them.
 */
export async function benchLoading(...given: readonly number[]): Promise<void> {
  console.log(row(HEAD));
  for (const count of given.length > 0 ? given : COUNTS) {
    const dir = mkdtempSync(join(tmpdir(), "verbatim-loading-"));
    const cache = mkdtempSync(join(tmpdir(), "verbatim-cache-"));
    try {
      for (const [i, text] of resampled(count).entries()) {
        writeFileSync(join(dir, `${i}.txt`), text);
      }
      show(count, "cold", inProcess(dir, cache));
      show(count, "warm", inProcess(dir, cache));
    } finally {
      rmSync(dir, { recursive: true });
      rmSync(cache, { recursive: true });
    }
  }
}

function inProcess(dir: string, cache: string): Measured {
  const script = join(import.meta.dirname, "loading-process.ts");
  const args = ["--expose-gc", "--import", "tsx", script, dir, cache];
  return JSON.parse(execFileSync(process.execPath, args, { encoding: "utf8" }));
}

function show(count: number, name: string, { peak, heap, beside, ...parts }: Measured): void {
  console.log(partRow(count, name, count, parts.load, peak, heap, beside));
  console.log(partRow(count, "index", count, parts.index));
  console.log(partRow(count, "one changed", 1, parts.reload));
  console.log(partRow(count, "index", count, parts.reindex));
}

function partRow(
  count: number,
  name: string,
  articles: number,
  { seconds, processor, block }: Part,
  ...memory: readonly number[]
): string {
  return row([String(count), name, seconds, processor, articles / seconds, block, ...memory]);
}
