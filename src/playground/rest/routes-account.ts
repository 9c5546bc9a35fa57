import * as spec from "discord-api-spec/zod";
import { numberAt, stringAt } from "../json.js";
import { channelObject, guildObject, userObject } from "../wire.js";
import { isOutOfReach, type World } from "../world.js";
import { refusals } from "./api-error.js";
import type { Route } from "./route.js";

/** Who the bot is, whom it can talk to, and where. */
export const accountRoutes: readonly Route[] = [
  {
    method: "GET",
    path: "/gateway/bot",
    answer: () => spec.GatewayBotResponseSchema,
    handle: (_, { gatewayUrl, shards }) => ({
      url: gatewayUrl,
      shards,
      session_start_limit: {
        ...{ total: 1_000, remaining: 1_000, reset_after: 0 },
        max_concurrency: shards,
      },
    }),
  },
  {
    method: "GET",
    path: "/gateway",
    needsNoAuthorization: true,
    handle: (_, { gatewayUrl }) => ({ url: gatewayUrl }),
  },
  {
    method: "GET",
    path: "/users/@me",
    answer: () => spec.UserPIIResponseSchema,
    handle: (_, { world }) => ({
      ...userObject(world.bot),
      ...{ mfa_enabled: false, locale: "en-US", verified: true, email: null },
    }),
  },
  {
    method: "GET",
    path: "/users/{user}",
    answer: () => spec.UserResponseSchema,
    handle: ({ params: [id = ""] }, { world }) => {
      const account = world.account(id);
      if (!account) throw refusals.unknownUser();
      return userObject(account);
    },
  },
  ...["/applications/@me", "/oauth2/applications/@me"].map(
    (path): Route => ({
      method: "GET",
      path,
      answer: () => spec.PrivateApplicationResponseSchema,
      handle: (_, { world }) => applicationObject(world),
    }),
  ),
  {
    method: "POST",
    path: "/users/@me/channels",
    request: () => spec.CreatePrivateChannelRequestSchema,
    answer: () => spec.PrivateChannelResponseSchema,
    handle: ({ body }, { world }) => {
      const person = world.account(stringAt(body, "recipient_id") ?? "");
      if (!person || person.bot) throw refusals.unknownUser();
      return channelObject(world.channelOf("bot-dm", person), world);
    },
  },
  {
    method: "GET",
    path: "/channels/{channel}",
    answer: (channel) => CHANNEL_SCHEMAS[numberAt(channel, "type") ?? 0] ?? guildChannel,
    handle: ({ params: [id = ""] }, { world }) => {
      const channel = world.channel(id);
      if (!channel) throw refusals.unknownChannel();
      if (isOutOfReach(channel)) throw refusals.missingAccess();
      return channelObject(channel, world);
    },
  },
  {
    method: "GET",
    path: "/guilds/{guild}",
    handle: ({ params: [id = ""] }, { world }) => {
      if (id !== world.guildId) throw refusals.unknownGuild();
      return guildObject(world);
    },
  },
];

const guildChannel = spec.GuildChannelResponseSchema;
const CHANNEL_SCHEMAS: Readonly<Record<number, typeof guildChannel>> = {
  1: spec.PrivateChannelResponseSchema,
  3: spec.PrivateGroupChannelResponseSchema,
  11: spec.ThreadResponseSchema,
};

function applicationObject(world: World) {
  const { applicationId: id, bot } = world;
  return {
    ...{ id, name: bot.name, icon: null, description: "", type: null, flags: 0, flags_new: "0" },
    ...{ bot: userObject(bot), owner: userObject(bot), team: null, verify_key: "0".repeat(64) },
    ...{ bot_public: true, bot_require_code_grant: false, redirect_uris: [], tags: [] },
    ...{ interactions_endpoint_url: null, role_connections_verification_url: null },
    ...{ approximate_guild_count: 1, approximate_user_install_count: 0 },
    ...{ approximate_user_authorization_count: 0, explicit_content_filter: 0 },
    eligible_oauth2_scopes: [],
  };
}
