import { fileURLToPath } from "node:url";
import { config as loadEnvFile } from "dotenv";
import { type Config, readConfig } from "./config.js";

/** The configuration out of `.env` and the environment, which goes before it. */
export function readEnvironment(): Config {
  loadEnvFile({ quiet: true });
  return readConfig(process.env);
}

/** The folder of articles: the operator's, else the five that come with the program. */
export function articlesDirOf({ articlesDir }: Config): string {
  return articlesDir ?? fileURLToPath(new URL("../seeds", import.meta.url));
}
