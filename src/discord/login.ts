import { type Client, DiscordjsError, DiscordjsErrorCodes } from "discord.js";

/** Discord does not let the bot in, or cannot be reached; the message says what to do. */
export class LoginError extends Error {
  override readonly name = "LoginError";
}

/**
 * Logs in.
 *
 * @throws {LoginError} where Discord does not accept the token or cannot be reached. Never shows the token.
 */
export async function login(client: Client, token: string): Promise<void> {
  try {
    await client.login(token);
  } catch (error) {
    if (error instanceof DiscordjsError && error.code === DiscordjsErrorCodes.TokenInvalid) {
      throw new LoginError(
        "Discord does not accept DISCORD_TOKEN: reset it on the Bot page of your application, and copy it anew.",
      );
    }
    const why = error instanceof Error ? error.message : String(error);
    throw new LoginError(
      `Discord cannot be reached (${why}): check this machine's network and try again.`,
    );
  }
}
