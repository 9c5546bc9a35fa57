import type { OpenInteraction } from "../interactions.js";
import { MESSAGE_FLAGS, type Message } from "../message.js";
import type { State } from "../state.js";
import { draftMessage, type MessageBody, mentionedBy } from "./message-draft.js";
import { LEGAL_FLAGS, type MessageDraft } from "./message-rules.js";

const { ephemeral, loading } = MESSAGE_FLAGS;

/** Sends what `given` says as an answer to the interaction; `repliesTo` for a follow-up. */
export function sendAnswer(
  { request }: OpenInteraction,
  given: MessageBody,
  state: State,
  repliesTo: string | undefined,
): Message {
  const draft = draftMessage(given, LEGAL_FLAGS.reply, state.world);
  const message: Message = {
    ...newMessage(request, draft, state),
    mentions: mentionedBy(draft, given.body, undefined, state.world),
    ...(repliesTo ? { type: REPLY, repliesTo } : {}),
  };
  state.messages.create(message);
  return message;
}

/** Sends the message that says that the bot is thinking. */
export function sendDeferral({ request }: OpenInteraction, flags: number, state: State): Message {
  const nothing = { content: "", embeds: [], components: [], attachments: [] };
  const message = newMessage(request, { ...nothing, flags: flags | loading }, state);
  state.messages.create(message);
  return message;
}

/** Changes `before` as `given` says. Completing a deferred reply is no edit that a reader sees. */
export function changeAnswer(before: Message, given: MessageBody, state: State): Message {
  const draft = draftMessage(given, LEGAL_FLAGS.edit, state.world, before);
  const completes = (before.flags & loading) !== 0;
  const after: Message = {
    ...before,
    ...draft,
    mentions: mentionedBy(draft, given.body, undefined, state.world),
    editedAt: completes ? undefined : state.clock.now(),
  };
  state.messages.update(after);
  return after;
}

/** Whether `message` only says that the bot is thinking. */
export function isLoading(message: Message): boolean {
  return (message.flags & loading) !== 0;
}

const REPLY = 19;

function newMessage(
  { asker, channel, metadata, answerType, commandName, source }: OpenInteraction["request"],
  draft: MessageDraft,
  { world, clock }: State,
): Message {
  return {
    ...draft,
    ...{ id: world.nextId(), channel, author: world.bot, type: answerType, mentions: [] },
    ...{ sentAt: clock.now(), editedAt: undefined, repliesTo: source?.id },
    ...{ interaction: metadata, commandName },
    onlyFor: (draft.flags & ephemeral) !== 0 ? asker : undefined,
  };
}
