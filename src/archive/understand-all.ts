import type { Source } from "./source.js";
import { turns } from "./turns.js";
import { understand } from "./understand.js";
import { encodeUnderstood } from "./understood-codec.js";
import { type Pool, type PoolResult, startPool } from "./worker-pool.js";

/** Sources as large as this together are worth the time that threads take to start. */
const WORTH_THREADS = 150_000;

/** A page takes several times as long as its length in plain text. */
const PAGE = 4;

/** So many sources are on their way at a time: enough for threads never to wait. */
const AHEAD = 256;

/** Something with a source, and what was understood of it. */
export interface Done<T> {
  readonly item: T;
  readonly result: PoolResult;
}

/**
 * Understands sources in their order and gives each as it is done: in threads where that saves
 * time, else here, letting others have their turn between any two.
 *
 * @param atMost Together larger than this, in UTF-16 code units, they go to threads.
 * @param standing Whose threads these are: one of them stays. By default they are started, and end.
 */
export async function* understandAll<T extends { readonly source: Source }>(
  items: readonly T[],
  atMost: number = WORTH_THREADS,
  standing?: Pool,
): AsyncGenerator<Done<T>> {
  const size = items.reduce((sum, { source }) => sum + effortOf(source), 0);
  if (items.length > 0 && size > atMost) return yield* inThreads(items, standing);
  const pause = turns();
  for (const item of items) {
    const bytes = encodeUnderstood(item.source, await understand(item.source));
    yield { item, result: { bytes } };
    await pause();
  }
}

/** How long a source takes to understand, in UTF-16 code units of plain text. */
export function effortOf({ text, format }: Source): number {
  // what a PDF file may demand cannot be told beforehand: a thread can be ended
  if (format === "pdf") return Number.POSITIVE_INFINITY;
  return text.length * (format === "html" ? PAGE : 1);
}

async function* inThreads<T extends { readonly source: Source }>(
  items: readonly T[],
  standing: Pool | undefined,
): AsyncGenerator<Done<T>> {
  const pool = standing ?? startPool();
  try {
    const running: Promise<Done<T>>[] = [];
    const begin = async (item: T) => ({ item, result: await pool.run(item.source) });
    for (const item of items) {
      running.push(begin(item));
      const oldest = running.length > AHEAD ? running.shift() : undefined;
      if (oldest) yield await oldest;
    }
    for (const each of running) yield await each;
  } finally {
    if (standing) standing.standBy();
    else await pool.close();
  }
}
