import type { JsonObject } from "./json.js";
import { channelObject, memberObject, userObject } from "./wire.js";
import type { Account, Channel, World } from "./world.js";

/** Bits of a message's `flags` that mean something here. */
export const MESSAGE_FLAGS = {
  suppressEmbeds: 1 << 2,
  ephemeral: 1 << 6,
  loading: 1 << 7,
  suppressNotifications: 1 << 12,
  componentsV2: 1 << 15,
} as const;

/** A message in a channel of the stand-in. */
export interface Message {
  readonly id: string;
  readonly channel: Channel;
  readonly author: Account;
  /** Discord's number: 0 ordinary, 19 a reply, 20 the answer to a slash command. */
  readonly type: number;
  readonly content: string;
  readonly embeds: readonly JsonObject[];
  readonly components: readonly JsonObject[];
  readonly attachments: readonly JsonObject[];
  /** Undefined where there are none. */
  readonly stickers?: readonly JsonObject[];
  readonly flags: number;
  readonly mentions: readonly Account[];
  readonly sentAt: number;
  readonly editedAt: number | undefined;
  /** The message that it replies to. */
  readonly repliesTo: string | undefined;
  /** The interaction that it answers, as Discord describes it in the message. */
  readonly interaction: JsonObject | undefined;
  /** The command that it answers: "who-said". */
  readonly commandName: string | undefined;
  /** The one person who may see it; undefined where all in the channel may. */
  readonly onlyFor: Account | undefined;
  /** What the bot called it, so that it is there once; undefined where it did not. */
  readonly nonce?: string | undefined;
}

/** Whether `viewer` may see `message`. The bot sees what it wrote. */
export function isVisibleTo(message: Message, viewer: Account): boolean {
  const { onlyFor, channel, author } = message;
  if (author.id === viewer.id) return true;
  if (onlyFor && onlyFor.id !== viewer.id) return false;
  return !channel.members || channel.members.some(({ id }) => id === viewer.id);
}

/** `message` as Discord's REST answers with it. `referenced` is what it replies to, if known. */
export function messageObject(
  message: Message,
  world: World,
  referenced: Message | undefined,
): JsonObject {
  const { id, channel, author, type, content, flags, repliesTo, interaction } = message;
  return {
    ...{ id, type, content, flags, channel_id: channel.id, author: userObject(author) },
    mentions: message.mentions.map(userObject),
    ...{ mention_roles: [], mention_everyone: false, pinned: false, tts: false },
    attachments: message.attachments,
    ...(message.stickers?.length ? { sticker_items: message.stickers } : {}),
    embeds: message.embeds,
    components: message.components,
    timestamp: new Date(message.sentAt).toISOString(),
    edited_timestamp:
      message.editedAt === undefined ? null : new Date(message.editedAt).toISOString(),
    ...(interaction
      ? {
          application_id: world.applicationId,
          webhook_id: world.applicationId,
          interaction_metadata: interaction,
          ...legacyInteraction(interaction, message.commandName),
        }
      : {}),
    ...(repliesTo
      ? {
          message_reference: {
            ...{ type: 0, channel_id: channel.id, message_id: repliesTo },
            guild_id: channel.guildId,
          },
          referenced_message: referenced ? quotedObject(referenced, world) : null,
        }
      : {}),
  };
}

/** What is replied to, without what that replies to in its turn. */
function quotedObject(message: Message, world: World): JsonObject {
  const { referenced_message: _, ...quoted } = messageObject(message, world, undefined);
  return quoted;
}

/** Where Discord still names the command, beside the newer description that does not. */
function legacyInteraction({ id, type, user }: JsonObject, name: string | undefined): JsonObject {
  return name === undefined ? {} : { interaction: { id, type, name, user } };
}

/** What a gateway event adds to a message: its server and member, or that it is a direct one. */
export function eventExtras({ channel, author }: Message, world: World): JsonObject {
  const { type } = channelObject(channel, world);
  if (!channel.guildId) return { channel_type: type };
  const { user: _, ...member } = memberObject(author, world);
  return { channel_type: type, guild_id: channel.guildId, member };
}
