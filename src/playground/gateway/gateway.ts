import { type RawData, type WebSocket, WebSocketServer } from "ws";
import { isObject, type JsonObject, numberAt, objectAt, parseJson } from "../json.js";
import type { GatewayEvent, Session } from "./gateway-session.js";
import {
  buildSessions,
  CLOSE_CODES,
  type GatewayOptions,
  type Sessions,
} from "./gateway-sessions.js";

const OP = {
  ...{ heartbeat: 1, identify: 2, resume: 6, reconnect: 7 },
  ...{ invalidSession: 9, hello: 10, heartbeatAck: 11 },
} as const;
/** Presence, voice and requests for lists of members are taken, and nothing comes of them. */
const UNANSWERED: ReadonlySet<number | undefined> = new Set([3, 4, 8]);
const HEARTBEAT_INTERVAL = 41_250;

/** The stand-in's end of the gateway, with what a test may do to the bot's connection. */
export interface Gateway {
  readonly server: WebSocketServer;
  readonly dispatch: (event: GatewayEvent) => void;
  /** Resolves once a bot is connected and has been greeted. */
  readonly connected: () => Promise<void>;
  /** Resolves once each connected bot has received everything sent until now. */
  readonly settled: () => Promise<void>;
  /** Closes every connection with `code`: above 4000 as Discord does, see `CLOSE_CODES`. */
  readonly closeWith: (code: number) => void;
  /** Cuts every connection without a word, as a network does. */
  readonly drop: () => void;
  /** Takes and sends nothing more on the connections that there are, and leaves them open: as if half-open. */
  readonly freeze: () => void;
  /** Refuses every connection from now on, or takes them again. */
  readonly setAway: (isAway: boolean) => void;
  /** How many connections have been refused. */
  readonly refused: () => number;
  /** Sends `text` as it is to every bot. */
  readonly sendRaw: (text: string) => void;
  /** Asks every bot to reconnect, and to resume. */
  readonly askToReconnect: () => void;
  /** Declares every session invalid: a bot must identify itself anew. */
  readonly invalidate: () => void;
  readonly close: () => void;
}

/** Who waits for what the bots do. */
interface Waiting {
  readonly forConnection: Set<() => void>;
  readonly forHeartbeat: Set<(session: Session, sequence: number) => void>;
}

/** A gateway that is not yet on any port: `server` handles the upgrades that it is given. */
export function buildGateway(options: GatewayOptions): Gateway {
  const server = new WebSocketServer({ noServer: true });
  const sessions = buildSessions(options);
  const waiting: Waiting = { forConnection: new Set(), forHeartbeat: new Set() };
  const frozen = new WeakSet<WebSocket>();
  let isAway = false;
  let refused = 0;
  server.on("connection", (socket: WebSocket, request: { readonly url?: string }) => {
    if (isAway) {
      refused += 1;
      return socket.terminate();
    }
    const query = new URL(request.url ?? "/", "ws://localhost").searchParams;
    const understood = query.get("v") === "10" && query.get("encoding") === "json";
    const interval = options.heartbeatInterval ?? HEARTBEAT_INTERVAL;
    if (understood)
      converse(socket, sessions, waiting, { interval, isFrozen: () => frozen.has(socket) });
    else socket.close(CLOSE_CODES.invalidVersion);
  });
  const eachClient = (act: (client: WebSocket) => void) => {
    for (const client of server.clients) act(client);
  };
  return {
    server,
    dispatch: (event) => {
      for (const session of sessions.all()) session.offer(event);
    },
    connected: () =>
      new Promise((resolve) => {
        if (sessions.connected().length > 0) resolve();
        else waiting.forConnection.add(resolve);
      }),
    settled: async () => {
      await Promise.all(sessions.connected().map((session) => caughtUp(session, waiting)));
    },
    closeWith: (code) => eachClient((client) => client.close(code)),
    drop: () => eachClient((client) => client.terminate()),
    freeze: () => {
      for (const session of sessions.connected()) session.detach();
      eachClient((client) => frozen.add(client));
    },
    setAway: (away) => {
      isAway = away;
      if (away) eachClient((client) => client.terminate());
    },
    refused: () => refused,
    sendRaw: (text) => eachClient((client) => client.send(text)),
    askToReconnect: () => eachClient((client) => send(client, OP.reconnect, null)),
    invalidate: () => {
      sessions.clear();
      eachClient((client) => send(client, OP.invalidSession, false));
    },
    close: () => {
      eachClient((client) => client.terminate());
      server.close();
    },
  };
}

function send(socket: WebSocket, op: number, d: JsonObject | boolean | null): void {
  socket.send(JSON.stringify({ op, d, s: null, t: null }));
}

/** Talks with one bot, from HELLO until its connection ends. */
function converse(
  socket: WebSocket,
  sessions: Sessions,
  waiting: Waiting,
  { interval, isFrozen }: { readonly interval: number; readonly isFrozen: () => boolean },
): void {
  let session: Session | undefined;
  const enter = (op: number, data: JsonObject) => {
    const entry =
      op === OP.identify ? sessions.identify(socket, data) : sessions.resume(socket, data);
    if (entry.kind === "close") socket.close(entry.code);
    else if (entry.kind === "invalid session") send(socket, OP.invalidSession, false);
    else {
      session = entry.session;
      for (const tell of waiting.forConnection) tell();
      waiting.forConnection.clear();
    }
  };
  const beat = (sequence: number) => {
    send(socket, OP.heartbeatAck, null);
    if (!session) return;
    for (const tell of [...waiting.forHeartbeat]) tell(session, sequence);
  };
  socket.on("message", (raw) => {
    if (isFrozen()) return;
    const message = parseJson(textOf(raw));
    if (!isObject(message)) return socket.close(CLOSE_CODES.decodeError);
    const op = numberAt(message, "op");
    if (op === OP.heartbeat) return beat(numberAt(message, "d") ?? 0);
    if (op === OP.identify || op === OP.resume) {
      if (session) return socket.close(CLOSE_CODES.alreadyAuthenticated);
      return enter(op, objectAt(message, "d") ?? {});
    }
    if (!session) return socket.close(CLOSE_CODES.notAuthenticated);
    if (!UNANSWERED.has(op)) socket.close(CLOSE_CODES.unknownOpcode);
  });
  send(socket, OP.hello, { heartbeat_interval: interval });
}

/**
 * Asks for heartbeats until one names the last event: discord.js may answer the first of them
 * before it has noted what came just ahead of it.
 */
function caughtUp(session: Session, { forHeartbeat }: Waiting): Promise<void> {
  const target = session.sequence();
  return new Promise((resolve) => {
    const ask = () => {
      const socket = session.socket();
      if (socket) send(socket, OP.heartbeat, null);
    };
    const listener = (from: Session, sequence: number) => {
      if (from !== session) return;
      if (sequence < target) return ask();
      forHeartbeat.delete(listener);
      resolve();
    };
    forHeartbeat.add(listener);
    ask();
  });
}

function textOf(raw: RawData): string {
  if (Array.isArray(raw)) return Buffer.concat(raw).toString();
  return raw instanceof ArrayBuffer ? Buffer.from(raw).toString() : raw.toString();
}
