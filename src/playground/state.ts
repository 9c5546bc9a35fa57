import type { Clock } from "./clock.js";
import type { Gateway } from "./gateway/gateway.js";
import type { InteractionDesk } from "./interactions.js";
import type { Json, JsonObject } from "./json.js";
import type { MessageStore } from "./message-store.js";
import type { Account, World } from "./world.js";

/** Something that does not follow Discord's published specification. */
export interface Violation {
  /** "POST /channels/{channel}/messages", or the gateway event's name. */
  readonly where: string;
  /** Request: the bot's fault. Answer and event: the stand-in's own. */
  readonly what: "request" | "answer" | "event";
  readonly issues: readonly string[];
}

/** A request of the bot, as it was answered. */
export interface RestRecord {
  /** "POST /channels/{channel}/messages" */
  readonly route: string;
  readonly status: number;
  /** What it sent; undefined where that was nothing. */
  readonly body: Json | undefined;
}

/** The commands that the bot has registered, by where: "global", or a server's id. */
export interface CommandRegister {
  readonly of: (scope: string) => readonly JsonObject[];
  readonly put: (scope: string, commands: readonly JsonObject[]) => void;
  /** Calls `listener` whenever commands are put. Gives a function that ends it. */
  readonly listen: (listener: () => void) => () => void;
}

/** All that the parts of a stand-in share. */
export interface State {
  readonly clock: Clock;
  readonly world: World;
  readonly messages: MessageStore;
  readonly interactions: InteractionDesk;
  readonly commands: CommandRegister;
  readonly gateway: Gateway;
  readonly token: string;
  /** The address that the gateway is at. */
  readonly gatewayUrl: string;
  /** How many connections the bot is told to hold. */
  readonly shards: number;
  readonly report: (violation: Violation) => void;
  /** Whether the next body is to be compared with the specification. */
  readonly isToBeChecked: () => boolean;
  /** Keeps what was asked for and how that was answered. */
  readonly note: (record: RestRecord) => void;
  /** Whether `person` takes direct messages from the bot. */
  readonly takesDirectMessages: (person: Account) => boolean;
  readonly setDirectMessages: (person: Account, taken: boolean) => void;
}

/** A register without commands. */
export function buildCommandRegister(): CommandRegister {
  const scopes = new Map<string, readonly JsonObject[]>();
  const listeners = new Set<() => void>();
  return {
    of: (scope) => scopes.get(scope) ?? [],
    put: (scope, commands) => {
      scopes.set(scope, commands);
      for (const listener of [...listeners]) listener();
    },
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}
