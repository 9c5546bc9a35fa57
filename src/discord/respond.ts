import { type BaseInteraction, type Interaction, MessageFlags } from "discord.js";
import { choicesFor } from "./autocomplete.js";
import type { Desk } from "./desk.js";
import { reportFailure } from "./failure.js";
import { press } from "./press/respond-press.js";
import { answerMenu, answerSlash } from "./respond-command.js";
import { isGone } from "./send.js";

/** Answers an interaction. The one place where what goes wrong in one is caught and logged. */
export async function respond(interaction: Interaction, desk: Desk): Promise<void> {
  const where = whereOf(interaction);
  try {
    if (interaction.isAutocomplete()) {
      const { name, value } = interaction.options.getFocused(true);
      await interaction.respond(await choicesFor(name, value, desk.shelf()));
    } else if (interaction.isChatInputCommand()) {
      await answerSlash(interaction, desk);
    } else if (interaction.isMessageContextMenuCommand()) {
      await answerMenu(interaction, desk);
    } else if (interaction.isMessageComponent()) {
      await press(interaction, desk);
    }
  } catch (error) {
    // Whoever takes a message away while it is being answered needs no answer.
    if (isGone(error)) return desk.log("gone meanwhile", { where });
    const sentence = reportFailure(error, where, desk.log);
    desk.tally.note(where, "failed");
    await tell(interaction, sentence).catch((second: unknown) => {
      reportFailure(second, `${where}, telling the user`, desk.log);
    });
  }
}

function whereOf(interaction: BaseInteraction): string {
  if (interaction.isCommand()) return `/${interaction.commandName}`;
  return interaction.isAutocomplete() ? `/${interaction.commandName}, completing` : "button";
}

async function tell(interaction: Interaction, content: string): Promise<void> {
  if (!interaction.isRepliable()) return;
  if (interaction.replied) return;
  if (interaction.deferred) await interaction.followUp({ content, flags: MessageFlags.Ephemeral });
  else await interaction.reply({ content, flags: MessageFlags.Ephemeral });
}
