import { extname } from "node:path";
import { fileURLToPath } from "node:url";
import { ConfigError } from "./config.js";
import { startShards } from "./discord/start-shards.js";
import { readEnvironment } from "./environment.js";
import { buildLog } from "./log.js";
import { say } from "./say.js";

/** Exit code for settings that must be mended first (EX_CONFIG of sysexits.h). */
const UNUSABLE = 78;

/**
 * Runs the bot as several processes, one a shard, that answer from one database: `node dist/shards.js 4`. Without a
 * number Discord says how many there should be.
 */
async function main(written: string | undefined): Promise<void> {
  const { token, database, logLevel } = readEnvironment();
  if (!token) throw new ConfigError(["DISCORD_TOKEN is needed for several processes"]);
  if (!database) throw new ConfigError(["DATABASE_URL is needed for several processes"]);
  if (written !== undefined && !/^[1-9]\d{0,2}$/.test(written)) {
    throw new ConfigError(["the number of processes is a whole one from 1 to 999"]);
  }
  const here = import.meta.url;
  const { stop } = await startShards({
    file: fileURLToPath(new URL(`./main${extname(here)}`, here)),
    token,
    count: written === undefined ? undefined : Number(written),
    log: buildLog(logLevel),
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(signal));
}

main(process.argv[2]).catch((error: unknown) => {
  if (!(error instanceof ConfigError)) throw error;
  say(process.stderr, `${error.message}\n`);
  process.exit(UNUSABLE);
});
