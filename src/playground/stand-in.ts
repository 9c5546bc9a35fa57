import { randomBytes } from "node:crypto";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { type Clock, systemClock } from "./clock.js";
import { isFromHere } from "./from-here.js";
import { greeting, messageEvent } from "./gateway/events.js";
import { buildGateway, type Gateway } from "./gateway/gateway.js";
import { buildInteractionDesk } from "./interactions.js";
import { buildMessageStore, type MessageEvent } from "./message-store.js";
import { buildUser, type User } from "./people/user.js";
import { buildFaults, type Faults } from "./rest/faults.js";
import { answerRest } from "./rest/rest-server.js";
import { buildCommandRegister, type RestRecord, type State, type Violation } from "./state.js";
import { type Account, buildWorld } from "./world.js";

/** How a stand-in is started. */
export interface StandInOptions {
  /** The port on 127.0.0.1; a free one where it is 0, left out, or taken. */
  readonly port?: number;
  readonly clock?: Clock;
  readonly botName?: string;
  /** The privileged intents that the application has been granted; none unless told. */
  readonly privilegedIntents?: number;
  /** Makes what answers that is neither REST nor gateway; false where it does not know the path. */
  readonly page?: (state: State) => (request: IncomingMessage, response: ServerResponse) => boolean;
}

/**
 * A Discord of one's own, on the loopback address alone.
 *
 * A bot of discord.js talks to it as it is, with two settings:
 *
 *     const standIn = await startStandIn();
 *     const client = new Client({ intents, partials, rest: { api: standIn.restUrl } });
 *     await client.login(standIn.token);
 *     …
 *     await client.destroy();
 *     await standIn.close();
 */
export interface StandIn {
  /** "http://127.0.0.1:PORT" */
  readonly url: string;
  /** What discord.js takes as `rest.api`. */
  readonly restUrl: string;
  readonly port: number;
  readonly token: string;
  readonly applicationId: string;
  readonly botUserId: string;
  /** The server that the bot is a member of. */
  readonly guildId: string;
  /** What mentions the bot in a message. */
  readonly botMention: string;
  /** What did not follow Discord's specification, in order. A test expects none. */
  readonly violations: readonly Violation[];
  /** The bot's last requests, in order; those that a fault struck are not among them. */
  readonly requests: readonly RestRecord[];
  readonly faults: Faults;
  /** What a test may do to the bot's connection. */
  readonly gateway: Omit<Gateway, "server" | "close" | "dispatch">;
  /** A person, made on first call; `installed` says that they have the bot installed for themselves. */
  readonly user: (name: string, how?: { readonly installed?: boolean }) => User;
  /** Whether that person takes direct messages from the bot; all do until told otherwise. */
  readonly setDirectMessages: (name: string, taken: boolean) => void;
  /** Resolves once the bot has registered commands, whether now or before. */
  readonly commandsRegistered: () => Promise<void>;
  /**
   * Resolves once the bot has received everything that was sent to it, its requests have been
   * answered, and it has made none during some further round trips: that it leaves a message
   * unanswered shows in no other way. A bot that waits for something other than Discord is not
   * waited for.
   */
  readonly settled: () => Promise<void>;
  /** Calls `listener` whenever a message is sent, changed or deleted. Gives a function that ends it. */
  readonly onMessage: (listener: (event: MessageEvent) => void) => () => void;
  readonly state: State;
  /** Ends every connection, and resolves once the port is free. */
  readonly close: () => Promise<void>;
}

const QUIET_ROUND_TRIPS = 5;
const REQUESTS_KEPT = 1_000;

/** Starts a stand-in for Discord. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const server = createServer();
  const port = await listen(server, options.port ?? 0);
  const url = `http://127.0.0.1:${port}`;
  const violations: Violation[] = [];
  const noted: RestRecord[] = [];
  const state = buildState(options, `ws://127.0.0.1:${port}/gateway`, {
    report: (violation) => violations.push(violation),
    note: (record) => {
      noted.push(record);
      if (noted.length > REQUESTS_KEPT) noted.shift();
    },
  });
  const faults = buildFaults();
  const page = options.page?.(state);
  const requests = new Set<Promise<void>>();
  let made = 0;

  server.on("request", (request, response) => {
    if (!isFromHere(request, port)) return refuse(response, 403);
    if (request.url?.startsWith("/api/")) {
      const answered = answerRest(request, response, state, faults).catch((error: unknown) => {
        state.report({ where: request.url ?? "", what: "answer", issues: [String(error)] });
        refuse(response, 500);
      });
      made += 1;
      requests.add(answered);
      answered.finally(() => requests.delete(answered));
    } else if (!page?.(request, response)) refuse(response, 404);
  });
  server.on("upgrade", (request, socket, head) => {
    const { gateway } = state;
    if (!isFromHere(request, port) || !request.url?.startsWith("/gateway")) socket.destroy();
    else
      gateway.server.handleUpgrade(request, socket, head, (client) => {
        gateway.server.emit("connection", client, request);
      });
  });

  return {
    ...{
      url,
      restUrl: `${url}/api`,
      port,
      token: state.token,
      violations,
      requests: noted,
      faults,
      state,
    },
    ...{ applicationId: state.world.applicationId, botUserId: state.world.bot.id },
    ...{ guildId: state.world.guildId, botMention: `<@${state.world.bot.id}>` },
    ...peopleOf(state),
    gateway: state.gateway,
    onMessage: state.messages.listen,
    settled: async () => {
      for (let quiet = 0; quiet < QUIET_ROUND_TRIPS; quiet += 1) {
        const before = made;
        await state.gateway.settled();
        await Promise.all(requests);
        if (made > before) quiet = -1;
      }
    },
    close: () => close(server, state.gateway),
  };
}

function peopleOf(
  state: State,
): Pick<StandIn, "user" | "setDirectMessages" | "commandsRegistered"> {
  const { world, commands } = state;
  return {
    user: (name, { installed = false } = {}) => buildUser(world.person(name), installed, state),
    setDirectMessages: (name, taken) => state.setDirectMessages(world.person(name), taken),
    commandsRegistered: () =>
      new Promise((resolve) => {
        if (commands.of("global").length + commands.of(world.guildId).length > 0) return resolve();
        const stop = commands.listen(() => {
          stop();
          resolve();
        });
      }),
  };
}

function buildState(
  options: StandInOptions,
  gatewayUrl: string,
  records: Pick<State, "report" | "note">,
): State {
  const { clock = systemClock, botName = "Verbatim", privilegedIntents = 0 } = options;
  const world = buildWorld(clock, botName);
  const token = [18, 4, 27].map((size) => randomBytes(size).toString("base64url")).join(".");
  const closed = new Set<Account>();
  const greet = (sessionId: string, shard: readonly [number, number]) =>
    greeting(sessionId, shard, gatewayUrl, world);
  const state: State = {
    ...{ clock, world, token, gatewayUrl },
    messages: buildMessageStore(),
    interactions: buildInteractionDesk(clock),
    commands: buildCommandRegister(),
    gateway: buildGateway({ token, privilegedIntents, greet }),
    ...records,
    takesDirectMessages: (person) => !closed.has(person),
    setDirectMessages: (person, taken) => {
      if (taken) closed.delete(person);
      else closed.add(person);
    },
  };
  state.messages.listen((event) => {
    const told = messageEvent(event, state);
    if (told) state.gateway.dispatch(told);
  });
  return state;
}

/** Listens on `port`, or on a free one where that is taken. Gives the port. */
async function listen(server: Server, port: number): Promise<number> {
  try {
    await listenOn(server, port);
  } catch (error) {
    if (!(error instanceof Error && "code" in error && error.code === "EADDRINUSE")) throw error;
    await listenOn(server, 0);
  }
  return portOf(server.address());
}

function listenOn(server: Server, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "127.0.0.1", () => {
      server.off("error", reject);
      resolve();
    });
  });
}

function portOf(address: AddressInfo | string | null): number {
  if (typeof address !== "object" || !address) throw new Error("The server has no port");
  return address.port;
}

function refuse(response: ServerResponse, status: number): void {
  if (response.headersSent) response.destroy();
  else response.writeHead(status, { "content-type": "text/plain" }).end(`${status}\n`);
}

function close(server: Server, gateway: Gateway): Promise<void> {
  gateway.close();
  return new Promise((resolve) => {
    server.close(() => resolve());
    server.closeAllConnections();
  });
}
