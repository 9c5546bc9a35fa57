import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import { replyInTime, updateInTime } from "../answer-in-time.js";
import type { Desk } from "../desk.js";
import { mayAnswerPublicly, mayShare } from "../manners.js";
import { shownTexts } from "../message-text.js";
import { noteAnswer } from "../note-answer.js";
import { askedIn } from "../page/asked-line.js";
import type { Audience } from "../page/audience.js";
import { changedNotes, pageFor, sentencePage } from "../pages-for.js";
import type { Request } from "../request.js";
import type { ReadShow } from "./custom-id.js";

/** Shows another page or reading of what was asked, or shares it. */
export async function pressShow(
  interaction: MessageComponentInteraction,
  read: ReadShow,
  desk: Desk,
): Promise<void> {
  const request = await restored(interaction, read, desk);
  if (typeof request === "string") {
    const page = sentencePage(request, interaction.user.id);
    return replyInTime(interaction, Promise.resolve({ page, isPrivate: true }), true, desk);
  }
  const isPublic = mayAnswerPublicly(interaction, desk.manners);
  const isShared = read.deed === "share";
  const isPrivate = isShared ? !isPublic : interaction.message.flags.has(MessageFlags.Ephemeral);
  const audience: Audience = {
    ...{ asker: read.asker, isPrivate, mayShare: mayShare(interaction, desk.manners) },
    mention: mentionIn(interaction),
  };
  const wanted = { request, number: read.page, notes: changedNotes(read.state, desk), isPrivate };
  const work = noteAnswer(`button ${read.deed}`, desk, () => pageFor(wanted, audience, desk));
  if (isShared) return replyInTime(interaction, work, isPrivate, desk);
  return updateInTime(
    interaction,
    work.then(({ page }) => page),
    desk,
  );
}

/** The request as it was made, or a sentence that says why it cannot be restored. */
async function restored(
  interaction: MessageComponentInteraction,
  { request, textKey, person }: ReadShow,
  { shelf }: Desk,
): Promise<Request | string> {
  const text =
    textKey === undefined ? request.text : askedIn(shownTexts(interaction.message), textKey);
  if (text === undefined) return "I can no longer tell what was asked here. Please ask again.";
  const chosen = interaction.isStringSelectMenu() ? interaction.values[0] : person;
  if (chosen === undefined) return { ...request, text };
  const id = await shelf().keys.personOf(chosen);
  if (id === undefined) return "No article quotes that person any more. Please ask again.";
  return { ...request, text, overrule: { ...request.overrule, speaker: { person: id } } };
}

/** At whom the message was pointed when it was first sent. */
function mentionIn({ message }: MessageComponentInteraction): string | undefined {
  return /^For <@(\d{1,20})>:/.exec(shownTexts(message)[0] ?? "")?.[1];
}
