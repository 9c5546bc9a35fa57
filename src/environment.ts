import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { parse } from "dotenv";
import { type Config, ConfigError, readConfig } from "./config.js";

const ENV_FILE = ".env";

/**
 * The configuration out of `.env`, where there is one, and the environment, which goes before it.
 * The token is taken out of the environment: no thread and no report of the process has it.
 *
 * @throws {ConfigError} where `.env` cannot be read, or a setting cannot be used.
 */
export function readEnvironment(): Config {
  const config = readConfig({ ...readEnvFile(), ...process.env });
  delete process.env.DISCORD_TOKEN;
  return config;
}

function readEnvFile(): Record<string, string> {
  try {
    const bytes = readFileSync(ENV_FILE);
    if (bytes.includes(0))
      throw new ConfigError([`${ENV_FILE} is no UTF-8 text: save it as UTF-8`]);
    return parse(bytes);
  } catch (error) {
    if (error instanceof ConfigError) throw error;
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return {};
    throw new ConfigError([`${ENV_FILE} cannot be read: ${String(error)}`]);
  }
}

/** The folder of articles: the operator's, else the five that come with the program. */
export function articlesDirOf({ articlesDir }: Config): string {
  return articlesDir ?? fileURLToPath(new URL("../seeds", import.meta.url));
}

/** The folder in which results are kept: the operator's, else one beside the program. */
export function cacheDirOf({ cacheDir }: Config): string {
  return cacheDir ?? fileURLToPath(new URL("../.cache", import.meta.url));
}
