import { onTestFinished } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { type Bot, type BotSettings, createBot } from "../../src/discord/bot.js";
import { NO_COOLDOWN } from "../../src/discord/cooldown.js";
import type { Log } from "../../src/discord/log.js";
import { USUAL_MANNERS } from "../../src/discord/manners.js";
import { buildShelf } from "../../src/discord/shelf.js";
import { type StandIn, type StandInOptions, startStandIn } from "../../src/playground/stand-in.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

/** A bot that is logged in to a stand-in and has its commands registered. */
export interface RunningBot {
  readonly standIn: StandIn;
  readonly bot: Bot;
  /** The log, one line an event. */
  readonly logged: readonly string[];
  /** Resolves with the first line of the log that holds `words`, whether past or to come. */
  readonly logLine: (words: string) => Promise<string>;
  /** Resolves with the close code once Discord has ended the connection for good. */
  readonly gone: Promise<number>;
  /** Ends the bot before its test does. */
  readonly stop: () => Promise<void>;
}

/** How a bot is run, where that is not as usual. */
export interface RunOptions
  extends Partial<
    Pick<
      BotSettings,
      | "load"
      | "manners"
      | "cooldown"
      | "identifies"
      | "kept"
      | "vigil"
      | "patience"
      | "keepUnanswered"
      | "digestChannelId"
    >
  > {
  /** A stand-in that is there already. */
  readonly on?: StandIn;
  readonly guildId?: string;
}

/** So patient that no answer is ever late: on a busy machine, tests would differ otherwise. */
const NEVER = 2 ** 31 - 1;

/** Starts the real bot on a stand-in; both end with the test. */
export async function runBot(
  library: Library,
  options: StandInOptions & RunOptions = {},
): Promise<RunningBot> {
  const running = await startBot(library, options);
  onTestFinished(running.end);
  return running;
}

/** Starts the real bot on a stand-in, for several tests that leave it as it is. */
export async function startBot(
  library: Library,
  {
    on,
    guildId,
    load = () => Promise.resolve({ library, report: [] }),
    manners = USUAL_MANNERS,
    cooldown = NO_COOLDOWN,
    patience = NEVER,
    keepUnanswered,
    digestChannelId,
    identifies,
    kept,
    vigil,
    ...options
  }: StandInOptions & RunOptions = {},
): Promise<RunningBot & { readonly end: () => Promise<void> }> {
  const standIn = on ?? (await startStandIn(options));
  const lines = buildLog();
  const bot = createBot({
    shelf: await buildShelf({ library, report: ["everything from nowhere, 0 skipped"] }),
    ...{
      load,
      log: lines.log,
      api: standIn.restUrl,
      guildId,
      manners,
      cooldown,
      patience,
      keepUnanswered,
      digestChannelId,
      identifies,
      ...(kept === undefined ? {} : { kept }),
      ...(vigil ? { vigil } : {}),
    },
  });
  const { client, gone } = bot;
  await client.login(standIn.token);
  await lines.logLine("ready");
  const stop = () => client.destroy();
  const end = async () => {
    await stop();
    if (!on) await standIn.close();
  };
  return { standIn, bot, logged: lines.logged, logLine: lines.logLine, gone, stop, end };
}

function buildLog(): Pick<RunningBot, "logged" | "logLine"> & { readonly log: Log } {
  const logged: string[] = [];
  const waiting = new Set<(line: string) => void>();
  return {
    logged,
    log: (event, details) => {
      const line = `${event} ${JSON.stringify(details ?? {})}`;
      logged.push(line);
      for (const tell of waiting) tell(line);
    },
    logLine: (words) =>
      new Promise((resolve) => {
        const tell = (line: string) => {
          if (line.includes(words)) resolve(line);
        };
        logged.forEach(tell);
        waiting.add(tell);
      }),
  };
}

/** A library of articles given by their texts: "first", "second" … */
export function libraryOf(...texts: readonly string[]): Library {
  return buildMemoryLibrary(
    texts.map((text, i) =>
      annotate(plainArticle(`article-${i + 1}`, text, { title: `Number ${i + 1}` })),
    ),
  );
}
