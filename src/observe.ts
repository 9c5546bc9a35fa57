import type { KeptArchive } from "./archive/keep-archive.js";
import type { Config } from "./config.js";
import type { Bot } from "./discord/bot.js";
import type { Log } from "./discord/log.js";
import { buildMetrics } from "./health/metrics.js";
import { startWatch } from "./health/watch.js";
import { buildLog } from "./log.js";

/** What of the program is there so far. */
export interface Running {
  archive?: KeptArchive;
  /** How many articles the archive has. */
  articles: number;
  bot?: Bot;
}

const NOTHING = { articles: 0, passages: 0 };

/**
 * A log of which the metrics hear too, and a thread that watches this one and serves its health.
 *
 * @throws {HealthError} where the port for it cannot be had.
 */
export async function observe({ health, logLevel }: Config, running: Running): Promise<Log> {
  const write = buildLog(logLevel);
  const isConnected = () => running.bot?.isConnected() ?? false;
  const { note, text } = buildMetrics({
    isConnected,
    counts: async () => (await running.archive?.library().counts()) ?? NOTHING,
  });
  const log: Log = (event, details) => {
    note(event, details);
    write(event, details);
  };
  const { port } = await startWatch({
    ...{ at: health, metrics: text, log },
    vitals: () => ({
      isConnected: isConnected(),
      isReady: running.bot?.isReady() ?? false,
      articles: running.articles,
      trouble: running.archive?.failure(),
    }),
  });
  if (port !== undefined) log("health", { port });
  return log;
}
