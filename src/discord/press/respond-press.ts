import type { MessageComponentInteraction } from "discord.js";
import { type Answered, replyInTime } from "../answer-in-time.js";
import type { Desk } from "../desk.js";
import { isModerator } from "../manners.js";
import type { Page } from "../page/page.js";
import { namingPage, sentencePage } from "../pages-for.js";
import { readPress } from "./custom-id.js";
import type { RatePress } from "./press.js";
import { pressShow } from "./respond-show.js";
import { pressSpot } from "./respond-spot.js";

/** Does what a button or a menu below a message says. All that it needs stands in its id. */
export async function press(interaction: MessageComponentInteraction, desk: Desk): Promise<void> {
  const read = readPress(interaction.customId);
  if (!read) return say(interaction, OUTDATED, desk);
  if (read.deed === "remove") return remove(interaction, read.asker, desk);
  const wait = desk.cooldown.take(interaction.user.id, interaction.channelId, desk.now());
  if (wait) return say(interaction, `Please wait ${wait.seconds} s.`, desk);
  if ("spot" in read) return pressSpot(interaction, read.deed, read.spot, desk);
  if ("kind" in read) return rate(interaction, read, desk);
  const isOwn = read.asker === interaction.user.id;
  return isOwn ? pressShow(interaction, read, desk) : show(interaction, notYours(read.asker), desk);
}

const OUTDATED = "This button is of another version of mine. Ask again to get one that works.";

function notYours(asker: string): Page {
  return namingPage("These buttons belong to", asker, ". Ask me yourself to get your own.");
}

function rate(
  interaction: MessageComponentInteraction,
  { deed, kind }: RatePress,
  desk: Desk,
): Promise<void> {
  const { user, message } = interaction;
  if (!desk.ratings.rate(kind, deed, user.id, message.id)) {
    return say(interaction, "You have said what you think of this answer already.", desk);
  }
  desk.log("rated", { kind, verdict: deed });
  return say(interaction, `Thank you: counted as ${deed}, without your name.`, desk);
}

async function remove(
  interaction: MessageComponentInteraction,
  asker: string,
  desk: Desk,
): Promise<void> {
  if (asker !== interaction.user.id && !isModerator(interaction)) {
    const rest = ", or who may manage messages here, can remove this.";
    return show(interaction, namingPage("Only", asker, rest), desk);
  }
  await interaction.deferUpdate();
  await interaction.deleteReply();
  desk.log("removed", { where: "button" });
}

function say(
  interaction: MessageComponentInteraction,
  sentence: string,
  desk: Desk,
): Promise<void> {
  return show(interaction, sentencePage(sentence, interaction.user.id), desk);
}

/** Shows a page to the one who clicked, and to nobody else. */
function show(interaction: MessageComponentInteraction, page: Page, desk: Desk): Promise<void> {
  const answered: Answered = { page, isPrivate: true };
  return replyInTime(interaction, Promise.resolve(answered), true, desk);
}
