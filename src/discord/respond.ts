import {
  type AutocompleteInteraction,
  type ChatInputCommandInteraction,
  type Interaction,
  MessageFlags,
} from "discord.js";
import type { Library } from "../retrieval/library.js";
import { choicesFor } from "./autocomplete.js";
import { COMMANDS } from "./commands/index.js";
import { compose } from "./compose.js";
import { reportFailure } from "./failure.js";
import type { Log } from "./log.js";

/** Answers an interaction. The one place where what goes wrong in one is caught and logged. */
export async function respond(interaction: Interaction, library: Library, log: Log): Promise<void> {
  if (interaction.isAutocomplete()) return complete(interaction, library, log);
  if (interaction.isChatInputCommand()) return answer(interaction, library, log);
}

async function answer(
  interaction: ChatInputCommandInteraction,
  library: Library,
  log: Log,
): Promise<void> {
  const started = performance.now();
  const where = `/${interaction.commandName}`;
  try {
    const command = COMMANDS.find(({ data }) => data.name === interaction.commandName);
    if (!command) throw new Error("Discord sent a command that is not in the table");
    const options = (name: string) => interaction.options.getString(name) ?? undefined;
    const layout = await command.answer(options, library);
    await interaction.reply({
      content: compose(layout),
      flags: layout.isPrivate
        ? MessageFlags.Ephemeral | MessageFlags.SuppressEmbeds
        : MessageFlags.SuppressEmbeds,
    });
    log("answered", { where, ms: Math.round(performance.now() - started) });
  } catch (error) {
    const content = reportFailure(error, where, log);
    if (interaction.replied) return;
    await interaction
      .reply({ content, flags: MessageFlags.Ephemeral })
      .catch((second: unknown) => reportFailure(second, `${where}, telling the user`, log));
  }
}

async function complete(
  interaction: AutocompleteInteraction,
  library: Library,
  log: Log,
): Promise<void> {
  try {
    const { name, value } = interaction.options.getFocused(true);
    await interaction.respond(await choicesFor(name, value, library));
  } catch (error) {
    reportFailure(error, `/${interaction.commandName}, completing`, log);
  }
}
