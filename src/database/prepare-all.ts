import { openWorker } from "../archive/open-worker.js";
import { effortOf } from "../archive/understand-all.js";
import { type Pool, startPool } from "../archive/worker-pool.js";
import type { KeyedSource } from "./find-sources.js";
import { type PreparedSource, prepareSource, readPrepared } from "./prepare-source.js";

/** A source, and what the tables are to hold of it or why there is nothing. */
export interface Prepared {
  readonly item: KeyedSource;
  readonly result: PreparedSource | { readonly because: string };
}

/** So many sources, or UTF-16 code units of them, are on their way at a time: enough for threads never to wait. */
const [SOURCES, SIZE] = [256, 2_000_000];

/** Sources that are larger than this together are worth the time that threads take to start. */
const WORTH_THREADS = 150_000;

/** Prepares sources and gives them in their order, in threads where there is much of them. */
export async function* prepareAll(items: AsyncIterable<KeyedSource>): AsyncGenerator<Prepared> {
  const first: KeyedSource[] = [];
  let size = 0;
  const rest = items[Symbol.asyncIterator]();
  while (size <= WORTH_THREADS) {
    const next = await rest.next();
    if (next.done) break;
    first.push(next.value);
    size += effortOf(next.value.source);
  }
  if (size <= WORTH_THREADS) {
    for (const item of first) yield { item, result: await prepareSource(item.source) };
    return;
  }
  const pool = startPool(undefined, undefined, () => openWorker("prepare-worker", import.meta.url));
  try {
    yield* throughThreads(pool, first, rest);
  } finally {
    await pool.close();
  }
}

async function* throughThreads(
  pool: Pool,
  first: readonly KeyedSource[],
  rest: AsyncIterator<KeyedSource>,
): AsyncGenerator<Prepared> {
  const running: { readonly size: number; readonly done: Promise<Prepared> }[] = [];
  let size = 0;
  const begin = (item: KeyedSource) => {
    running.push({ size: item.source.text.length, done: preparedIn(pool, item) });
    size += item.source.text.length;
  };
  first.forEach(begin);
  for (let isMore = true; isMore || running.length > 0; ) {
    while (isMore && running.length < SOURCES && size < SIZE) {
      const next = await rest.next();
      if (next.done) isMore = false;
      else begin(next.value);
    }
    const oldest = running.shift();
    size -= oldest?.size ?? 0;
    if (oldest) yield await oldest.done;
  }
}

async function preparedIn(pool: Pool, item: KeyedSource): Promise<Prepared> {
  const result = await pool.run(item.source);
  return { item, result: "because" in result ? result : readPrepared(result.bytes) };
}
