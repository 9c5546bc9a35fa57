import { setTimeout as wait } from "node:timers/promises";
import {
  type Client,
  DiscordAPIError,
  DiscordjsError,
  DiscordjsErrorCodes,
  type RESTGetAPIGatewayBotResult,
  Routes,
} from "discord.js";
import type { Log } from "./log.js";

/** Discord does not let the bot in; the message says what to do. */
export class LoginError extends Error {
  override readonly name = "LoginError";
}

/** What the wait between two tries to reach Discord starts with and where it ends, in milliseconds. */
const [SHORTEST, LONGEST] = [1_000, 60_000];

/**
 * Logs in, as soon as Discord can be reached.
 *
 * @throws {LoginError} where Discord does not accept the token. Never shows the token.
 */
export async function login(client: Client, token: string, log: Log): Promise<void> {
  client.rest.setToken(token);
  for (let pause = SHORTEST; ; pause = Math.min(LONGEST, pause * 2)) {
    const obstacle = await obstacleTo(client);
    if (!obstacle) break;
    const rest = Math.max(pause, obstacle.rest);
    log("no way to Discord", {
      because: obstacle.because,
      again: `in ${Math.ceil(rest / 1000)} s`,
    });
    await wait(rest);
  }
  try {
    await client.login(token);
  } catch (error) {
    if (isRefused(error)) throw new LoginError(REFUSED);
    throw new LoginError(`Discord did not let the bot in: ${messageOf(error)}. Start it again.`);
  }
}

const REFUSED =
  "Discord does not accept DISCORD_TOKEN: reset it on the Bot page of your application, and copy it anew.";

/** Why the bot cannot log in now, and how many milliseconds that will last at least. */
interface Obstacle {
  readonly because: string;
  readonly rest: number;
}

async function obstacleTo({ rest }: Client): Promise<Obstacle | undefined> {
  try {
    const { session_start_limit: limit, shards } = gatewayIn(await rest.get(Routes.gatewayBot()));
    return limit.remaining >= shards
      ? undefined
      : { because: "Discord takes no more new sessions today", rest: limit.reset_after };
  } catch (error) {
    if (isRefused(error)) throw new LoginError(REFUSED);
    return { because: messageOf(error), rest: 0 };
  }
}

type GatewayInfo = Pick<RESTGetAPIGatewayBotResult, "shards" | "session_start_limit">;

/** What Discord answered, where it is what it should be; a proxy on the way may answer anything. */
function gatewayIn(answer: unknown): GatewayInfo {
  if (!isGatewayInfo(answer)) throw new Error("what answers is not Discord");
  return answer;
}

function isGatewayInfo(answer: unknown): answer is GatewayInfo {
  return (
    typeof answer === "object" &&
    answer !== null &&
    "shards" in answer &&
    "session_start_limit" in answer &&
    typeof answer.session_start_limit === "object"
  );
}

function isRefused(error: unknown): boolean {
  if (error instanceof DiscordAPIError) return error.status === 401;
  return error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid;
}

function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
