import { once } from "node:events";
import { ArchiveError } from "./archive/archive-error.js";
import { openLibrary } from "./archive/open-library.js";
import { type Config, ConfigError } from "./config.js";
import { createBot } from "./discord/bot.js";
import { LoginError, login } from "./discord/login.js";
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

async function main(): Promise<void> {
  const config = readEnvironment();
  const { library, report } = await openLibrary(articlesDirOf(config), showProgress);
  for (const line of report) log("archive", { file: line });

  const connection = await connectionFor(config);
  const client = createBot({
    library,
    log,
    guildId: config.guildId,
    api: connection.api,
    onGone: (code) => {
      log("gone", {
        code,
        advice: "Discord closed the connection for good; check the token and intents",
      });
      process.exitCode = 1;
      void stop();
    },
  });
  const stop = async (): Promise<void> => {
    await client.destroy();
    await connection.close?.();
  };
  await login(client, connection.token);
  if (connection.page) process.stdout.write(`\nOpen ${connection.page} to talk to the bot.\n\n`);
  await Promise.race([once(process, "SIGINT"), once(process, "SIGTERM")]);
  log("stopping");
  await stop();
}

/** Discord where there is a token, else the stand-in on this machine, with its page. */
async function connectionFor(config: Config): Promise<Connection> {
  if (config.token)
    return { token: config.token, api: config.api, page: undefined, close: undefined };
  const { startPlayground } = await import("./playground/playground.js");
  const { url, token, restUrl, close } = await startPlayground({
    port: config.playgroundPort,
    botName: "Verbatim",
  });
  log("playground", { address: url, reason: "DISCORD_TOKEN is not set" });
  return { token, api: restUrl, page: url, close };
}

main().catch((error: unknown) => {
  if (
    !(error instanceof ConfigError || error instanceof ArchiveError || error instanceof LoginError)
  )
    throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
});
