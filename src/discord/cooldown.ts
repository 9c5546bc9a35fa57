/** How fast questions may come: so many at once, then one in so many milliseconds. */
export interface Pace {
  readonly atOnce: number;
  readonly every: number;
}

/** How fast they may come from one user, and in one channel. */
export interface Paces {
  readonly user: Pace;
  readonly channel: Pace;
}

/** Fast enough for people, too slow for a flood. */
export const USUAL_PACES: Paces = {
  user: { atOnce: 6, every: 3_000 },
  channel: { atOnce: 20, every: 1_000 },
};

/** What is to be said of a question that came too soon. */
export interface Wait {
  /** Until the next one is answered; at least 1. */
  readonly seconds: number;
  /** Whether the user has not been told yet, since the last answer. */
  readonly isNews: boolean;
}

/** Who has to wait. Kept in memory alone, and no longer than it matters. */
export interface Cooldown {
  /** Counts a question; gives how long to wait instead where it came too soon. */
  readonly take: (user: string, channel: string, now: number) => Wait | undefined;
}

/** Nobody waits. */
export const NO_COOLDOWN: Cooldown = { take: () => undefined };

/** The most users and channels that are kept track of at once. */
const KEPT = 10_000;

/** A cooldown in which nobody has asked anything (the generic cell rate algorithm, ITU-T I.371). */
export function buildCooldown({ user, channel }: Paces): Cooldown {
  const [users, channels] = [buildLane(user), buildLane(channel)];
  const told = new Set<string>();
  return {
    take: (userId, channelId, now) => {
      const wait = Math.max(users.wait(userId, now), channels.wait(channelId, now));
      if (wait > 0) {
        const isNews = !told.has(userId);
        if (told.size < KEPT) told.add(userId);
        return { seconds: Math.ceil(wait / 1000), isNews };
      }
      users.count(userId, now);
      channels.count(channelId, now);
      told.delete(userId);
      return undefined;
    },
  };
}

function buildLane({ atOnce, every }: Pace) {
  /** When each would have used up what it has asked for so far. */
  const spentAt = new Map<string, number>();
  return {
    wait: (key: string, now: number) =>
      Math.max(0, (spentAt.get(key) ?? 0) - now - (atOnce - 1) * every),
    count: (key: string, now: number) => {
      const spent = Math.max(now, spentAt.get(key) ?? 0) + every;
      spentAt.delete(key);
      spentAt.set(key, spent);
      for (const [oldest, until] of spentAt) {
        if (until > now && spentAt.size <= KEPT) break;
        spentAt.delete(oldest);
      }
    },
  };
}
