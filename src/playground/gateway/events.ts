import * as spec from "discord-api-spec/zod";
import { answered } from "../answered.js";
import type { JsonObject } from "../json.js";
import { eventExtras, type Message } from "../message.js";
import type { MessageEvent } from "../message-store.js";
import { checkOwn } from "../rest/rest-check.js";
import type { State } from "../state.js";
import { guildObject, userObject } from "../wire.js";
import { isOutOfReach, type World } from "../world.js";
import { type GatewayEvent, INTENTS, isOnShard } from "./gateway-session.js";

const VERSION = 10;
const NAMES = {
  created: "MESSAGE_CREATE",
  updated: "MESSAGE_UPDATE",
  deleted: "MESSAGE_DELETE",
} as const;

/** What a bot learns when its session starts: who it is, and its server as a whole. */
export function greeting(
  sessionId: string,
  shard: readonly [number, number],
  gatewayUrl: string,
  world: World,
): GatewayEvent[] {
  const { bot, applicationId, guildId } = world;
  const ready = {
    v: VERSION,
    user: { ...userObject(bot), mfa_enabled: false, verified: true, email: null },
    guilds: isOnShard(guildId, shard) ? [{ id: guildId, unavailable: true }] : [],
    session_id: sessionId,
    resume_gateway_url: gatewayUrl,
    shard,
    application: { id: applicationId, flags: 0 },
  };
  return [
    { name: "READY", data: ready, intent: 0, guildId: undefined, everyShard: true },
    { name: "GUILD_CREATE", data: guildObject(world), intent: INTENTS.guilds, guildId },
  ];
}

/**
 * The event that tells the bot of `event`; undefined where it learns nothing, because it is no
 * member there or because the message is for one person alone.
 *
 * Without the privileged intent, a message in a server comes without its content unless it is the
 * bot's own or mentions it; a direct message comes whole.
 */
export function messageEvent(
  { kind, message }: MessageEvent,
  state: State,
): GatewayEvent | undefined {
  const { channel, author, mentions } = message;
  if (isOutOfReach(channel) || message.onlyFor) return undefined;
  const { guildId } = channel;
  const routing = {
    name: NAMES[kind],
    guildId,
    intent: guildId ? INTENTS.guildMessages : INTENTS.directMessages,
  };
  if (kind === "deleted") {
    return { ...routing, data: { id: message.id, channel_id: channel.id, guild_id: guildId } };
  }
  const data = eventData(message, state);
  const readable = !guildId || author === state.world.bot || mentions.includes(state.world.bot);
  return readable ? { ...routing, data } : { ...routing, data, redacted: redacted(data) };
}

/** A message as an event carries it: as REST answers with it, and where it is. */
export function eventData(message: Message, state: State): JsonObject {
  const data = answered(message, state);
  checkOwn(spec.MessageResponseSchema, data, "MESSAGE_CREATE", "event", state);
  return { ...data, ...eventExtras(message, state.world) };
}

function redacted(data: JsonObject): JsonObject {
  return { ...data, content: "", embeds: [], components: [], attachments: [] };
}
