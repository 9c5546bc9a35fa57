import type { Clock } from "./clock.js";
import { buildSnowflakes } from "./snowflake.js";

/** A person, or the bot itself. */
export interface Account {
  readonly id: string;
  readonly name: string;
  readonly bot: boolean;
}

/** What a person may do in servers, and which roles they have there. */
export interface Membership {
  /** Discord's permission bits. */
  readonly permissions: bigint;
  /** Ids of roles. */
  readonly roles: readonly string[];
}

/** Where people talk. */
export interface Channel {
  readonly id: string;
  readonly kind: "channel" | "thread" | "bot-dm" | "other-server" | "group-dm";
  readonly name: string;
  /** The server it belongs to; undefined for direct messages. */
  readonly guildId: string | undefined;
  /** Who is in it; undefined for a server's channels, which all may read. */
  readonly members: readonly Account[] | undefined;
}

/** Whether the bot is no member there: it can answer interactions and nothing else. */
export function isOutOfReach({ kind }: Channel): boolean {
  return kind === "other-server" || kind === "group-dm";
}

/** The kinds of places where a person can meet the bot, each with different rules. */
export type PlaceName = Channel["kind"];

/** One of these places, or a thread that the bot has started, by its channel. */
export type Place = PlaceName | Channel;

/** Everybody and every place that there is. It grows as people come and open direct messages. */
export interface World {
  readonly nextId: () => string;
  readonly applicationId: string;
  readonly bot: Account;
  /** The server that the bot is a member of. */
  readonly guildId: string;
  /** A server that the bot is no member of: there it is met only by those who installed it. */
  readonly otherGuildId: string;
  /** A role of the bot's server, for those to whom `setMembership` gives it. */
  readonly roleId: string;
  readonly startedAt: number;
  /** The account of that name, made on first call. */
  readonly person: (name: string, isBot?: boolean) => Account;
  readonly account: (id: string) => Account | undefined;
  readonly people: () => readonly Account[];
  /** Every permission and no role until told otherwise. */
  readonly membership: (account: Account) => Membership;
  readonly setMembership: (account: Account, membership: Partial<Membership>) => void;
  readonly channel: (id: string) => Channel | undefined;
  readonly channels: () => readonly Channel[];
  /** The channel that `person` means by `place`. Direct messages are opened on first call. */
  readonly channelOf: (place: Place, person: Account) => Channel;
  /** A thread in the bot's server that has the id of the message it is started from. */
  readonly startThread: (messageId: string, name: string) => Channel;
}

/** Every permission there is. */
const EVERYTHING: Membership = { permissions: 2n ** 50n - 1n, roles: [] };

/** A world with one server, its channel #articles and a thread in it, and a foreign server. */
export function buildWorld(clock: Clock, botName: string): World {
  const nextId = buildSnowflakes(clock);
  const applicationId = nextId();
  const bot: Account = { id: applicationId, name: botName, bot: true };
  const [guildId, otherGuildId, roleId] = [nextId(), nextId(), nextId()];
  const accounts = new Map<string, Account>([[bot.id, bot]]);
  const byName = new Map<string, Account>([[bot.name, bot]]);
  const channels = new Map<string, Channel>();
  /** The first channel of each kind, and of each person where it is theirs: to look through all would take longer, the more there are. */
  const firstOf = new Map<string, Channel>();
  const memberships = new Map<string, Membership>();
  const membership = ({ id }: Account): Membership => memberships.get(id) ?? EVERYTHING;
  const add = (channel: Omit<Channel, "id">, id = nextId()): Channel => {
    const added = { ...channel, id };
    channels.set(added.id, added);
    for (const key of keysOf(added)) if (!firstOf.has(key)) firstOf.set(key, added);
    return added;
  };
  add({ kind: "channel", name: "articles", guildId, members: undefined });
  add({ kind: "thread", name: "questions", guildId, members: undefined });
  add({ kind: "other-server", name: "general", guildId: otherGuildId, members: undefined });

  const person = (name: string, isBot = false): Account => {
    const account = byName.get(name) ?? { id: nextId(), name, bot: isBot };
    byName.set(name, account);
    accounts.set(account.id, account);
    return account;
  };
  const opened = (place: PlaceName, asker: Account): Channel => {
    const other = place === "group-dm" ? person("Friend") : bot;
    const name = `${asker.name}, ${other.name}`;
    return add({ kind: place, name, guildId: undefined, members: [asker, other] });
  };

  return {
    nextId,
    applicationId,
    bot,
    guildId,
    otherGuildId,
    roleId,
    startedAt: clock.now(),
    person,
    account: (id) => accounts.get(id),
    membership,
    setMembership: (account, changes) => {
      memberships.set(account.id, { ...membership(account), ...changes });
    },
    people: () => [...accounts.values()].filter((account) => !account.bot),
    channel: (id) => channels.get(id),
    channels: () => [...channels.values()],
    startThread: (messageId, name) =>
      add({ kind: "thread", name, guildId, members: undefined }, messageId),
    channelOf: (place, asker) => {
      if (typeof place === "object") return place;
      const known = firstOf.get(place) ?? firstOf.get(ownKey(place, asker));
      return known ?? opened(place, asker);
    },
  };
}

/** What a channel is found by: its kind where all may read it, or else its kind and each of its members. */
function keysOf({ kind, members }: Channel): readonly string[] {
  return members?.map((member) => ownKey(kind, member)) ?? [kind];
}

function ownKey(kind: PlaceName, { id }: Account): string {
  return `${kind} ${id}`;
}
