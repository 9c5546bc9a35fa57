import { type MessageComponentInteraction, MessageFlags } from "discord.js";
import { replyInTime, updateInTime } from "../answer-in-time.js";
import type { Desk } from "../desk.js";
import { mayAnswerPublicly, mayShare } from "../manners.js";
import { buildPage, type Page } from "../page/page.js";
import { sentencePage } from "../pages-for.js";
import { plainReply } from "../reply.js";
import { citePage } from "./cite.js";
import { canWiden, contextLayout, widened } from "./context.js";
import type { Spot, SpotPress } from "./press.js";
import { type FoundSpot, foundSpot } from "./spot.js";

/** Shows more around a passage, or how to cite it, or shares what is shown. */
export async function pressSpot(
  interaction: MessageComponentInteraction,
  deed: SpotPress["deed"],
  spot: Spot,
  desk: Desk,
): Promise<void> {
  const found = await foundSpot(spot, desk.shelf());
  desk.log("answered", {
    where: `button ${deed}`,
    kind: deed,
    outcome: found ? "found" : "changed",
  });
  if (!found) return answer(interaction, sentencePage(CHANGED, interaction.user.id), true, desk);
  if (deed === "cite") return answer(interaction, citePage(found), true, desk);
  const isPublic = mayAnswerPublicly(interaction, desk.manners);
  if (deed === "share-spot") {
    return answer(interaction, contextPage(interaction, found, isPublic, desk), !isPublic, desk);
  }
  const wider = { ...found, span: widened(found.annotated, found.span) };
  if (deed === "wider") {
    const isShown = !interaction.message.flags.has(MessageFlags.Ephemeral);
    return updateInTime(
      interaction,
      Promise.resolve(contextPage(interaction, wider, isShown, desk)),
      desk,
    );
  }
  return answer(interaction, contextPage(interaction, wider, false, desk), true, desk);
}

const CHANGED = "This article has changed since the answer was given. Please ask again.";

function answer(
  interaction: MessageComponentInteraction,
  page: Page,
  isPrivate: boolean,
  desk: Desk,
): Promise<void> {
  return replyInTime(interaction, Promise.resolve({ page, isPrivate }), isPrivate, desk);
}

function contextPage(
  interaction: MessageComponentInteraction,
  found: FoundSpot,
  isShared: boolean,
  desk: Desk,
): Page {
  return buildPage(
    {
      reply: plainReply("context", "found", contextLayout(found)),
      ...{ request: undefined, number: 0, notes: [], state: desk.shelf().keys.state },
      passage: canWiden(found) ? "more" : "all",
    },
    {
      asker: interaction.user.id,
      isPrivate: !isShared,
      mayShare: mayShare(interaction, desk.manners),
    },
  );
}
