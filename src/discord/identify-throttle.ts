import { setTimeout as wait } from "node:timers/promises";
import type { WebSocketOptions } from "discord.js";
import { holdBack } from "./hold-back.js";
import type { IdentifyRecord } from "./identify-record.js";
import type { Log } from "./log.js";

type BuildThrottler = NonNullable<WebSocketOptions["buildIdentifyThrottler"]>;

/** Discord takes one IDENTIFY in so many milliseconds of each lane of shards; with a little to spare. */
const PACE = 5_250;

const BECAUSE = "the bot has identified itself too often in the last hour";

/**
 * Lets a shard identify itself when Discord's own pace allows it, and the record does.
 *
 * A shard that has lost its connection while it waited does not identify itself, and is not
 * counted: discord.js' own throttler lets it do so on its next connection, where it then does so twice.
 */
export function buildThrottle(record: IdentifyRecord, log: Log): BuildThrottler {
  return async (manager) => {
    const { session_start_limit: limit } = await manager.fetchGatewayInformation();
    const lanes = new Map<number, Promise<void>>();
    const last = new Map<number, number>();
    const turn = async (shard: number, lane: number, signal: AbortSignal): Promise<void> => {
      const now = Date.now();
      const held = holdBack(record.of(shard, now), now);
      if (held > 0) log("held back", { shard, seconds: Math.ceil(held / 1000), because: BECAUSE });
      const pace = PACE - (performance.now() - (last.get(lane) ?? Number.NEGATIVE_INFINITY));
      await wait(Math.max(0, held, pace), undefined, { signal });
      last.set(lane, performance.now());
      await record.add(shard, Date.now());
      signal.throwIfAborted();
    };
    return {
      waitForIdentify: (shard, signal) => {
        const lane = shard % limit.max_concurrency;
        const before = lanes.get(lane) ?? Promise.resolve();
        const mine = before.then(() => turn(shard, lane, signal));
        lanes.set(
          lane,
          mine.catch(() => undefined),
        );
        return mine;
      },
    };
  };
}
