import { isIP } from "node:net";
import { parseArgs } from "node:util";
import { ConfigError } from "./config.js";

const LOOPBACK = new Set(["127.0.0.1", "localhost"]);

const USAGE =
  "the command line takes nothing but --host ADDRESS and --open-to-network; settings are in .env";

/**
 * The address on which the playground is to listen; undefined for this machine's own.
 *
 * @throws {ConfigError} where others on the network would be let in without the flag that says so.
 */
export function readHost(args: readonly string[]): string | undefined {
  const { host, isMeant } = parsed(args);
  if (host === undefined || LOOPBACK.has(host)) return undefined;
  if (isIP(host) !== 4) throw new ConfigError([`--host ${host} is no IPv4 address`]);
  if (isMeant) return host;
  throw new ConfigError([
    `--host ${host} would let others on the network use the playground in your name and read your articles: add --open-to-network if that is what you want`,
  ]);
}

function parsed(args: readonly string[]): { host: string | undefined; isMeant: boolean } {
  try {
    const { values } = parseArgs({
      args: [...args],
      options: { host: { type: "string" }, "open-to-network": { type: "boolean", default: false } },
    });
    return { host: values.host, isMeant: values["open-to-network"] };
  } catch (error) {
    if (error instanceof TypeError && "code" in error) throw new ConfigError([USAGE]);
    throw error;
  }
}
