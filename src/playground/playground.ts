import { buildPage } from "./page/page-server.js";
import { type StandIn, startStandIn } from "./stand-in.js";

/** How a playground is started. */
export interface PlaygroundOptions {
  /** The port on 127.0.0.1; a free one where it is 0 or taken. */
  readonly port: number;
  /** What the bot is called there. */
  readonly botName: string;
}

/**
 * Starts a stand-in for Discord with a page, where a person talks to the bot without any account.
 *
 * The page is at `url`. The bot logs in with `token`, and with `rest: { api: restUrl }` as its
 * only other setting.
 */
export function startPlayground({ port, botName }: PlaygroundOptions): Promise<StandIn> {
  return startStandIn({ port, botName, page: (state) => buildPage("You", state) });
}
