import { idsIn, LAST_PORT, LOG_LEVELS, type LogLevel, VARIABLES } from "./variables.js";

/** The environment cannot be used. Lists every problem, not only the first. */
export class ConfigError extends Error {
  override readonly name = "ConfigError";
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(["Cannot start:", ...problems].join("\n  - "));
    this.problems = problems;
  }
}

/** Everything that the operator decides. */
export interface Config {
  /** Undefined where there is none yet: then the playground answers instead of Discord. */
  readonly token: string | undefined;
  readonly guildId: string | undefined;
  /** Undefined for the articles that come with the program. */
  readonly articlesDir: string | undefined;
  /** Where the archive is, if it is in a database and not in the folder. */
  readonly database: { readonly url: string; readonly readUrl: string | undefined } | undefined;
  /** Where results are kept from one start to the next; undefined for beside the program. */
  readonly cacheDir: string | undefined;
  /** An address of Discord's API on this machine, for tests. */
  readonly api: string | undefined;
  /** 0 means any port that is free. */
  readonly playgroundPort: number;
  /** Where the words of unanswered questions are kept; undefined for nowhere. */
  readonly unansweredFile: string | undefined;
  /** The channel that is told of new articles; undefined for none. */
  readonly digestChannelId: string | undefined;
  /** Where `/healthz`, `/readyz` and `/metrics` are served; undefined for nowhere. */
  readonly health: { readonly host: string; readonly port: number } | undefined;
  readonly logLevel: LogLevel;
  /** Who may do what, and where answers are public: ids of Discord. */
  readonly manners: {
    readonly operators: readonly string[];
    readonly publicChannels: readonly string[];
    readonly publicRoles: readonly string[];
    readonly threadChannels: readonly string[];
  };
}

/**
 * Reads the configuration out of `env`.
 *
 * @throws {ConfigError} naming each variable that is malformed, with what to do. Never
 *   its value, which may be a secret.
 */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const problems: string[] = [];
  const read = (name: keyof typeof VARIABLES): string | undefined => {
    const value = env[name]?.trim() || undefined;
    const { accepts, advice } = VARIABLES[name];
    if (value && !accepts(value)) problems.push(`${name} ${advice}`);
    return value;
  };

  const config: Config = {
    token: read("DISCORD_TOKEN"),
    guildId: read("DISCORD_GUILD_ID"),
    articlesDir: read("ARTICLES_DIR"),
    database: databaseOf(read("DATABASE_URL"), read("DATABASE_READ_URL")),
    cacheDir: read("CACHE_DIR"),
    api: read("DISCORD_API_URL"),
    playgroundPort: Number(read("PLAYGROUND_PORT") ?? 0),
    unansweredFile: read("UNANSWERED_FILE"),
    digestChannelId: read("DIGEST_CHANNEL_ID"),
    health: healthOf(read("HEALTH_PORT"), read("HEALTH_HOST"), shardOf(env)),
    logLevel: levelOf(read("LOG_LEVEL")),
    manners: {
      operators: idsIn(read("OPERATOR_IDS")),
      publicChannels: idsIn(read("PUBLIC_CHANNEL_IDS")),
      publicRoles: idsIn(read("PUBLIC_ROLE_IDS")),
      threadChannels: idsIn(read("THREAD_CHANNEL_IDS")),
    },
  };
  if (config.health && config.health.port > LAST_PORT) {
    problems.push("HEALTH_PORT and the shard’s number together are no port: give a smaller one");
  }
  if (problems.length > 0) throw new ConfigError(problems);
  return config;
}

function databaseOf(url: string | undefined, readUrl: string | undefined): Config["database"] {
  return url === undefined ? undefined : { url, readUrl };
}

/** Of several processes, one a shard, each has a port of its own: the one that is given and those after it. */
function healthOf(port: string | undefined, host = "127.0.0.1", shard: number): Config["health"] {
  if (port === undefined) return undefined;
  return { host, port: Number(port) === 0 ? 0 : Number(port) + shard };
}

/** The number of the shard that this process is, as discord.js tells the processes that it starts. */
function shardOf({
  SHARDING_MANAGER,
  SHARDS,
}: Readonly<Record<string, string | undefined>>): number {
  return SHARDING_MANAGER && /^\d{1,4}$/.test(SHARDS ?? "") ? Number(SHARDS) : 0;
}

function levelOf(name: string | undefined): LogLevel {
  return LOG_LEVELS.find((level) => level === name) ?? "info";
}
