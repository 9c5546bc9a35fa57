import {
  type ChatInputCommandInteraction,
  type MessageComponentInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
} from "discord.js";
import type { Desk } from "./desk.js";
import type { Page } from "./page/page.js";
import { asReply, type Body, sendPage } from "./send.js";

/** A page and who may see it. */
export interface Answered {
  readonly page: Page;
  readonly isPrivate: boolean;
}

type Asking = ChatInputCommandInteraction | MessageContextMenuCommandInteraction;

/**
 * Answers with what `work` gives: at once, or, where it takes longer than the desk's patience, with
 * a message that says so and is completed later (Discord waits three seconds for the first word).
 *
 * @param isPrivate Who sees that message. Where it is public and the answer is not, it is taken back.
 */
export async function replyInTime(
  interaction: Asking | MessageComponentInteraction,
  work: Promise<Answered>,
  isPrivate: boolean,
  { patience, log }: Desk,
): Promise<void> {
  const early = await within(patience, work);
  if (early) {
    await sendPage(early.page, (body) => interaction.reply(asReply(body, early.isPrivate)), log);
    return;
  }
  await interaction.deferReply(isPrivate ? { flags: MessageFlags.Ephemeral } : {});
  const late = await work;
  if (late.isPrivate && !isPrivate) {
    await interaction.deleteReply();
    await sendPage(late.page, (body) => interaction.followUp(asReply(body, true)), log);
  } else {
    await sendPage(late.page, (body) => interaction.editReply(body), log);
  }
}

/** Changes the message that was clicked in to what `work` gives, in time. */
export async function updateInTime(
  interaction: MessageComponentInteraction,
  work: Promise<Page>,
  { patience, log }: Desk,
): Promise<void> {
  // A message of plain text keeps its text unless told otherwise, and components bear none beside them.
  const emptied = interaction.message.content === "" ? {} : { content: "" };
  const early = await within(patience, work);
  if (!early) await interaction.deferUpdate();
  const page = early ?? (await work);
  const send = async (body: Body): Promise<unknown> =>
    early
      ? interaction.update({ ...emptied, ...body })
      : interaction.editReply({ ...emptied, ...body });
  await sendPage(page, send, log);
}

/** What `work` gives if that takes no longer than `milliseconds`. */
export async function within<Value>(
  milliseconds: number,
  work: Promise<Value>,
): Promise<Value | undefined> {
  let timer: NodeJS.Timeout | undefined;
  // not a signal that is aborted: each question would bring an error with its stack
  const late = new Promise<undefined>((resolve) => {
    timer = setTimeout(resolve, milliseconds, undefined).unref();
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
