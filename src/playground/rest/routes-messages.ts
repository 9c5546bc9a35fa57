import * as spec from "discord-api-spec/zod";
import { answered } from "../answered.js";
import { type JsonObject, objectAt, stringAt } from "../json.js";
import type { Message } from "../message.js";
import type { State } from "../state.js";
import { type Channel, isOutOfReach } from "../world.js";
import { refusals } from "./api-error.js";
import { draftMessage, mentionedBy } from "./message-draft.js";
import { LEGAL_FLAGS } from "./message-rules.js";
import type { RestRequest, Route } from "./route.js";

const REPLY = 19;
const message = () => spec.MessageResponseSchema;

/** Messages that the bot sends, changes and takes back where it is a member. */
export const messageRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/channels/{channel}/messages",
    answer: message,
    handle: (request, state) =>
      state.messages
        .inChannel(channelOf(request, state).id, state.world.bot)
        .toReversed()
        .map((found) => answered(found, state)),
  },
  {
    method: "POST",
    path: "/channels/{channel}/messages",
    request: () => spec.MessageCreateRequestSchema,
    answer: message,
    handle: (request, state) => answered(sentBefore(request, state) ?? post(request, state), state),
  },
  {
    method: "GET",
    path: "/channels/{channel}/messages/{message}",
    answer: message,
    handle: (request, state) => answered(messageOf(request, state), state),
  },
  {
    method: "PATCH",
    path: "/channels/{channel}/messages/{message}",
    request: () => spec.MessageEditRequestPartialSchema,
    answer: message,
    handle: (request, state) => {
      const before = ownMessageOf(request, state);
      const draft = draftMessage(request, LEGAL_FLAGS.edit, state.world, before);
      const after = { ...before, ...draft, editedAt: state.clock.now() };
      state.messages.update(after);
      return answered(after, state);
    },
  },
  {
    method: "DELETE",
    path: "/channels/{channel}/messages/{message}",
    handle: (request, state) => {
      state.messages.remove(ownMessageOf(request, state));
      return undefined;
    },
  },
  {
    method: "POST",
    path: "/channels/{channel}/typing",
    handle: (request, state) => {
      channelOf(request, state);
      return undefined;
    },
  },
];

/** The nonce of a message that Discord is to take once alone. */
function nonceOf({ body }: RestRequest): string | undefined {
  const { nonce, enforce_nonce: isEnforced } = body;
  const isNonce = typeof nonce === "string" || typeof nonce === "number";
  return isEnforced === true && isNonce ? String(nonce) : undefined;
}

function sentBefore(request: RestRequest, state: State): Message | undefined {
  const nonce = nonceOf(request);
  if (nonce === undefined) return undefined;
  return state.messages.withNonce(channelOf(request, state).id, nonce);
}

function post(request: RestRequest, state: State): Message {
  const { world, messages, clock } = state;
  const channel = channelOf(request, state);
  const person = channel.members?.find((member) => !member.bot);
  if (person && !state.takesDirectMessages(person)) throw refusals.noDirectMessages();
  const draft = draftMessage(request, LEGAL_FLAGS.channelMessage, world);
  const repliesTo = repliedTo(request.body, channel, state);
  const posted: Message = {
    ...draft,
    ...{ id: world.nextId(), channel, author: world.bot, type: repliesTo ? REPLY : 0 },
    mentions: mentionedBy(draft, request.body, repliesTo, world),
    ...{ sentAt: clock.now(), editedAt: undefined, repliesTo: repliesTo?.id },
    ...{ interaction: undefined, commandName: undefined, onlyFor: undefined },
    nonce: nonceOf(request),
  };
  messages.create(posted);
  return posted;
}

/** @throws {ApiError} where the message is gone and the body does not say that this is fine. */
function repliedTo(body: JsonObject, channel: Channel, { messages }: State): Message | undefined {
  const reference = objectAt(body, "message_reference");
  if (!reference) return undefined;
  const found = messages.find(stringAt(reference, "message_id") ?? "");
  if (found?.channel.id === channel.id) return found;
  const { fail_if_not_exists: fails = true } = reference;
  if (fails !== true) return undefined;
  const code = "REPLIES_UNKNOWN_MESSAGE";
  throw refusals.invalidForm([{ path: "message_reference", code, message: "Unknown message" }]);
}

function channelOf({ params: [id = ""] }: RestRequest, { world }: State): Channel {
  const channel = world.channel(id);
  if (!channel) throw refusals.unknownChannel();
  if (isOutOfReach(channel)) throw refusals.missingAccess();
  return channel;
}

function messageOf(request: RestRequest, state: State): Message {
  const channel = channelOf(request, state);
  const found = state.messages.find(request.params[1] ?? "");
  if (found?.channel.id !== channel.id || found.onlyFor) throw refusals.unknownMessage();
  return found;
}

function ownMessageOf(request: RestRequest, state: State): Message {
  const found = messageOf(request, state);
  if (!found.author.bot) throw refusals.notTheAuthor();
  return found;
}
