import { buildState, type StateOptions } from "./build-state.js";
import type { Gateway } from "./gateway/gateway.js";
import { LOOPBACK, listenLocally } from "./local-server.js";
import type { MessageEvent } from "./message-store.js";
import { buildUser, type User } from "./people/user.js";
import { buildFaults, type Faults } from "./rest/faults.js";
import { type PageHandler, serve, type Traffic } from "./serve.js";
import type { RestRecord, State, Violation } from "./state.js";
import type { Membership } from "./world.js";

/** How a stand-in is started. */
export interface StandInOptions extends StateOptions {
  /** The port on 127.0.0.1; a free one where it is 0, left out, or taken. */
  readonly port?: number;
  /** The address to listen on; the loopback address where it is left out. Any other lets the network in. */
  readonly host?: string | undefined;
  /** Makes what answers to a browser. */
  readonly page?: (state: State) => PageHandler;
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
  /** A role of that server. */
  readonly roleId: string;
  /** What mentions the bot in a message. */
  readonly botMention: string;
  /** What did not follow Discord's specification, in order. A test expects none. */
  readonly violations: readonly Violation[];
  /** The bot's last requests, in order; those that a fault struck are not among them. */
  readonly requests: readonly RestRecord[];
  readonly faults: Faults;
  /** What a test may do to the bot's connection. */
  readonly gateway: Omit<Gateway, "server" | "close" | "dispatch">;
  /** A person, made on first call. */
  readonly user: (name: string, how?: UserTraits) => User;
  /** What that person may do in servers, and their roles; every permission and no role until told otherwise. */
  readonly setMembership: (name: string, membership: Partial<Membership>) => void;
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

/** What sets a person apart from others. */
interface UserTraits {
  /** Whether they have the bot installed for themselves. */
  readonly installed?: boolean;
  /** Whether it is another bot. */
  readonly isBot?: boolean;
  /** The language of their Discord; "en-US" unless told. */
  readonly locale?: string;
}

const QUIET_ROUND_TRIPS = 5;
const REQUESTS_KEPT = 1_000;

/** Starts a stand-in for Discord. */
export async function startStandIn(options: StandInOptions = {}): Promise<StandIn> {
  const { server, port, close } = await listenLocally(options.port ?? 0, options.host);
  const isOpen = options.host !== undefined && options.host !== LOOPBACK;
  const url = `http://127.0.0.1:${port}`;
  const violations: Violation[] = [];
  const requests: RestRecord[] = [];
  const state = buildState(options, `ws://127.0.0.1:${port}/gateway`, {
    report: (violation) => violations.push(violation),
    note: (record) => {
      requests.push(record);
      if (requests.length > REQUESTS_KEPT) requests.shift();
    },
  });
  const faults = buildFaults();
  const traffic = serve(server, { port, isOpen }, state, faults, options.page?.(state));
  const { world, token, gateway } = state;
  return {
    ...{ url, restUrl: `${url}/api`, port, token, violations, requests, faults, state, gateway },
    roleId: world.roleId,
    ...{ applicationId: world.applicationId, botUserId: world.bot.id, guildId: world.guildId },
    botMention: `<@${world.bot.id}>`,
    ...peopleOf(state),
    onMessage: state.messages.listen,
    settled: () => settled(gateway, traffic),
    close: () => {
      gateway.close();
      return close();
    },
  };
}

async function settled(gateway: Gateway, traffic: Traffic): Promise<void> {
  for (let quiet = 0; quiet < QUIET_ROUND_TRIPS; quiet += 1) {
    const before = traffic.count();
    await gateway.settled();
    await traffic.answered();
    if (traffic.count() > before) quiet = -1;
  }
}

function peopleOf(
  state: State,
): Pick<StandIn, "user" | "setMembership" | "setDirectMessages" | "commandsRegistered"> {
  const { world, commands } = state;
  return {
    user: (name, { installed = false, isBot = false, locale = "en-US" } = {}) =>
      buildUser({ account: world.person(name, isBot), isInstalled: installed, locale, state }),
    setMembership: (name, membership) => world.setMembership(world.person(name), membership),
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
