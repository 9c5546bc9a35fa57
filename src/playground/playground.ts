import { buildPage } from "./page/page-server.js";
import { type ArchiveTeller, buildShownArchive } from "./page/shown-archive.js";
import { type StandIn, startStandIn } from "./stand-in.js";

/** How a playground is started. */
export interface PlaygroundOptions {
  /** The port on 127.0.0.1; a free one where it is 0 or taken. */
  readonly port: number;
  /** The address to listen on; this machine's own where it is left out. Any other lets the network in. */
  readonly host?: string | undefined;
  /** What the bot is called there. */
  readonly botName: string;
}

/** A stand-in for Discord with a page. */
export interface Playground extends StandIn {
  /** What the page is told of the archive; until then it says that it is being read. */
  readonly archive: ArchiveTeller;
}

/**
 * Starts a stand-in for Discord with a page, where a person talks to the bot without any account.
 *
 * The page is at `url`. The bot logs in with `token`, and with `rest: { api: restUrl }` as its
 * only other setting.
 */
export async function startPlayground({
  port,
  host,
  botName,
}: PlaygroundOptions): Promise<Playground> {
  const archive = buildShownArchive();
  const page = (state: StandIn["state"]) => buildPage("You", state, archive);
  return { ...(await startStandIn({ port, host, botName, page })), archive };
}
