import type { Config } from "./config.js";
import type { Log } from "./discord/log.js";

/** How the bot reaches Discord, or what stands in for it. */
export interface Connection {
  readonly token: string;
  readonly api: string | undefined;
  /** Where a person can talk to the bot without Discord. */
  readonly page: string | undefined;
  readonly close: () => Promise<void>;
}

/** Discord where there is a token, else the stand-in on this machine, with its page. */
export async function connectionFor(config: Config, log: Log): Promise<Connection> {
  if (config.token) {
    const close = () => Promise.resolve();
    return { token: config.token, api: config.api, page: undefined, close };
  }
  const { startPlayground } = await import("./playground/playground.js");
  const wanted = config.playgroundPort;
  const { url, port, token, restUrl, close } = await startPlayground({
    port: wanted,
    botName: "Verbatim",
  });
  log("playground", { address: url, reason: "DISCORD_TOKEN is not set" });
  if (wanted !== 0 && port !== wanted) log("port taken", { wanted, used: port });
  return { token, api: restUrl, page: url, close };
}
