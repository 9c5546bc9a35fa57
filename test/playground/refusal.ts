import { DiscordAPIError } from "discord.js";

/** What Discord said to `request`: the code of its refusal, or "granted". */
export async function refusal(request: Promise<unknown>): Promise<unknown> {
  try {
    await request;
    return "granted";
  } catch (error) {
    return error instanceof DiscordAPIError ? error.code : error;
  }
}
