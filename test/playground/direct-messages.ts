import { Routes } from "discord.js";
import { type Stage, stage } from "./bot.js";

/** A stage, and the address of Ada's direct messages with the bot. */
export async function directMessages(): Promise<
  Stage & { readonly route: `/channels/${string}/messages` }
> {
  const opened = await stage(() => undefined);
  const { channelId } = opened.standIn.user("Ada").say("hello");
  return { ...opened, route: Routes.channelMessages(channelId) };
}
