import { setTimeout as wait } from "node:timers/promises";
import {
  type IIdentifyThrottler,
  SimpleIdentifyThrottler,
  type WebSocketOptions,
} from "discord.js";
import { holdBack } from "./hold-back.js";
import type { IdentifyRecord } from "./identify-record.js";
import type { Log } from "./log.js";

type BuildThrottler = NonNullable<WebSocketOptions["buildIdentifyThrottler"]>;

/** Lets a shard identify itself when Discord's own pace allows it, and the record does. */
export function buildThrottle(record: IdentifyRecord, log: Log): BuildThrottler {
  return async (manager): Promise<IIdentifyThrottler> => {
    const { session_start_limit: limit } = await manager.fetchGatewayInformation();
    const pace = new SimpleIdentifyThrottler(limit.max_concurrency);
    return {
      waitForIdentify: async (shard, signal) => {
        const now = Date.now();
        const rest = holdBack(record.of(shard, now), now);
        if (rest > 0) {
          log("held back", { shard, seconds: Math.ceil(rest / 1000), because: BECAUSE });
          await wait(rest, undefined, { signal });
        }
        await pace.waitForIdentify(shard, signal);
        await record.add(shard, Date.now());
      },
    };
  };
}

const BECAUSE = "the bot has identified itself too often in the last hour";
