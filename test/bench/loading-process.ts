import { writeFileSync } from "node:fs";
import { join, resolve } from "node:path";
import { monitorEventLoopDelay } from "node:perf_hooks";
import { pathToFileURL } from "node:url";
import { heapInUse } from "./measure.js";

/** What one part of a load took: seconds, processor seconds, the longest block of the event loop in ms. */
export interface Part {
  readonly seconds: number;
  readonly processor: number;
  readonly block: number;
}

/** What a process of its own has measured. */
export interface Measured {
  readonly load: Part;
  readonly index: Part;
  readonly reload: Part;
  readonly reindex: Part;
  readonly peak: number;
  /** Of heap, and of array buffers beside it, in kB an article. */
  readonly heap: number;
  readonly beside: number;
}

const distOf = (file: string) => pathToFileURL(resolve("dist", file)).href;

/** Times the program as it was built: threads read its files without a loader's help. */
async function measure(dir: string, cacheDir: string): Promise<Measured> {
  const { loadArchive }: typeof import("../../src/archive/load-archive.js") = await import(
    distOf("archive/load-archive.js")
  );
  const { libraryOf }: typeof import("../../src/archive/open-library.js") = await import(
    distOf("archive/open-library.js")
  );
  const { cachePlace }: typeof import("../../src/archive/cache.js") = await import(
    distOf("archive/cache.js")
  );
  const { nothingGathered }: typeof import("../../src/retrieval/memory-library.js") = await import(
    distOf("retrieval/memory-library.js")
  );
  const { startPool }: typeof import("../../src/archive/worker-pool.js") = await import(
    distOf("archive/worker-pool.js")
  );
  const empty = heapInUse();
  const gathered = nothingGathered();
  const cache = await cachePlace(cacheDir, dir);
  const pool = startPool();
  const [load, before] = await timedPart(() => loadArchive(dir, { cache, pool }));
  const [index, library] = await timedPart(() => libraryOf(before, gathered));
  const { articles } = await library.counts();
  const heap = (1000 * (heapInUse() - empty)) / articles;
  const beside = process.memoryUsage().arrayBuffers / 1000 / articles;
  // as a bot does once a folder stirs
  pool.standBy();
  await until(THREAD_STARTS);
  writeFileSync(join(dir, "0.txt"), "The dam holds\n\n“It holds,” Ida Holm said on 3 May 2019.\n");
  const [reload, after] = await timedPart(() =>
    // as it does while it answers
    loadArchive(dir, { cache, before, atMost: -1, pool }),
  );
  const [reindex] = await timedPart(() => libraryOf(after, gathered));
  const peak = process.resourceUsage().maxRSS / 1000;
  // a thread that the loader of this script has got into does not let it end by itself
  await pool.close();
  return { load, index, reload, reindex, peak, heap, beside };
}

async function timedPart<T>(work: () => Promise<T>): Promise<[Part, T]> {
  const delay = monitorEventLoopDelay({ resolution: 1 });
  delay.enable();
  // a block is seen between two turns of the loop: one before the work, one after it
  await turned();
  const [started, used] = [performance.now(), process.cpuUsage()];
  const value = await work();
  const seconds = (performance.now() - started) / 1000;
  const { user, system } = process.cpuUsage(used);
  await turned();
  delay.disable();
  return [{ seconds, processor: (user + system) / 1e6, block: delay.max / 1e6 }, value];
}

const until = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

/** The loop has turned, and a thread has started, after so many milliseconds. */
const [TURN, THREAD_STARTS] = [30, 2000];

const turned = () => until(TURN);

const [dir, cacheDir] = process.argv.slice(2);
if (dir && cacheDir) process.stdout.write(JSON.stringify(await measure(dir, cacheDir)));
