import { setTimeout as wait } from "node:timers/promises";
import { type Client, DiscordAPIError } from "discord.js";
import { reportFailure } from "./failure.js";
import type { Log } from "./log.js";
import { registerCommands } from "./register-commands.js";

/** What the wait between two tries starts with and where it ends, in milliseconds. */
const [SHORTEST, LONGEST] = [5_000, 300_000];

/**
 * Registers `commands` until Discord has taken them, or refuses them.
 *
 * @returns Whether anything had to be sent; undefined where it was refused, of which the log has heard.
 */
export async function keepRegistering(
  client: Client<true>,
  commands: Parameters<typeof registerCommands>[1],
  guildId: string | undefined,
  log: Log,
): Promise<boolean | undefined> {
  for (let pause = SHORTEST; ; pause = Math.min(LONGEST, pause * 2)) {
    try {
      return await registerCommands(client, commands, guildId);
    } catch (error) {
      reportFailure(error, "registering commands", log);
      if (error instanceof DiscordAPIError) return undefined;
      await wait(pause, undefined, { ref: false });
    }
  }
}
