import { Events, ShardingManager } from "discord.js";
import type { Log } from "./log.js";

/** Processes that each have one shard. */
export interface ShardProcesses {
  /** Ends them all, and starts none again. */
  readonly stop: (signal: NodeJS.Signals) => void;
}

/** How many processes there are to be, and what each runs. */
export interface ShardSettings {
  readonly file: string;
  readonly token: string;
  /** Undefined for as many as Discord recommends. */
  readonly count: number | undefined;
  readonly log: Log;
}

/** Starts a process for each shard, one after the other as Discord wants it; one that ends is started again. */
export async function startShards({
  file,
  token,
  count,
  log,
}: ShardSettings): Promise<ShardProcesses> {
  const manager = new ShardingManager(file, {
    ...{ token, totalShards: count ?? "auto", execArgv: process.execArgv },
  });
  manager.on("shardCreate", (shard) => {
    log("shard started", { shard: shard.id });
    shard.on("death", () => log("shard ended", { shard: shard.id }));
    shard.on(Events.Error, ({ message }) => log("shard failed", { shard: shard.id, message }));
  });
  // one that takes long to connect is connecting still
  await manager.spawn({ timeout: -1 });
  return {
    stop: (signal) => {
      manager.respawn = false;
      for (const { process: child } of manager.shards.values()) child?.kill(signal);
    },
  };
}
