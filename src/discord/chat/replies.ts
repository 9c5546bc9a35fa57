import type { Message } from "discord.js";
import type { Desk } from "../desk.js";
import type { Page } from "../page/page.js";
import { isGone, sendPage } from "../send.js";

/** Replies to `message`, a message a page, and gives their ids. */
export async function sendReplies(
  message: Message,
  pages: readonly Page[],
  { log }: Desk,
): Promise<readonly string[]> {
  const ids: string[] = [];
  for (const page of pages) {
    const sent = await sendPage(
      page,
      (body) => message.reply({ ...body, failIfNotExists: false }),
      log,
    );
    ids.push(sent.id);
  }
  return ids;
}

/** Puts `pages` into the replies that there are; takes away those left over, adds those missing. */
export async function changeReplies(
  message: Message,
  replies: readonly string[],
  pages: readonly Page[],
  desk: Desk,
): Promise<readonly string[]> {
  const { messages } = message.channel;
  const kept: string[] = [];
  for (const [i, id] of replies.entries()) {
    const page = pages[i];
    const work = page
      ? sendPage(page, (body) => messages.edit(id, body), desk.log)
      : messages.delete(id);
    const isDone = await done(work);
    if (page && isDone) kept.push(id);
  }
  return [...kept, ...(await sendReplies(message, pages.slice(replies.length), desk))];
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
