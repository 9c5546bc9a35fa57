import type { Config } from "./config.js";
import type { Log } from "./discord/log.js";
import type { ArchiveTeller } from "./playground/page/shown-archive.js";
import { say } from "./say.js";

/** How the bot reaches Discord, or what stands in for it. */
export interface Connection {
  readonly token: string;
  readonly api: string | undefined;
  /** Tells the page, where a person can talk to the bot without Discord, of the archive. */
  readonly teller: ArchiveTeller | undefined;
  readonly close: () => Promise<void>;
}

/**
 * Discord where there is a token, else the stand-in on this machine, with its page.
 *
 * @param host The address that the page listens on; this machine's own where it is left out.
 */
export async function connectionFor(
  config: Config,
  host: string | undefined,
  log: Log,
): Promise<Connection> {
  if (config.token) {
    const close = () => Promise.resolve();
    return { token: config.token, api: config.api, teller: undefined, close };
  }
  const { startPlayground } = await import("./playground/playground.js");
  const wanted = config.playgroundPort;
  const { url, port, token, restUrl, close, archive } = await startPlayground({
    port: wanted,
    host,
    botName: "Verbatim",
  });
  log("playground", { address: url, reason: "DISCORD_TOKEN is not set" });
  if (wanted !== 0 && port !== wanted) log("port taken", { wanted, used: port });
  say(process.stdout, `\nOpen ${url} to talk to the bot.\n\n`);
  return { token, api: restUrl, teller: archive, close };
}
