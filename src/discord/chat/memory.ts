import type { Message } from "discord.js";
import type { Request } from "../request.js";

/** What was asked last in a conversation, and how far its answer has been shown. */
export interface Remembered {
  readonly request: Request;
  /** The page shown, counted from 0. */
  readonly page: number;
  /** The state of the archive that the page was made from; left out where none has been made yet. */
  readonly state?: string;
}

/** Where a message is answered: its channel, or a thread that was started from it. */
export type Place = Message["channel"];

/** The messages that reply to one. */
export interface Replies {
  readonly place: Place;
  /** Their ids, in order. */
  readonly ids: readonly string[];
}

/** A message that was answered: by which messages, and whether its words have changed since. */
export interface Answered {
  /** The key of the words that were answered. */
  readonly key: string;
  readonly replies: Promise<Replies>;
  /** What had been asked before it, from which it may go on. */
  readonly before: Remembered | undefined;
}

/** What conversations need for a short while. In memory alone: it is gone with the process. */
export interface Memory {
  readonly last: Store<Remembered>;
  readonly answered: Store<Answered>;
}

/** Values that are forgotten after a while, and when there are too many. */
export interface Store<Value> {
  readonly get: (key: string, now: number) => Value | undefined;
  readonly put: (key: string, value: Value, now: number) => void;
}

/** How long anything is remembered, in milliseconds: as long as Discord keeps an interaction open. */
const REMEMBERED_FOR = 15 * 60_000;

/** The most conversations and messages that are remembered. */
const MOST = 500;

/** A memory of nothing. */
export function buildMemory(): Memory {
  return { last: buildStore(), answered: buildStore() };
}

function buildStore<Value>(): Store<Value> {
  const entries = new Map<string, { readonly value: Value; readonly at: number }>();
  return {
    get: (key, now) => {
      const entry = entries.get(key);
      return entry && now - entry.at <= REMEMBERED_FOR ? entry.value : undefined;
    },
    put: (key, value, now) => {
      entries.delete(key);
      entries.set(key, { value, at: now });
      for (const [oldest, { at }] of entries) {
        if (entries.size <= MOST && now - at <= REMEMBERED_FOR) break;
        entries.delete(oldest);
      }
    },
  };
}
