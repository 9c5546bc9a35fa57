import { createHash } from "node:crypto";
import { mkdir, readFile } from "node:fs/promises";
import { dirname } from "node:path";
import { isMissing } from "../archive/file-problem.js";
import { writeAtomically } from "../archive/write-atomically.js";
import type { Log } from "./log.js";

/** When this bot has identified itself to Discord lately, whichever process it was. */
export interface IdentifyRecord {
  /** The moments of the last hour of one shard, in milliseconds since 1970. */
  readonly of: (shard: number, now: number) => readonly number[];
  readonly add: (shard: number, now: number) => Promise<void>;
}

/** Whose token, which shard, when. */
type Entry = readonly [bot: string, shard: number, at: number];

/** What is older says nothing any more, in milliseconds. */
const HOUR = 3_600_000;

/** A record that holds nobody back. */
export const NO_RECORD: IdentifyRecord = { of: () => [], add: () => Promise.resolve() };

/**
 * The record in a file, so that it outlives the process: a bot that crashes as it starts, and is
 * started again and again, must not use up what Discord allows it in a day. The token is not in
 * it, but a key made of it. Where the file cannot be read or written, the log hears of it and
 * this process remembers alone.
 */
export async function openIdentifyRecord(
  file: string,
  token: string,
  log: Log,
): Promise<IdentifyRecord> {
  const bot = createHash("sha256").update(token).digest("base64url").slice(0, 12);
  const failed = (error: unknown) =>
    log("not kept", { what: "when the bot has identified itself", because: String(error) });
  const keep = async (kept: readonly Entry[]): Promise<void> => {
    try {
      await mkdir(dirname(file), { recursive: true });
      await writeAtomically(file, [Buffer.from(JSON.stringify(kept))]);
    } catch (error) {
      failed(error);
    }
  };
  let entries = await readEntries(file, failed);
  return {
    of: (shard, now) =>
      entries.flatMap(([whose, which, at]) =>
        whose === bot && which === shard && isRecent(at, now) ? [at] : [],
      ),
    add: async (shard, now) => {
      entries = [...entries.filter(([, , at]) => isRecent(at, now)), [bot, shard, now]];
      await keep(entries);
    },
  };
}

/** What lies in the future was noted by a clock that has been put right since. */
function isRecent(at: number, now: number): boolean {
  return at <= now && now - at < HOUR;
}

async function readEntries(
  file: string,
  failed: (error: unknown) => void,
): Promise<readonly Entry[]> {
  try {
    const found: unknown = JSON.parse(await readFile(file, "utf8"));
    return Array.isArray(found) ? found.flatMap(entryOf) : [];
  } catch (error) {
    if (!isMissing(error)) failed(error);
    return [];
  }
}

function entryOf(found: unknown): readonly Entry[] {
  if (!Array.isArray(found)) return [];
  const [bot, shard, at]: readonly unknown[] = found;
  const isEntry = typeof bot === "string" && typeof shard === "number" && typeof at === "number";
  return isEntry ? [[bot, shard, at]] : [];
}
