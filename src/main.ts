import { setTimeout as wait } from "node:timers/promises";
import { ArchiveError } from "./archive/archive-error.js";
import { openLibrary } from "./archive/open-library.js";
import { type Config, ConfigError } from "./config.js";
import { createBot } from "./discord/bot.js";
import { LoginError, login } from "./discord/login.js";
import { buildShelf } from "./discord/shelf.js";
import { articlesDirOf, readEnvironment } from "./environment.js";
import { log } from "./log.js";
import { showProgress } from "./progress.js";

/** How the bot reaches Discord, or what stands in for it. */
interface Connection {
  readonly token: string;
  readonly api: string | undefined;
  /** Where a person can talk to the bot without Discord. */
  readonly page: string | undefined;
  readonly close: (() => Promise<void>) | undefined;
}

/** How long connections may take to close, in milliseconds; discord.js waits for a lost one for ever. */
const PATIENCE = 3000;

async function main(): Promise<void> {
  const ended = whenEnded();
  const config = readEnvironment();
  const load = (): ReturnType<typeof openLibrary> =>
    openLibrary(articlesDirOf(config), showProgress);
  const shelf = await buildShelf(await load());
  for (const line of shelf.report) log("archive", { file: line });

  const connection = await connectionFor(config);
  const { client, gone } = createBot({
    ...{ shelf, load, log },
    manners: config.manners,
    guildId: config.guildId,
    api: connection.api,
  });
  const started = login(client, connection.token).then(() => {
    if (connection.page) process.stdout.write(`\nOpen ${connection.page} to talk to the bot.\n\n`);
    return Promise.race([ended, gone.then(() => 1)]);
  });
  const code = await Promise.race([ended, started]);
  log("stopping");
  await Promise.race([stop(client.destroy(), connection), wait(PATIENCE)]);
  process.exit(code);
}

/** Resolves with the exit code once somebody ends the process, from its first moment on. */
function whenEnded(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(0));
  });
}

async function stop(destroyed: Promise<void>, { close }: Connection): Promise<void> {
  await destroyed;
  await close?.();
}

/** Discord where there is a token, else the stand-in on this machine, with its page. */
async function connectionFor(config: Config): Promise<Connection> {
  if (config.token)
    return { token: config.token, api: config.api, page: undefined, close: undefined };
  const { startPlayground } = await import("./playground/playground.js");
  const wanted = config.playgroundPort;
  const { url, port, token, restUrl, close } = await startPlayground({
    port: wanted,
    botName: "Verbatim",
  });
  log("playground", { address: url, reason: "DISCORD_TOKEN is not set" });
  if (wanted !== 0 && port !== wanted) log("port taken", { wanted, used: port });
  return { token, api: restUrl, page: url, close };
}

main().catch((error: unknown) => {
  const isExpected =
    error instanceof ConfigError || error instanceof ArchiveError || error instanceof LoginError;
  if (!isExpected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
