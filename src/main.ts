import { join } from "node:path";
import { setTimeout as wait } from "node:timers/promises";
import { ArchiveError } from "./archive/archive-error.js";
import { cachePlace } from "./archive/cache.js";
import { type KeptArchive, keepArchive } from "./archive/keep-archive.js";
import { type Config, ConfigError } from "./config.js";
import { type Connection, connectionFor } from "./connection.js";
import { keepDatabase } from "./database/keep-database.js";
import { keepHeapSmall } from "./database/small-heap.js";
import { type Bot, createBot } from "./discord/bot.js";
import { reportFailure } from "./discord/failure.js";
import { openIdentifyRecord } from "./discord/identify-record.js";
import type { Log } from "./discord/log.js";
import { LoginError, login } from "./discord/login.js";
import { buildShelf, type Loaded } from "./discord/shelf.js";
import { articlesDirOf, cacheDirOf, readEnvironment } from "./environment.js";
import { HealthError } from "./health/watch.js";
import { readHost } from "./host.js";
import { keepingLines } from "./keeping-lines.js";
import { observe, type Running } from "./observe.js";
import type { ArchiveTeller } from "./playground/page/shown-archive.js";
import { showProgress } from "./progress.js";
import { say } from "./say.js";

/** Exit codes: what a restart may mend, and what it does not (EX_CONFIG of sysexits.h). */
const [BROKEN, UNUSABLE] = [1, 78];

/** Close codes of Discord's after which the same settings would be refused again. */
const FOR_GOOD: ReadonlySet<number> = new Set([4004, 4012, 4013, 4014]);

/** How long the local stand-in may take to close, in milliseconds. */
const PATIENCE = 1_000;

async function main(): Promise<void> {
  const ended = whenEnded();
  const config = readEnvironment();
  if (config.database) keepHeapSmall();
  const host = readHost(process.argv.slice(2));
  const running: Running = { articles: 0 };
  const log = await observe(config, running);
  outliveMistakes(log);
  const connection = await connectionFor(config, host, log);
  const { teller } = connection;
  const archive = await Promise.race([openArchive(config, running, teller, log), ended]);
  // nobody has been promised an answer yet
  if (typeof archive === "number") process.exit(archive);
  await teller?.show(archive.library());
  const bot = await botFor(config, archive, connection, log);
  running.bot = bot;
  archive.listen((reloaded) => {
    if (reloaded.kind !== "reloaded") return;
    void bot.take(loadedOf(archive));
    void teller?.show(archive.library(), reloaded.report);
  });
  const gone = bot.gone.then((code) => (FOR_GOOD.has(code) ? UNUSABLE : BROKEN));
  const started = login(bot.client, connection.token, log).then(() => Promise.race([ended, gone]));
  const code = await Promise.race([ended, gone, started]);
  log("stopping", { code });
  await bot.stop();
  await Promise.race([connection.close(), wait(PATIENCE)]);
  process.exit(code);
}

async function botFor(
  config: Config,
  archive: KeptArchive,
  { token, api }: Connection,
  log: Log,
): Promise<Bot> {
  const file = join(cacheDirOf(config), "identifies.json");
  return createBot({
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
    // What is not Discord sets no limit to what it is asked for.
    identifies: api ? undefined : await openIdentifyRecord(file, token, log),
    api,
  });
}

/** The archive that follows the folder of articles, or the database; the log hears of all that becomes of it. */
async function openArchive(
  config: Config,
  running: Running,
  teller: ArchiveTeller | undefined,
  log: Log,
): Promise<KeptArchive> {
  const archive = config.database
    ? await keepDatabase(config.database)
    : await keepFolder(config, teller, log);
  const logLines = (lines: readonly string[]) => {
    for (const line of lines) log("archive", { file: line });
  };
  const count = async () => {
    running.articles = (await archive.library().counts()).articles;
  };
  logLines(archive.lines());
  archive.listen((reloaded) => {
    logLines(reloaded.kind === "kept" ? [reloaded.why] : reloaded.report);
    void count();
  });
  running.archive = archive;
  await count();
  return archive;
}

async function keepFolder(
  config: Config,
  teller: ArchiveTeller | undefined,
  log: Log,
): Promise<KeptArchive> {
  const dir = articlesDirOf(config);
  return keepArchive(dir, {
    cache: await cachePlace(cacheDirOf(config), dir),
    onProgress: (done, of) => {
      showProgress(done, of);
      teller?.reading(done, of);
    },
    onTrouble: (because) => log("trouble", { because }),
  });
}

/** What is answered from now, and what the log said of it. */
function loadedOf(archive: KeptArchive): Loaded {
  return { library: archive.library(), keys: archive.keys?.(), report: archive.lines() };
}

/** Resolves with the exit code once somebody ends the process, from its first moment on. */
function whenEnded(): Promise<number> {
  return new Promise((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => resolve(0));
  });
}

/**
 * What nobody has waited for and has failed is logged, and the bot goes on; an error out of the
 * blue ends the process, since nobody knows what state it leaves.
 */
function outliveMistakes(log: Log): void {
  process.on("unhandledRejection", (error) => void reportFailure(error, "unhandled", log));
  process.on("uncaughtException", (error) => {
    reportFailure(error, "uncaught", log);
    process.exit(BROKEN);
  });
}

main().catch((error: unknown) => {
  const isUnusable =
    error instanceof ConfigError || error instanceof LoginError || error instanceof HealthError;
  if (!isUnusable && !(error instanceof ArchiveError)) throw error;
  say(process.stderr, `${error.message}\n`);
  process.exit(isUnusable ? UNUSABLE : BROKEN);
});
