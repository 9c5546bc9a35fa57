import { setTimeout as wait } from "node:timers/promises";
import { Client, Events, GatewayIntentBits, type Interaction, Partials, Status } from "discord.js";
import { answerEdit, answerMessage } from "./chat/answer-message.js";
import { buildMemory } from "./chat/memory.js";
import { COMMANDS } from "./commands/index.js";
import { MENU_COMMANDS } from "./commands/menus.js";
import { buildCooldown, type Cooldown, USUAL_PACES } from "./cooldown.js";
import type { Desk } from "./desk.js";
import { sendDigest } from "./digest.js";
import { cacheOfFew, forgetQuietChannels } from "./few-kept.js";
import { buildGateway, type Gateway } from "./gateway.js";
import type { IdentifyRecord } from "./identify-record.js";
import { keepRegistering } from "./keep-registering.js";
import type { Log } from "./log.js";
import { type Manners, USUAL_MANNERS } from "./manners.js";
import { buildQueue } from "./queue.js";
import { buildRatings } from "./ratings.js";
import { buildShelves, type Shelves } from "./reload.js";
import { buildRequests } from "./requests.js";
import { respond } from "./respond.js";
import type { Loaded, Shelf } from "./shelf.js";
import { USUAL_VIGIL, type Vigil, whenStranded } from "./stranded.js";
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
  /** When the bot has identified itself lately; it is not held back where this is left out. */
  readonly identifies?: IdentifyRecord | undefined;
  /** How many people, and direct channels, are remembered at most. */
  readonly kept?: number;
  /** How a connection that does not come back is noticed. */
  readonly vigil?: Vigil;
  /** Another address of Discord's API: the local stand-in's. */
  readonly api?: string | undefined;
}

/** Half of the time in which Discord waits for a first answer. */
const PATIENCE = 1500;

/** How long answers may take that are under way when the bot is stopped, in milliseconds. */
const LAST_WORDS = 10_000;
/** How long a connection may take to close, in milliseconds: a lost one takes for ever. */
const CLOSING = 1_000;
/** Longer than this Discord leaves no heartbeat unanswered, in milliseconds. */
const SILENCE = 120_000;

/** The client, and what becomes of it. */
export interface Bot {
  readonly client: Client;
  /** Resolves once the connection has ended for good: with the close code, 0 where there is none. */
  readonly gone: Promise<number>;
  /** Answers from another library from now on: the folder has changed. */
  readonly take: (loaded: Loaded) => Promise<void>;
  /** Whether every connection to Discord is up; and whether the commands are registered. */
  readonly isConnected: () => boolean;
  readonly isReady: () => boolean;
  /** Takes nothing more, answers what is under way, and ends. */
  readonly stop: () => Promise<void>;
}

/** What may be done about the close codes after which Discord takes no new connection (its documentation). */
const ADVICE: Readonly<Record<number, string>> = {
  4004: "the token was refused: reset it, and start again",
  4010: "wrong shard: start again",
  4011: "the bot is in too many servers for one connection: start again, and it takes more",
  4012: "Discord speaks this version of its protocol no more: update Verbatim",
  4013: "an intent that does not exist was asked for: update Verbatim",
  4014: "an intent was asked for that the application may not use: update Verbatim",
};

/**
 * A Discord client that answers out of a library once it is logged in. No privileged intent:
 * Discord gives it the text of direct messages and of messages that mention it, and no other.
 */
export function createBot(settings: BotSettings): Bot {
  const { log, guildId, vigil = USUAL_VIGIL, kept } = settings;
  const gateway = buildGateway(settings.identifies, log);
  const client = buildClient(settings, gateway);
  const shelves = shelvesOf(settings, client);
  const desk = deskOf(settings, shelves);
  const underWay = new Set<Promise<void>>();
  const attend = (work: Promise<void>): void => {
    underWay.add(work);
    const done = () => void underWay.delete(work);
    work.then(done, done);
  };
  let isReady = false;
  client.once(Events.ClientReady, async (ready) => {
    const commands = [...COMMANDS, ...MENU_COMMANDS];
    // they are everybody's: of several processes the first registers them
    const isFirst = client.shard?.ids.includes(0) ?? true;
    const sent = isFirst ? await keepRegistering(ready, commands, guildId, log) : false;
    if (sent === undefined) return;
    isReady = true;
    log("ready", { commands: sent ? "registered" : "unchanged" });
  });
  const heardFrom = forgetQuietChannels(client, kept);
  client.on(Events.InteractionCreate, (interaction) => {
    heardFrom(interaction.channel);
    attend(timed(interaction, desk));
  });
  client.on(Events.MessageCreate, (message) => {
    heardFrom(message.channel);
    attend(answerMessage(message, desk));
  });
  client.on(Events.MessageUpdate, (_, message) => attend(answerEdit(message, desk)));
  let isStopping = false;
  tellOfConnections(client, (event, details) => {
    if (!isStopping) log(event, details);
  });
  return {
    client,
    gone: Promise.race([
      whenGone(client, log),
      whenStranded(client, () => isStopping || isConnected(client), log, vigil).then(() => 0),
    ]),
    take: shelves.take,
    isConnected: () => isConnected(client),
    isReady: () => isReady,
    stop: async () => {
      isStopping = true;
      // What is on its way would be lost without a word: Discord hands it over once.
      await Promise.race([gateway.caughtUp(), wait(CLOSING)]);
      await Promise.race([gateway.close(), wait(CLOSING)]);
      // Answers go on by REST, which needs the token until they are there.
      await Promise.race([Promise.all(underWay), wait(LAST_WORDS)]);
      await Promise.race([client.destroy(), wait(CLOSING)]);
    },
  };
}

function buildClient({ api, log, kept }: BotSettings, gateway: Gateway): Client {
  return new Client({
    intents: [
      GatewayIntentBits.Guilds,
      GatewayIntentBits.GuildMessages,
      GatewayIntentBits.DirectMessages,
    ],
    // Without the partials, messages in a direct channel not seen before, and edits of messages that
    // are not kept, are dropped silently.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [], repliedUser: false },
    makeCache: cacheOfFew(kept),
    // a process that was started for some of the shards is told which
    ...(process.env.SHARDING_MANAGER ? {} : { shards: "auto" as const }),
    // A message that is sent again, because Discord's answer got lost, is there once.
    enforceNonce: true,
    ws: gateway.options,
    rest: { ...buildRequests(log), ...(api ? { api } : {}) },
  });
}

async function timed(interaction: Interaction, desk: Desk): Promise<void> {
  const started = performance.now();
  await respond(interaction, desk);
  const event = interaction.isAutocomplete()
    ? "autocomplete"
    : interaction.isCommand()
      ? "command"
      : "button";
  desk.log("replied", { event, ms: Math.round(performance.now() - started) });
}

/** Tells the log what becomes of the connections. */
function tellOfConnections(client: Client, log: Log): void {
  const down = new Set<number>();
  client.on(Events.ShardResume, (shard, replayed) => {
    down.delete(shard);
    log("resumed", { shard, replayed });
  });
  client.on(Events.ShardReady, (shard) => {
    down.delete(shard);
    log("connected", { shard });
  });
  client.on(Events.ShardReconnecting, (shard) => {
    // Tried twice a second while Discord is away: once is enough for the log.
    if (!down.has(shard)) log("reconnecting", { shard });
    down.add(shard);
  });
  client.on(Events.ShardError, ({ message }, shard) => log("gateway error", { shard, message }));
  client.on(Events.Error, ({ message }) => log("gateway error", { message }));
}

function whenGone(client: Client, log: Log): Promise<number> {
  return new Promise((resolve) => {
    client.once(Events.ShardDisconnect, ({ code }) => {
      log("gone", { code, advice: ADVICE[code] ?? "Discord closed the connection for good" });
      resolve(code);
    });
  });
}

/** A connection that is lost without a word shows in the heartbeats that stay unanswered. */
function isConnected({ ws }: Client): boolean {
  return (
    ws.shards.size > 0 &&
    ws.shards.every(
      ({ status, lastPingTimestamp: last }) =>
        status === Status.Ready && (last <= 0 || Date.now() - last < SILENCE),
    )
  );
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
    ...{ memory: buildMemory(), queue: buildQueue() },
    ...{ now: steadyNow, startedAt: steadyNow() },
  };
}

/** Milliseconds since 1970 by a clock that nobody sets: waits do not last longer where it is put back. */
function steadyNow(): number {
  return performance.timeOrigin + performance.now();
}
