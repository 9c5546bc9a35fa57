import { isIP } from "node:net";

/** From the most that is logged to the least. */
export const LOG_LEVELS = ["debug", "info", "warn", "error", "fatal", "silent"] as const;

export type LogLevel = (typeof LOG_LEVELS)[number];

/** A variable: what it must look like, and what to do where it does not. */
interface Variable {
  readonly accepts: (value: string) => boolean;
  readonly advice: string;
}

const LOOPBACK = new Set(["127.0.0.1", "[::1]", "localhost"]);

/** The highest number that a port can have. */
export const LAST_PORT = 65_535;

const DATABASE: Variable = {
  accepts: isPostgres,
  advice: "is not the address of a PostgreSQL database: postgresql://USER:PASSWORD@HOST:PORT/NAME",
};

const PORT: Variable = {
  accepts: (value) => /^\d{1,5}$/.test(value) && Number(value) <= LAST_PORT,
  advice: "is not a port: give a number from 0 to 65535, 0 for any that is free",
};

/** All variables there are, by their names. */
export const VARIABLES = {
  DISCORD_TOKEN: {
    accepts: (value) => /^[\w-]{20,}\.[\w-]{4,}\.[\w-]{20,}$/.test(value),
    advice:
      "does not look like a bot token: copy it from the Bot page of your application, or leave it empty to use the playground",
  },
  DISCORD_GUILD_ID: idOf("server"),
  ARTICLES_DIR: pathOf("folder"),
  DATABASE_URL: DATABASE,
  DATABASE_READ_URL: DATABASE,
  CACHE_DIR: pathOf("folder"),
  DISCORD_API_URL: {
    accepts: isLoopback,
    advice:
      "is accepted for this machine alone (http://127.0.0.1:PORT/api), since the bot token is sent there: remove it to use Discord",
  },
  PLAYGROUND_PORT: PORT,
  OPERATOR_IDS: idsOf("users"),
  PUBLIC_CHANNEL_IDS: idsOf("channels"),
  PUBLIC_ROLE_IDS: idsOf("roles"),
  THREAD_CHANNEL_IDS: idsOf("channels"),
  UNANSWERED_FILE: pathOf("file"),
  DIGEST_CHANNEL_ID: idOf("channel"),
  HEALTH_PORT: PORT,
  HEALTH_HOST: {
    accepts: (value) => isIP(value) !== 0,
    advice: "is not an address: give 127.0.0.1 for this machine alone, 0.0.0.0 for every network",
  },
  LOG_LEVEL: {
    accepts: (value) => LOG_LEVELS.some((level) => level === value),
    advice: `is not a level: give one of ${LOG_LEVELS.join(", ")}`,
  },
} as const satisfies Record<string, Variable>;

function idOf(what: "server" | "channel"): Variable {
  const copy = `Copy ${what === "server" ? "Server" : "Channel"} ID`;
  return {
    accepts: isId,
    advice: `is not a ${what}'s id: switch on Developer Mode in Discord, then right-click the ${what} and choose ${copy}`,
  };
}

function idsOf(what: "users" | "channels" | "roles"): Variable {
  return {
    accepts: (value) => idsIn(value).every(isId),
    advice: `is not a list of ${what}: switch on Developer Mode in Discord, right-click each, choose Copy ID, and part the ids by commas`,
  };
}

/** Discord's ids are snowflakes. */
function isId(value: string): boolean {
  return /^\d{17,20}$/.test(value);
}

function pathOf(what: "folder" | "file"): Variable {
  return { accepts: (value) => !value.includes("\0"), advice: `is not a ${what}'s path` };
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

/** The ids in a list, parted by commas or spaces. */
export function idsIn(value = ""): readonly string[] {
  return value.split(/[\s,]+/).filter((id) => id !== "");
}
