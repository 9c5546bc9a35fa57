import { randomUUID } from "node:crypto";
import type { WebSocket } from "ws";
import { type JsonObject, listAt, numberAt, stringAt } from "../json.js";
import { buildSession, type GatewayEvent, INTENTS, type Session } from "./gateway-session.js";

/** Discord's reasons to close a connection that the stand-in can give. */
export const CLOSE_CODES = {
  unknownOpcode: 4001,
  decodeError: 4002,
  notAuthenticated: 4003,
  authenticationFailed: 4004,
  alreadyAuthenticated: 4005,
  invalidSequence: 4007,
  invalidVersion: 4012,
  invalidIntents: 4013,
  disallowedIntents: 4014,
} as const;

/** What the gateway must be told. */
export interface GatewayOptions {
  readonly token: string;
  /** The privileged intents that the application was granted. */
  readonly privilegedIntents: number;
  /** In milliseconds; as Discord has it where it is undefined. */
  readonly heartbeatInterval?: number | undefined;
  /** The events that a session gets once it has identified itself, READY first. */
  readonly greet: (sessionId: string, shard: readonly [number, number]) => readonly GatewayEvent[];
}

/** What came of a bot's wish to start or to resume a session. */
export type Entry =
  | { readonly kind: "session"; readonly session: Session }
  | { readonly kind: "close"; readonly code: number }
  | { readonly kind: "invalid session" };

/** Every session there has been since the last `clear`. */
export interface Sessions {
  readonly identify: (socket: WebSocket, data: JsonObject) => Entry;
  readonly resume: (socket: WebSocket, data: JsonObject) => Entry;
  readonly all: () => readonly Session[];
  /** Those with a connection. */
  readonly connected: () => readonly Session[];
  readonly clear: () => void;
}

const PRIVILEGED = INTENTS.guildMembers | INTENTS.guildPresences | INTENTS.messageContent;
const ALL_INTENTS = 2 ** 26 - 1;

/** No session yet. */
export function buildSessions(options: GatewayOptions): Sessions {
  const sessions = new Map<string, Session>();
  const enter = (session: Session): Entry => {
    sessions.set(session.id, session);
    return { kind: "session", session };
  };
  return {
    identify: (socket, data) => {
      const code = objectionTo(data, options);
      if (code !== undefined) return { kind: "close", code };
      const [shard = 0, shards = 1] = listAt(data, "shard").map(Number);
      const session = buildSession(
        randomUUID(),
        numberAt(data, "intents") ?? 0,
        [shard, shards],
        socket,
      );
      for (const event of options.greet(session.id, [shard, shards])) session.offer(event);
      return enter(session);
    },
    resume: (socket, data) => {
      const code = CLOSE_CODES.authenticationFailed;
      if (stringAt(data, "token") !== options.token) return { kind: "close", code };
      const session = sessions.get(stringAt(data, "session_id") ?? "");
      if (!session) return { kind: "invalid session" };
      const sequence = numberAt(data, "seq") ?? 0;
      if (sequence > session.sequence()) {
        return { kind: "close", code: CLOSE_CODES.invalidSequence };
      }
      session.resume(socket, sequence);
      session.offer({ name: "RESUMED", data: {}, intent: 0, guildId: undefined, everyShard: true });
      return enter(session);
    },
    all: () => [...sessions.values()],
    connected: () => [...sessions.values()].filter((session) => session.socket()),
    clear: () => sessions.clear(),
  };
}

function objectionTo(identify: JsonObject, options: GatewayOptions): number | undefined {
  const intents = numberAt(identify, "intents") ?? -1;
  if (stringAt(identify, "token") !== options.token) return CLOSE_CODES.authenticationFailed;
  if (intents < 0 || intents > ALL_INTENTS) return CLOSE_CODES.invalidIntents;
  const ungranted = intents & PRIVILEGED & ~options.privilegedIntents;
  return ungranted === 0 ? undefined : CLOSE_CODES.disallowedIntents;
}
