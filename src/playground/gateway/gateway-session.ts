import type { WebSocket } from "ws";
import type { JsonObject } from "../json.js";

/** Bits of the intents that decide what the stand-in sends. */
export const INTENTS = {
  guilds: 1 << 0,
  guildMembers: 1 << 1,
  guildPresences: 1 << 8,
  guildMessages: 1 << 9,
  directMessages: 1 << 12,
  messageContent: 1 << 15,
} as const;

/** Something that happened, on its way to every session that asked for it. */
export interface GatewayEvent {
  readonly name: string;
  readonly data: JsonObject;
  /** A session gets it if it asked for this intent; 0 for what every session gets. */
  readonly intent: number;
  /** The server that it happened in; undefined for what goes to the first shard. */
  readonly guildId: string | undefined;
  /** Whether every shard gets it. */
  readonly everyShard?: true;
  /** What a session gets that may not read the content of messages. */
  readonly redacted?: JsonObject;
}

/** A bot's session, which outlives its connection so that it can be resumed. */
export interface Session {
  readonly id: string;
  readonly intents: number;
  /** Sends `event` if the session asked for it, and keeps it for a resume. */
  readonly offer: (event: GatewayEvent) => void;
  /** Connects the session to `socket` and sends what came after number `sequence`. */
  readonly resume: (socket: WebSocket, sequence: number) => void;
  readonly sequence: () => number;
  /** Lets go of the connection without closing it: what is offered waits for a resume. */
  readonly detach: () => void;
  /** The connection; undefined while there is none. */
  readonly socket: () => WebSocket | undefined;
}

/** Whether a shard, one of so many, hears of the server; the first hears of direct messages. */
export function isOnShard(
  guildId: string | undefined,
  [shard, shards]: readonly [number, number],
): boolean {
  if (guildId === undefined) return shard === 0;
  return Number((BigInt(guildId) >> 22n) % BigInt(shards)) === shard;
}

/** A session that has just identified itself on `socket`, as the shard `shard`: its number, of how many. */
export function buildSession(
  id: string,
  intents: number,
  shard: readonly [number, number],
  first: WebSocket,
): Session {
  let socket: WebSocket | undefined = first;
  const sent: string[] = [];

  return {
    id,
    intents,
    offer: ({ name, data, intent, guildId, everyShard, redacted }) => {
      if (intent !== 0 && (intents & intent) === 0) return;
      if (!everyShard && !isOnShard(guildId, shard)) return;
      const readable = (intents & INTENTS.messageContent) !== 0;
      const seen = redacted && !readable ? redacted : data;
      const payload = JSON.stringify({ op: 0, t: name, s: sent.length + 1, d: seen });
      sent.push(payload);
      if (socket?.readyState === socket?.OPEN) socket?.send(payload);
    },
    resume: (next, sequence) => {
      socket = next;
      for (const payload of sent.slice(sequence)) socket.send(payload);
    },
    sequence: () => sent.length,
    socket: () => (socket?.readyState === socket?.OPEN ? socket : undefined),
    detach: () => {
      socket = undefined;
    },
  };
}
