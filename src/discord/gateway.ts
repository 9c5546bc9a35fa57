import { EventEmitter } from "node:events";
import { setImmediate as turn } from "node:timers/promises";
import {
  GatewayOpcodes,
  SimpleShardingStrategy,
  type WebSocketOptions,
  WebSocketShardStatus,
} from "discord.js";
import { reportFailure } from "./failure.js";
import { type IdentifyRecord, NO_RECORD } from "./identify-record.js";
import { buildThrottle } from "./identify-throttle.js";
import { letGo } from "./let-go.js";
import type { Log } from "./log.js";

type Options = Required<Pick<WebSocketOptions, "buildStrategy" | "buildIdentifyThrottler">>;

/** What holds the connections of all shards. */
type Manager = Parameters<Options["buildStrategy"]>[0];

/** How discord.js is to hold its connections to Discord's gateway. */
export interface Gateway {
  /** For its option `ws`. */
  readonly options: Options;
  /**
   * Resolves once everything has come that Discord had sent before it was called; never where a
   * connection is lost.
   */
  readonly caughtUp: () => Promise<void>;
  /** Closes every connection: nothing more comes in, while REST goes on. */
  readonly close: () => Promise<void>;
}

/** What discord.js calls the answer to a heartbeat. */
const BEAT_ANSWERED = "heartbeat";

/**
 * Connections that identify themselves no more often than is wise, and on which an event that
 * discord.js cannot digest is logged and passed over: by itself, it would end the process.
 */
export function buildGateway(record: IdentifyRecord | undefined, log: Log): Gateway {
  const managers = new Map<Manager, SimpleShardingStrategy>();
  const waiting = new Set<() => void>();
  return {
    options: {
      buildIdentifyThrottler: buildThrottle(record ?? NO_RECORD, log),
      buildStrategy: (manager) => {
        const { emit } = manager;
        const guarded = (...event: readonly unknown[]): boolean => {
          if (event[0] === BEAT_ANSWERED) for (const tell of waiting) tell();
          try {
            return Boolean(Reflect.apply(emit, manager, event));
          } catch (error) {
            reportFailure(error, `gateway, ${event[0]}`, log);
            return true;
          }
        };
        Object.defineProperty(manager, "emit", { value: guarded });
        const strategy = new SimpleShardingStrategy(manager);
        const { spawn } = strategy;
        const tidied = async (shards: number[]): Promise<void> => {
          await Reflect.apply(spawn, strategy, [shards]);
          tidy(strategy);
        };
        Object.defineProperty(strategy, "spawn", { value: tidied });
        managers.set(manager, strategy);
        return strategy;
      },
    },
    caughtUp: async () => {
      let [asked, answered] = [Number.POSITIVE_INFINITY, 0];
      const all = new Promise<void>((resolve) => {
        waiting.add(() => {
          answered += 1;
          if (answered >= asked) resolve();
        });
      });
      const counts = await Promise.all([...managers].map(([manager, one]) => askAll(manager, one)));
      asked = counts.reduce((sum, shards) => sum + shards, 0);
      if (answered < asked) await all;
      // discord.js hands on what came before the answer a little later than the answer.
      await turn();
    },
    close: async () => {
      const closed = [...managers.values()].map((one) => one.destroy({ reason: "stopping" }));
      managers.clear();
      await Promise.all(closed);
    },
  };
}

/**
 * Lets each shard have one connection and one heartbeat. discord.js (ws 1.2.3) drops a connection
 * that is not open yet without closing it, and where the first heartbeat of one finds it dead it
 * starts a second one that never ends: it then takes each new connection for dead, for ever.
 */
function tidy(strategy: SimpleShardingStrategy): void {
  const shards: unknown = Reflect.get(strategy, "shards");
  if (!(shards instanceof Map)) return;
  for (const shard of shards.values()) {
    letGo(shard, "heartbeatInterval", (beat) => {
      if (beat instanceof Object) clearInterval(Number(beat));
    });
    letGo(shard, "connection", (socket) => {
      if (!(socket instanceof EventEmitter && "terminate" in socket)) return;
      // one that is not open yet calls it an error to be closed
      socket.on("error", () => undefined);
      if (typeof socket.terminate === "function") socket.terminate();
    });
  }
}

/**
 * Sends a heartbeat on every connection: Discord answers it after all that it has sent before.
 *
 * @returns On how many.
 */
async function askAll(manager: Manager, strategy: SimpleShardingStrategy): Promise<number> {
  const open = (await strategy.fetchStatus()).filter(
    (status) => status === WebSocketShardStatus.Ready,
  );
  for (const shard of open.keys()) {
    const session = await manager.options.retrieveSessionInfo(shard);
    await strategy.send(shard, { op: GatewayOpcodes.Heartbeat, d: session?.sequence ?? null });
  }
  return open.size;
}
