import { type Client, Routes } from "discord.js";
import type { Log } from "./log.js";

/** How a connection that does not come back is noticed, in milliseconds. */
export interface Vigil {
  /** How often it is looked at. */
  readonly every: number;
  /** How long it may be down while Discord can be reached. */
  readonly limit: number;
}

/** Discord's own troubles seldom last as long as this where its REST answers. */
export const USUAL_VIGIL: Vigil = { every: 15_000, limit: 600_000 };

/**
 * Resolves once the gateway has been down for long although Discord can be reached: then something
 * in this process is broken, and another will do better.
 */
export function whenStranded(
  client: Client,
  isConnected: () => boolean,
  log: Log,
  { every, limit }: Vigil,
): Promise<void> {
  return new Promise((resolve) => {
    let down = 0;
    const timer = setInterval(async () => {
      down = isConnected() ? 0 : down + every;
      if (down < limit || !(await isReachable(client))) return;
      clearInterval(timer);
      log("gone", {
        advice: "the connection does not come back though Discord answers: start again",
      });
      resolve();
    }, every).unref();
  });
}

async function isReachable({ rest }: Client): Promise<boolean> {
  try {
    await rest.get(Routes.gateway(), { auth: false });
    return true;
  } catch {
    return false;
  }
}
