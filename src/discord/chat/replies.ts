import { DiscordAPIError, type Message } from "discord.js";
import { shortened } from "../../answer/words.js";
import type { Desk } from "../desk.js";
import { wantsThread } from "../manners.js";
import type { Page } from "../page/page.js";
import { isGone, sendPage } from "../send.js";
import type { Place, Replies } from "./memory.js";
import { questionText } from "./read-message.js";

/** A thread's name has at most 100 characters (Discord's documentation, "Channel Object"). */
const THREAD_NAME_LENGTH = 100;

/** Where `message` is to be answered; in its channel where the bot may start no thread. */
export async function placeForReplies(message: Message, { manners, log }: Desk): Promise<Place> {
  if (!wantsThread(message, manners)) return message.channel;
  const name = shortened(questionText(message.content), THREAD_NAME_LENGTH) || "Question";
  try {
    return await message.startThread({ name });
  } catch (error) {
    if (!(error instanceof DiscordAPIError)) throw error;
    log("no thread", { code: error.code, error: error.message });
    return message.channel;
  }
}

/** Replies to `message` at `place`, a message a page. */
export async function sendReplies(
  place: Place,
  message: Message,
  pages: readonly Page[],
  { log }: Desk,
): Promise<Replies> {
  const ids: string[] = [];
  for (const page of pages) {
    const sent = await sendPage(
      page,
      (body): Promise<{ readonly id: string }> =>
        place.id === message.channelId || !place.isSendable()
          ? message.reply({ ...body, failIfNotExists: false })
          : place.send(body),
      log,
    );
    ids.push(sent.id);
  }
  return { place, ids };
}

/** Puts `pages` into the replies that there are; takes away those left over, adds those missing. */
export async function changeReplies(
  { place, ids }: Replies,
  message: Message,
  pages: readonly Page[],
  desk: Desk,
): Promise<Replies> {
  const { messages } = place;
  const kept: string[] = [];
  for (const [i, id] of ids.entries()) {
    const page = pages[i];
    const work = page
      ? sendPage(page, (body) => messages.edit(id, body), desk.log)
      : messages.delete(id);
    const isDone = await done(work);
    if (page && isDone) kept.push(id);
  }
  const added = await sendReplies(place, message, pages.slice(ids.length), desk);
  return { place, ids: [...kept, ...added.ids] };
}

/** Whether it could be done: a reply that was taken away meanwhile is left so. */
async function done(work: Promise<unknown>): Promise<boolean> {
  try {
    await work;
    return true;
  } catch (error) {
    if (isGone(error)) return false;
    throw error;
  }
}
