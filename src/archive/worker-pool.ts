import { availableParallelism } from "node:os";
import type { Worker } from "node:worker_threads";
import { openWorker } from "./open-worker.js";
import type { Source } from "./source.js";

/** A source that came out of a thread: its bytes, or why there are none. */
export type PoolResult = { readonly bytes: Uint8Array } | { readonly because: string };

/** Threads that understand sources. */
export interface Pool {
  /** Gives a source to a thread that is free or soon will be. */
  run(source: Source): Promise<PoolResult>;
  /**
   * Leaves one thread of those that have nothing to do, and starts one where there is none: the
   * next source need not wait for it. A process may end though such a thread is there.
   */
  standBy(): void;
  close(): Promise<void>;
}

/** How many sources a thread has at a time: the next is there when one is done. */
const IN_HAND = 2;
/** How long one source may take, in milliseconds. */
const PATIENCE = 60_000;

/** A source on its way through a thread. */
interface Job {
  readonly source: Source;
  readonly done: (result: PoolResult) => void;
}

/**
 * Starts as many threads as there are processors. A thread that ends, or takes longer over a
 * source than `patience` milliseconds, is replaced, and only that source is lost.
 *
 * @param open Starts a thread that answers each source, in order, with bytes.
 */
export function startPool(
  threads = availableParallelism(),
  patience: number = PATIENCE,
  open: () => Worker = () => openWorker("understand-worker", import.meta.url),
): Pool {
  const waiting: Job[] = [];
  const all = new Set<Thread>();
  let isClosed = false;

  const start = (): Thread => {
    const thread = startThread(open(), patience, {
      onFree: feed,
      onEnd: (unfinished) => {
        all.delete(thread);
        waiting.unshift(...unfinished);
        if (!isClosed) feed();
      },
    });
    all.add(thread);
    return thread;
  };
  const freest = (): Thread => {
    const [least] = [...all].sort((a, b) => a.load() - b.load());
    return least && (least.load() === 0 || all.size >= threads) ? least : start();
  };
  const feed = () => {
    while (waiting.length > 0) {
      const thread = freest();
      if (thread.load() >= IN_HAND) return;
      const job = waiting.shift();
      if (job) thread.take(job);
    }
  };

  return {
    run: (source) =>
      new Promise((done) => {
        waiting.push({ source, done });
        feed();
      }),
    standBy: () => {
      const [, ...others] = [...all].filter((thread) => thread.load() === 0);
      for (const thread of others) {
        // from now on it is given nothing more
        all.delete(thread);
        void thread.end();
      }
      if (all.size === 0) start();
    },
    close: async () => {
      isClosed = true;
      await Promise.all([...all].map((thread) => thread.end()));
    },
  };
}

interface Thread {
  take(job: Job): void;
  load(): number;
  end(): Promise<unknown>;
}

interface ThreadEvents {
  readonly onFree: () => void;
  /** With what it had not begun. */
  readonly onEnd: (unfinished: readonly Job[]) => void;
}

function startThread(worker: Worker, patience: number, { onFree, onEnd }: ThreadEvents): Thread {
  const jobs: Job[] = [];
  let timer: NodeJS.Timeout | undefined;
  let because = "its thread ended";

  const watch = () => {
    clearTimeout(timer);
    if (jobs.length === 0) return worker.unref();
    worker.ref();
    timer = setTimeout(() => {
      because = `it took longer than ${patience / 1000} seconds to read`;
      void worker.terminate();
    }, patience);
  };
  watch();
  worker.on("message", (bytes: Uint8Array) => {
    jobs.shift()?.done({ bytes });
    watch();
    onFree();
  });
  worker.on("error", (error) => {
    because = `it could not be understood (${error.message.slice(0, 200)})`;
  });
  worker.on("exit", () => {
    clearTimeout(timer);
    const [current, ...unfinished] = jobs.splice(0);
    current?.done({ because });
    onEnd(unfinished);
  });
  return {
    take: (job) => {
      jobs.push(job);
      worker.postMessage(job.source);
      if (jobs.length === 1) watch();
    },
    load: () => jobs.length,
    end: () => worker.terminate(),
  };
}
