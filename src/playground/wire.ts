import type { JsonObject } from "./json.js";
import type { Account, Channel, World } from "./world.js";

/** Every permission: what the bot, and whoever has no role, may do in the stand-in's channels. */
const PERMISSIONS = String(2n ** 50n - 1n);

/** `account` as Discord sends a user. */
export function userObject({ id, name, bot }: Account): JsonObject {
  return {
    id,
    username: name.toLowerCase(),
    global_name: bot ? null : name,
    discriminator: "0",
    avatar: null,
    public_flags: 0,
    flags: 0,
    primary_guild: null,
    ...(bot ? { bot } : {}),
  };
}

/** `account` as Discord sends a member of a server: with the user in it, and the permissions. */
export function memberObject(account: Account, world: World): JsonObject {
  const { permissions, roles } = world.membership(account);
  return {
    user: userObject(account),
    nick: null,
    avatar: null,
    banner: null,
    roles,
    joined_at: new Date(world.startedAt).toISOString(),
    premium_since: null,
    communication_disabled_until: null,
    deaf: false,
    mute: false,
    pending: false,
    flags: 0,
    permissions: String(permissions),
  };
}

/** `channel` as Discord sends it. A direct message names those who are not the bot. */
export function channelObject(channel: Channel, world: World): JsonObject {
  const { id, name, guildId, kind } = channel;
  const people = (channel.members ?? []).filter((member) => !member.bot).map(userObject);
  const owner = channel.members?.[0] ?? world.bot;
  switch (kind) {
    case "bot-dm":
      return { id, type: 1, flags: 0, last_message_id: null, recipients: people };
    case "group-dm":
      return {
        ...{ id, type: 3, flags: 0, last_message_id: null, recipients: people },
        ...{ name, icon: null, owner_id: owner.id },
      };
    case "thread":
      return threadObject(channel, world);
    default:
      return {
        ...{ id, type: 0, flags: 0, last_message_id: null, guild_id: guildId, name },
        ...{ position: 0, parent_id: null, topic: null, nsfw: false, rate_limit_per_user: 0 },
        ...{ permission_overwrites: [], permissions: PERMISSIONS },
      };
  }
}

function threadObject({ id, name, guildId }: Channel, world: World): JsonObject {
  const parent = world.channelOf("channel", world.bot);
  return {
    ...{ id, type: 11, flags: 0, last_message_id: null, guild_id: guildId, name },
    ...{ parent_id: parent.id, owner_id: world.bot.id, rate_limit_per_user: 0 },
    ...{ message_count: 0, member_count: 1, total_message_sent: 0, permissions: PERMISSIONS },
    thread_metadata: {
      archived: false,
      archive_timestamp: new Date(world.startedAt).toISOString(),
      auto_archive_duration: 1440,
      locked: false,
      create_timestamp: new Date(world.startedAt).toISOString(),
    },
  };
}

/** The bot's server as a GUILD_CREATE event carries it. */
export function guildObject(world: World): JsonObject {
  const mine = world.channels().filter(({ guildId }) => guildId === world.guildId);
  const wire = (kind: Channel["kind"]) =>
    mine.filter((channel) => channel.kind === kind).map((found) => channelObject(found, world));
  const members = [world.bot, ...world.people()].map((account) => memberObject(account, world));
  return {
    ...{ id: world.guildId, name: "Newsroom", icon: null, splash: null, discovery_splash: null },
    ...{ owner_id: world.bot.id, region: "europe", afk_channel_id: null, afk_timeout: 300 },
    ...{ verification_level: 0, default_message_notifications: 1, explicit_content_filter: 0 },
    ...{ emojis: [], stickers: [], features: [], mfa_level: 0, application_id: null },
    ...{ system_channel_id: null, system_channel_flags: 0, rules_channel_id: null },
    ...{ public_updates_channel_id: null, safety_alerts_channel_id: null, banner: null },
    ...{
      vanity_url_code: null,
      description: null,
      premium_tier: 0,
      premium_progress_bar_enabled: false,
    },
    ...{ preferred_locale: "en-US", nsfw_level: 0, max_members: 500_000, large: false },
    ...{ unavailable: false, joined_at: new Date(world.startedAt).toISOString() },
    ...{ voice_states: [], presences: [], stage_instances: [], guild_scheduled_events: [] },
    roles: [role(world.guildId, "@everyone"), role(world.roleId, "Editors")],
    member_count: members.length,
    members,
    channels: wire("channel"),
    threads: wire("thread"),
  };
}

function role(id: string, name: string): JsonObject {
  return {
    ...{ id, name, color: 0, hoist: false, icon: null, flags: 0 },
    ...{ colors: { primary_color: 0, secondary_color: null, tertiary_color: null } },
    ...{ unicode_emoji: null, position: 0, permissions: PERMISSIONS, managed: false },
    mentionable: false,
  };
}
