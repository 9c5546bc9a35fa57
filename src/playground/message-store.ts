import { isVisibleTo, type Message } from "./message.js";
import type { Account } from "./world.js";

/** What happened to a message. */
export interface MessageEvent {
  readonly kind: "created" | "updated" | "deleted";
  readonly message: Message;
}

/** All messages, in the order in which they were sent. */
export interface MessageStore {
  readonly create: (message: Message) => void;
  /** Puts `message` in the place of the one with its id. */
  readonly update: (message: Message) => void;
  readonly remove: (message: Message) => void;
  readonly find: (id: string) => Message | undefined;
  /** The message that was sent to the channel with this nonce. */
  readonly withNonce: (channelId: string, nonce: string) => Message | undefined;
  /** What `viewer` sees in a channel, oldest first. */
  readonly inChannel: (channelId: string, viewer: Account) => readonly Message[];
  /** Calls `listener` on every event from now on. Gives a function that ends it. */
  readonly listen: (listener: (event: MessageEvent) => void) => () => void;
}

/** An empty store. */
export function buildMessageStore(): MessageStore {
  const messages = new Map<string, Message>();
  const byNonce = new Map<string, Message>();
  const listeners = new Set<(event: MessageEvent) => void>();
  const tell = (kind: MessageEvent["kind"], message: Message) => {
    for (const listener of [...listeners]) listener({ kind, message });
  };
  return {
    create: (message) => {
      messages.set(message.id, message);
      if (message.nonce !== undefined)
        byNonce.set(nonceKey(message.channel.id, message.nonce), message);
      tell("created", message);
    },
    update: (message) => {
      messages.set(message.id, message);
      tell("updated", message);
    },
    remove: (message) => {
      if (messages.delete(message.id)) tell("deleted", message);
    },
    withNonce: (channelId, nonce) => byNonce.get(nonceKey(channelId, nonce)),
    find: (id) => messages.get(id),
    inChannel: (channelId, viewer) =>
      [...messages.values()].filter(
        (message) => message.channel.id === channelId && isVisibleTo(message, viewer),
      ),
    listen: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  };
}

function nonceKey(channelId: string, nonce: string): string {
  return `${channelId} ${nonce}`;
}
