import { setTimeout as wait } from "node:timers/promises";
import type { Worker } from "node:worker_threads";
import { openWorker } from "../archive/open-worker.js";
import type { Log } from "../discord/log.js";
import type { Vitals } from "./verdict.js";
import type { FromWatch, ToWatch } from "./watch-messages.js";

/** The port of health cannot be used. */
export class HealthError extends Error {
  override readonly name = "HealthError";
}

/** What is watched, and how. */
export interface WatchOptions {
  /** Where it is served; undefined for nowhere. Port 0 is any that is free. */
  readonly at: { readonly host: string; readonly port: number } | undefined;
  readonly vitals: () => Vitals;
  readonly metrics: () => Promise<string>;
  readonly log: Log;
  /** After so many seconds without a sign of life the process is ended. */
  readonly limit?: number;
}

/** A thread that watches this one. */
export interface Watch {
  /** The port that is served; undefined where none is. */
  readonly port: number | undefined;
  readonly close: () => Promise<void>;
}

/** How often a sign of life is given, in milliseconds. */
const BEAT = 500;
/** Longer than anything the bot does in one go takes, in seconds. */
const LIMIT = 120;

/**
 * Starts a thread that serves `/healthz`, `/readyz` and `/metrics`, and kills the process where
 * this thread gives no sign of life for too long. Where that thread dies, another takes its place.
 *
 * @throws {HealthError} where the port cannot be had.
 */
export async function startWatch(options: WatchOptions): Promise<Watch> {
  const { at, log } = options;
  let isClosed = false;
  let [worker, port] = await startThread(options, at);
  const again = async (): Promise<void> => {
    if (isClosed) return;
    log("trouble", { because: "the thread that watches has died: another is started" });
    await wait(1_000, undefined, { ref: false });
    if (isClosed) return;
    [worker] = await startThread(options, at && { ...at, port: port ?? at.port });
    worker.once("exit", () => void again().catch(failed));
  };
  const failed = (error: unknown) => log("trouble", { because: String(error) });
  worker.once("exit", () => void again().catch(failed));
  return {
    port,
    close: async () => {
      isClosed = true;
      await worker.terminate();
    },
  };
}

async function startThread(
  { vitals, metrics, limit = LIMIT, log }: WatchOptions,
  at: WatchOptions["at"],
): Promise<[Worker, number | undefined]> {
  const worker = openWorker("watch-worker", import.meta.url);
  worker.unref();
  const tell = (message: ToWatch) => worker.postMessage(message);
  const beat = setInterval(() => tell({ kind: "vitals", vitals: vitals() }), BEAT).unref();
  worker.once("exit", () => clearInterval(beat));
  worker.on("error", (error) => log("trouble", { because: String(error) }));
  const listening = new Promise<number | undefined>((resolve, reject) => {
    if (!at) resolve(undefined);
    worker.on("message", (message: FromWatch) => {
      if (message.kind === "listening") resolve(message.port);
      else if (message.kind === "not listening") reject(notServed(at, message.because));
      else void metrics().then((text) => tell({ kind: "metrics", text }));
    });
    worker.once("exit", () => reject(new HealthError("The thread that watches did not start")));
  });
  tell({ kind: "start", at, limit });
  try {
    return [worker, await listening];
  } catch (error) {
    await worker.terminate();
    throw error;
  }
}

function notServed(at: WatchOptions["at"], because: string): HealthError {
  return new HealthError(
    `HEALTH_PORT ${at?.port} on ${at?.host} cannot be used (${because}): choose another, or 0.`,
  );
}
