import { Client, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import { answerEdit, answerMessage } from "./chat/answer-message.js";
import { buildMemory } from "./chat/memory.js";
import { COMMANDS } from "./commands/index.js";
import { MENU_COMMANDS } from "./commands/menus.js";
import { buildCooldown, type Cooldown, USUAL_PACES } from "./cooldown.js";
import type { Desk } from "./desk.js";
import { sendDigest } from "./digest.js";
import { reportFailure } from "./failure.js";
import type { Log } from "./log.js";
import { type Manners, USUAL_MANNERS } from "./manners.js";
import { buildRatings } from "./ratings.js";
import { registerCommands } from "./register-commands.js";
import { buildShelves, type Shelves } from "./reload.js";
import { respond } from "./respond.js";
import type { Loaded, Shelf } from "./shelf.js";
import { buildTally } from "./tally.js";

export interface BotSettings {
  /** What is answered from, until it is reloaded. */
  readonly shelf: Shelf;
  /** Reads the articles anew, for `/reload`. */
  readonly load: () => Promise<Loaded>;
  readonly log: Log;
  readonly manners?: Manners;
  readonly cooldown?: Cooldown;
  /** After so many milliseconds it is said that an answer is on its way. */
  readonly patience?: number;
  /** Takes a question that had no answer, on a line; nothing of it is kept where this is left out. */
  readonly keepUnanswered?: ((line: string) => void) | undefined;
  /** The channel that is told of new articles after a reload; none where this is left out. */
  readonly digestChannelId?: string | undefined;
  /** Register commands in this server alone, at once; for developing. */
  readonly guildId?: string | undefined;
  /** Another address of Discord's API: the local stand-in's. */
  readonly api?: string | undefined;
}

/** Half of the time in which Discord waits for a first answer. */
const PATIENCE = 1500;

/** The client, and what becomes of it. */
export interface Bot {
  readonly client: Client;
  /** Resolves with the gateway's close code once Discord has ended the connection for good. */
  readonly gone: Promise<number>;
  /** Answers from another library from now on: the folder has changed. */
  readonly take: (loaded: Loaded) => Promise<void>;
}

/** What may be done about the close codes after which Discord takes no new connection (its documentation). */
const ADVICE: Readonly<Record<number, string>> = {
  4004: "the token was refused: reset it, and start again",
  4010: "wrong shard: start again",
  4011: "the bot is in too many servers for one connection: it must be sharded",
  4013: "an intent that does not exist was asked for: update Verbatim",
  4014: "an intent was asked for that the application may not use: update Verbatim",
};

/**
 * A Discord client that answers out of a library once it is logged in. No privileged intent:
 * Discord gives it the text of direct messages and of messages that mention it, and no other.
 */
export function createBot(settings: BotSettings): Bot {
  const { log, guildId, api } = settings;
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Without the partials, messages in a direct channel not seen before, and edits of messages that
    // are not kept, are dropped silently.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...(api ? { rest: { api } } : {}),
  });
  const shelves = shelvesOf(settings, client);
  const desk = deskOf(settings, shelves);
  client.once(Events.ClientReady, async (ready) => {
    try {
      const sent = await registerCommands(ready, [...COMMANDS, ...MENU_COMMANDS], guildId);
      log("ready", { commands: sent ? "registered" : "unchanged" });
    } catch (error) {
      reportFailure(error, "registering commands", log);
    }
  });
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction, desk));
  client.on(Events.MessageCreate, (message) => void answerMessage(message, desk));
  client.on(Events.MessageUpdate, (_, message) => void answerEdit(message, desk));
  client.on(Events.Error, (error) => void reportFailure(error, "client", log));
  const gone = new Promise<number>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      log("gone", { code, advice: ADVICE[code] ?? "Discord closed the connection for good" });
      resolve(code);
    });
  });
  return { client, gone, take: shelves.take };
}

/** The shelves, each change of which is told to the channel for it. */
function shelvesOf({ shelf, load, log, digestChannelId }: BotSettings, client: Client): Shelves {
  return buildShelves(shelf, load, (before, after) => {
    if (digestChannelId === undefined) return;
    void sendDigest(client, digestChannelId, before, after, log);
  });
}

function deskOf(
  { log, manners, cooldown, keepUnanswered, patience = PATIENCE }: BotSettings,
  { current, reload }: Shelves,
): Desk {
  return {
    ...{ shelf: current, reload, log, patience },
    ...{ tally: buildTally(), ratings: buildRatings(), keepUnanswered },
    manners: manners ?? USUAL_MANNERS,
    cooldown: cooldown ?? buildCooldown(USUAL_PACES),
    memory: buildMemory(),
    ...{ now: () => Date.now(), startedAt: Date.now() },
  };
}
