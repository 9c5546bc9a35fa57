import type { JsonObject } from "../json.js";
import { isVisibleTo, MESSAGE_FLAGS, type Message } from "../message.js";
import type { MessageEvent } from "../message-store.js";
import { mentionedIn } from "../rest/message-draft.js";
import type { Place } from "../world.js";
import { type Person, see } from "./person.js";
import type { SeenMessage } from "./seen-message.js";

const MESSAGE_TYPE = { ordinary: 0, reply: 19 } as const;

/** How a message is written. */
export interface Saying {
  /** The message that it replies to. */
  readonly replyTo?: SeenMessage;
  /** Whether the reply pings the author of what it replies to; it does unless told. */
  readonly ping?: boolean;
  /** The names of files that go with it; then it may have no text. */
  readonly files?: readonly string[];
  /** Whether a sticker goes with it; then it may have no text. */
  readonly sticker?: boolean;
  /** Discord's number for what a system message tells: 7 that somebody has joined. */
  readonly type?: number;
}

/** Characters that Discord's client lets a person send at once. */
export const LONGEST_MESSAGE = 2_000;

/** Sends a message. @throws {RangeError} where it is empty or over the limit. */
export function say(person: Person, text: string, place: Place, how: Saying): SeenMessage {
  const isBare = text.trim() === "" && !how.files?.length && !how.sticker;
  if (isBare || text.length > LONGEST_MESSAGE) {
    throw new RangeError(`A message has 1 to ${LONGEST_MESSAGE} characters`);
  }
  const message = written(person, text, place, how);
  person.state.messages.create(message);
  return see(message, person.state);
}

/** Changes one's own message. */
export function edit(person: Person, message: SeenMessage, text: string): SeenMessage {
  const { world, messages, clock } = person.state;
  const before = ownMessage(person, message);
  const mentions = mentionedIn(text, world);
  const after = { ...before, content: text, mentions, editedAt: clock.now() };
  messages.update(after);
  return see(after, person.state);
}

/** Takes one's own message back. */
export function remove(person: Person, message: SeenMessage): void {
  person.state.messages.remove(ownMessage(person, message));
}

/** Resolves with the next message that the bot sends to `place` and `person` sees. */
export function nextMessage(person: Person, place: Place): Promise<SeenMessage> {
  const { id } = person.state.world.channelOf(place, person.account);
  return next(person, ({ kind, message: { channel, author, flags } }) => {
    const isHere = channel.id === id && author === person.state.world.bot;
    return kind === "created" && isHere && (flags & MESSAGE_FLAGS.loading) === 0;
  });
}

/** Resolves with `message` once it has been changed. */
export function nextChange(person: Person, { id }: SeenMessage): Promise<SeenMessage> {
  return next(person, ({ kind, message }) => kind === "updated" && message.id === id);
}

function next(
  { account, state }: Person,
  fits: (event: MessageEvent) => boolean,
): Promise<SeenMessage> {
  return new Promise((resolve) => {
    const stop = state.messages.listen((event) => {
      if (!fits(event) || !isVisibleTo(event.message, account)) return;
      stop();
      resolve(see(event.message, state));
    });
  });
}

function ownMessage({ account, state }: Person, { id }: SeenMessage): Message {
  const message = state.messages.find(id);
  if (message?.author.id !== account.id) throw new Error("Not a message of this person");
  return message;
}

/**
 * A reply pings the author of what it replies to, unless that is the answer to an interaction:
 * those come from a webhook, which is nobody that could be pinged.
 */
function written(
  { account: author, state: { world, messages, clock } }: Person,
  text: string,
  place: Place,
  { replyTo, ping = true, files = [], sticker = false, type }: Saying,
): Message {
  const target = replyTo && messages.find(replyTo.id);
  const pinged = target && ping && !target.interaction ? [target.author] : [];
  return {
    ...{ id: world.nextId(), channel: world.channelOf(place, author), author, content: text },
    ...{ embeds: [], components: [], flags: 0, sentAt: clock.now() },
    attachments: files.map((name) => attachmentObject(world.nextId(), name)),
    stickers: sticker ? [{ id: world.nextId(), name: "Wave", format_type: 1 }] : [],
    type: type ?? (target ? MESSAGE_TYPE.reply : MESSAGE_TYPE.ordinary),
    repliesTo: target?.id,
    mentions: [...new Set([...mentionedIn(text, world), ...pinged])],
    ...{ editedAt: undefined, interaction: undefined, commandName: undefined, onlyFor: undefined },
  };
}

function attachmentObject(id: string, filename: string): JsonObject {
  const url = `https://cdn.discordapp.com/attachments/${id}/${encodeURIComponent(filename)}`;
  return { id, filename, size: 1_000, url, proxy_url: url };
}
