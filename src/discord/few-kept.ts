import {
  type CacheFactory,
  type Channel,
  type Client,
  type GuildMember,
  Options,
  type User,
} from "discord.js";

/** The most people, and the most direct channels, that are remembered: without a limit they would stay for good. */
const USUALLY_KEPT = 1_000;
/** Of each server. */
const MEMBERS_KEPT = 20;

/**
 * What discord.js may keep of what it meets: so many people, the bot itself always, and no message. Each message and
 * interaction brings whoever it is from.
 */
export function cacheOfFew(kept: number = USUALLY_KEPT): CacheFactory {
  return Options.cacheWithLimits({
    ...Options.DefaultMakeCacheSettings,
    MessageManager: 0,
    UserManager: { maxSize: kept, keepOverLimit: isSelf },
    GuildMemberManager: { maxSize: MEMBERS_KEPT, keepOverLimit: isSelf },
  });
}

function isSelf({ id, client }: User | GuildMember): boolean {
  return id === client.user?.id;
}

/** Is told of each channel that something came from: `client` forgets direct ones that have been quiet for longest. */
export function forgetQuietChannels(
  client: Client,
  kept: number = USUALLY_KEPT,
): (channel: Channel | null) => void {
  const direct = new Set<string>();
  return (channel) => {
    if (!channel?.isDMBased()) return;
    direct.delete(channel.id);
    direct.add(channel.id);
    for (const quietest of direct) {
      if (direct.size <= kept) break;
      direct.delete(quietest);
      client.channels.cache.delete(quietest);
    }
  };
}
