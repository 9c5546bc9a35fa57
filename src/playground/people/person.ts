import { answered } from "../answered.js";
import type { Message } from "../message.js";
import type { State } from "../state.js";
import type { Account } from "../world.js";
import { type SeenMessage, seenMessage } from "./seen-message.js";

/** Somebody in front of Discord's client. */
export interface Person {
  readonly account: Account;
  /** Whether they have the bot installed for themselves, and so can use it anywhere. */
  readonly isInstalled: boolean;
  /** The language of their Discord: "en-US". */
  readonly locale: string;
  readonly state: State;
}

/** `message` as one who may see it sees it. */
export function see(message: Message, state: State): SeenMessage {
  return seenMessage(message, answered(message, state));
}
