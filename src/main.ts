import { setTimeout as wait } from "node:timers/promises";
import { ArchiveError } from "./archive/archive-error.js";
import { cachePlace } from "./archive/cache.js";
import { type KeptArchive, keepArchive } from "./archive/keep-archive.js";
import { type Config, ConfigError } from "./config.js";
import { createBot } from "./discord/bot.js";
import { LoginError, login } from "./discord/login.js";
import { buildShelf, type Loaded } from "./discord/shelf.js";
import { articlesDirOf, cacheDirOf, readEnvironment } from "./environment.js";
import { readHost } from "./host.js";
import { keepingLines } from "./keeping-lines.js";
import { log } from "./log.js";
import type { ArchiveTeller } from "./playground/page/shown-archive.js";
import { showProgress } from "./progress.js";

/** How the bot reaches Discord, or what stands in for it. */
interface Connection {
  readonly token: string;
  readonly api: string | undefined;
  /** Tells the page, where a person can talk to the bot without Discord, of the archive. */
  readonly teller: ArchiveTeller | undefined;
  readonly close: (() => Promise<void>) | undefined;
}

/** How long connections may take to close, in milliseconds; discord.js waits for a lost one for ever. */
const PATIENCE = 3000;

async function main(): Promise<void> {
  const ended = whenEnded();
  const config = readEnvironment();
  const host = readHost(process.argv.slice(2));
  const connection = await connectionFor(config, host);
  const { teller } = connection;
  const opened = openArchive(config, teller);
  const archive = await Promise.race([opened, ended.then(process.exit)]);
  await teller?.show(archive.library());
  const { client, gone, take } = createBot({
    shelf: await buildShelf(loadedOf(archive)),
    load: async () => {
      const reloaded = await archive.reload();
      if (reloaded.kind === "kept") throw new ArchiveError([reloaded.why]);
      return loadedOf(archive);
    },
    log,
    manners: config.manners,
    keepUnanswered: config.unansweredFile ? keepingLines(config.unansweredFile, log) : undefined,
    digestChannelId: config.digestChannelId,
    guildId: config.guildId,
    api: connection.api,
  });
  archive.listen((reloaded) => {
    if (reloaded.kind !== "reloaded") return;
    void take(loadedOf(archive));
    void teller?.show(archive.library(), reloaded.report);
  });
  const started = login(client, connection.token).then(() =>
    Promise.race([ended, gone.then(() => 1)]),
  );
  const code = await Promise.race([ended, started]);
  log("stopping");
  await Promise.race([stop(client.destroy(), connection), wait(PATIENCE)]);
  process.exit(code);
}

/** The archive that follows the folder of articles; the log hears of all that becomes of it. */
async function openArchive(config: Config, teller?: ArchiveTeller): Promise<KeptArchive> {
  const dir = articlesDirOf(config);
  const archive = await keepArchive(dir, {
    cache: await cachePlace(cacheDirOf(config), dir),
    onProgress: (done, of) => {
      showProgress(done, of);
      teller?.reading(done, of);
    },
    onTrouble: (because) => log("archive", { trouble: because }),
  });
  logLines(archive.lines());
  archive.listen((reloaded) =>
    logLines(reloaded.kind === "kept" ? [reloaded.why] : reloaded.report),
  );
  return archive;
}

/** What is answered from now, and what the log said of it. */
function loadedOf(archive: KeptArchive): Loaded {
  return { library: archive.library(), report: archive.lines() };
}

function logLines(lines: readonly string[]): void {
  for (const line of lines) log("archive", { file: line });
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
async function connectionFor(config: Config, host: string | undefined): Promise<Connection> {
  if (config.token)
    return { token: config.token, api: config.api, teller: undefined, close: undefined };
  const { startPlayground } = await import("./playground/playground.js");
  const wanted = config.playgroundPort;
  const { url, port, token, restUrl, close, archive } = await startPlayground({
    port: wanted,
    host,
    botName: "Verbatim",
  });
  log("playground", { address: url, reason: "DISCORD_TOKEN is not set" });
  if (wanted !== 0 && port !== wanted) log("port taken", { wanted, used: port });
  process.stdout.write(`\nOpen ${url} to talk to the bot.\n\n`);
  return { token, api: restUrl, teller: archive, close };
}

main().catch((error: unknown) => {
  const isExpected =
    error instanceof ConfigError || error instanceof ArchiveError || error instanceof LoginError;
  if (!isExpected) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exit(1);
});
