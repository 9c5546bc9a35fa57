import { isIP } from "node:net";

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

/** From the most that is logged to the least. */
const LOG_LEVELS = ["debug", "info", "warn", "error", "fatal", "silent"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable: what it must look like, and what to do where it does not. */
interface Variable {
  readonly accepts: (value: string) => boolean;
  readonly advice: string;
}

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

const COPY_IDS =
  "switch on Developer Mode in Discord, right-click each, choose Copy ID, and part the ids by commas";

const VARIABLES = {
  DISCORD_TOKEN: {
    accepts: (value) => /^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/.test(value),
    advice:
      "does not look like a bot token: copy it from the Bot page of your application, or leave it empty to use the playground",
  },
  DISCORD_GUILD_ID: {
    accepts: (value) => /^\d{17,20}$/.test(value),
    advice:
      "is not a server's id: switch on Developer Mode in Discord, then right-click the server and choose Copy Server ID",
  },
  ARTICLES_DIR: {
    accepts: (value) => !value.includes("\0"),
    advice: "is not a folder's path",
  },
  DATABASE_URL: {
    accepts: isPostgres,
    advice:
      "is not the address of a PostgreSQL database: postgresql://USER:PASSWORD@HOST:PORT/NAME",
  },
  DATABASE_READ_URL: {
    accepts: isPostgres,
    advice:
      "is not the address of a PostgreSQL database: postgresql://USER:PASSWORD@HOST:PORT/NAME",
  },
  CACHE_DIR: {
    accepts: (value) => !value.includes("\0"),
    advice: "is not a folder's path",
  },
  DISCORD_API_URL: {
    accepts: isLoopback,
    advice:
      "is accepted for this machine alone (http://127.0.0.1:PORT/api), since the bot token is sent there: remove it to use Discord",
  },
  PLAYGROUND_PORT: {
    accepts: isPort,
    advice: "is not a port: give a number from 0 to 65535, 0 for any that is free",
  },
  OPERATOR_IDS: {
    accepts: isListOfIds,
    advice: `is not a list of users: ${COPY_IDS}`,
  },
  PUBLIC_CHANNEL_IDS: {
    accepts: isListOfIds,
    advice: `is not a list of channels: ${COPY_IDS}`,
  },
  PUBLIC_ROLE_IDS: {
    accepts: isListOfIds,
    advice: `is not a list of roles: ${COPY_IDS}`,
  },
  THREAD_CHANNEL_IDS: {
    accepts: isListOfIds,
    advice: `is not a list of channels: ${COPY_IDS}`,
  },
  UNANSWERED_FILE: {
    accepts: (value) => !value.includes("\0"),
    advice: "is not a file's path",
  },
  DIGEST_CHANNEL_ID: {
    accepts: (value) => /^\d{17,20}$/.test(value),
    advice:
      "is not a channel's id: switch on Developer Mode in Discord, then right-click the channel and choose Copy Channel ID",
  },
  HEALTH_PORT: {
    accepts: isPort,
    advice: "is not a port: give a number from 0 to 65535, 0 for any that is free",
  },
  HEALTH_HOST: {
    accepts: (value) => isIP(value) !== 0,
    advice: "is not an address: give 127.0.0.1 for this machine alone, 0.0.0.0 for every network",
  },
  LOG_LEVEL: {
    accepts: (value) => LOG_LEVELS.some((level) => level === value),
    advice: `is not a level: give one of ${LOG_LEVELS.join(", ")}`,
  },
} as const satisfies Record<string, Variable>;

/** The names of all variables there are, for `.env.example` to be compared with. */
export const VARIABLE_NAMES = Object.keys(VARIABLES);

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

function isLoopback(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol, hostname, username } = new URL(address);
  return protocol === "http:" && LOOPBACK.has(hostname) && username === "";
}

function isPostgres(address: string): boolean {
  if (!URL.canParse(address)) return false;
  const { protocol } = new URL(address);
  return protocol === "postgres:" || protocol === "postgresql:";
}

function databaseOf(url: string | undefined, readUrl: string | undefined): Config["database"] {
  return url === undefined ? undefined : { url, readUrl };
}

function isPort(value: string): boolean {
  return /^\d{1,5}$/.test(value) && Number(value) <= LAST_PORT;
}

const LAST_PORT = 65_535;

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

function isListOfIds(value: string): boolean {
  return idsIn(value).every((id) => /^\d{17,20}$/.test(id));
}

function idsIn(value = ""): readonly string[] {
  return value.split(/[\s,]+/).filter((id) => id !== "");
}
