import { Client, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import type { Library } from "../retrieval/library.js";
import { answerMessage } from "./answer-message.js";
import { COMMANDS } from "./commands/index.js";
import { reportFailure } from "./failure.js";
import type { Log } from "./log.js";
import { registerCommands } from "./register-commands.js";
import { respond } from "./respond.js";

export interface BotSettings {
  /** What is answered from now. Each answer is given from one, though another may take over meanwhile. */
  readonly library: () => Library;
  readonly log: Log;
  /** Register commands in this server alone, at once; for developing. */
  readonly guildId?: string | undefined;
  /** Another address of Discord's API: the local stand-in's. */
  readonly api?: string | undefined;
}

/** The client, and what becomes of it. */
export interface Bot {
  readonly client: Client;
  /** Resolves with the gateway's close code once Discord has ended the connection for good. */
  readonly gone: Promise<number>;
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
export function createBot({ library, log, guildId, api }: BotSettings): Bot {
  const client = new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Without the partial, messages in a direct channel not seen before are dropped silently.
    partials: [Partials.Channel],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    ...(api ? { rest: { api } } : {}),
  });
  client.once(Events.ClientReady, async (ready) => {
    try {
      const sent = await registerCommands(ready, COMMANDS, guildId);
      log("ready", { commands: sent ? "registered" : "unchanged" });
    } catch (error) {
      reportFailure(error, "registering commands", log);
    }
  });
  client.on(Events.InteractionCreate, (interaction) => void respond(interaction, library(), log));
  client.on(Events.MessageCreate, (message) => void answerMessage(message, library(), log));
  client.on(Events.Error, (error) => void reportFailure(error, "client", log));
  const gone = new Promise<number>((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      log("gone", { code, advice: ADVICE[code] ?? "Discord closed the connection for good" });
      resolve(code);
    });
  });
  return { client, gone };
}
