import {
  type ChatInputCommandInteraction,
  type Client,
  Events,
  type RESTPostAPIApplicationCommandsJSONBody,
} from "discord.js";
import type { StandInOptions } from "../../src/playground/stand-in.js";
import { type Stage, stage } from "./bot.js";

const COMMANDS: readonly RESTPostAPIApplicationCommandsJSONBody[] = [
  {
    name: "ask",
    description: "Asks",
    contexts: [0, 1, 2],
    integration_types: [0, 1],
    options: [
      {
        type: 3,
        name: "words",
        description: "Words",
        required: true,
        min_length: 2,
        max_length: 5,
      },
      { type: 3, name: "speaker", description: "Speaker", autocomplete: true },
      { type: 4, name: "count", description: "How many", min_value: 1, max_value: 9 },
      { type: 3, name: "order", description: "Order", choices: [{ name: "New", value: "new" }] },
    ],
  },
  { name: "here", description: "In servers only", contexts: [0], integration_types: [0] },
  {
    name: "find",
    description: "Finds",
    options: [{ type: 1, name: "text", description: "Text", options: [] }],
  },
  { name: "Check this", type: 3 },
];

/** A stage with some commands, on which `answer` answers every slash command. */
export async function commanded(
  answer: (interaction: ChatInputCommandInteraction) => Promise<unknown>,
  options: StandInOptions = {},
): Promise<Stage> {
  const opened = await stage((client: Client) => {
    client.on(Events.InteractionCreate, async (interaction) => {
      if (interaction.isChatInputCommand()) await answer(interaction);
    });
  }, options);
  await opened.client.application.commands.set(COMMANDS);
  return opened;
}

/** What /ask needs. */
export const WORDS = { words: "who" };
