import { SimpleShardingStrategy, type WebSocketOptions } from "discord.js";
import { reportFailure } from "./failure.js";
import { type IdentifyRecord, NO_RECORD } from "./identify-record.js";
import { buildThrottle } from "./identify-throttle.js";
import type { Log } from "./log.js";

/** How discord.js is to hold its connections to Discord's gateway. */
export interface Gateway {
  /** For its option `ws`. */
  readonly options: Required<Pick<WebSocketOptions, "buildStrategy" | "buildIdentifyThrottler">>;
  /** Closes every connection: nothing more comes in, while REST goes on. */
  readonly close: () => Promise<void>;
}

/**
 * Connections that identify themselves no more often than is wise, and on which an event that
 * discord.js cannot digest is logged and passed over: by itself, it would end the process.
 */
export function buildGateway(record: IdentifyRecord | undefined, log: Log): Gateway {
  const strategies = new Set<SimpleShardingStrategy>();
  return {
    options: {
      buildIdentifyThrottler: buildThrottle(record ?? NO_RECORD, log),
      buildStrategy: (manager) => {
        const { emit } = manager;
        const guarded = (...event: readonly unknown[]): boolean => {
          try {
            return Boolean(Reflect.apply(emit, manager, event));
          } catch (error) {
            reportFailure(error, `gateway, ${event[0]}`, log);
            return true;
          }
        };
        Object.defineProperty(manager, "emit", { value: guarded });
        const strategy = new SimpleShardingStrategy(manager);
        strategies.add(strategy);
        return strategy;
      },
    },
    close: async () => {
      const closed = [...strategies].map((strategy) => strategy.destroy({ reason: "stopping" }));
      strategies.clear();
      await Promise.all(closed);
    },
  };
}
