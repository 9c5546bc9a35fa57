import {
  type ApplicationCommandAutocompleteStringOptionData,
  ApplicationCommandOptionType,
  type ApplicationCommandStringOptionData,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js";

/** Where every command can be used: in servers, with the bot alone, and wherever a user brings it. */
export const EVERYWHERE = {
  integrationTypes: [
    ApplicationIntegrationType.GuildInstall,
    ApplicationIntegrationType.UserInstall,
  ],
  contexts: [
    InteractionContextType.Guild,
    InteractionContextType.BotDM,
    InteractionContextType.PrivateChannel,
  ],
};

/** The most characters of a question: enough for a long sentence. */
export const QUESTION_LENGTH = 400;

/** The option that holds what is sought. */
export function soughtOption(
  name: string,
  description: string,
): ApplicationCommandStringOptionData {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required: true,
    maxLength: QUESTION_LENGTH,
  };
}

export const SPEAKER_OPTION: ApplicationCommandAutocompleteStringOptionData = {
  type: ApplicationCommandOptionType.String,
  name: "speaker",
  description: "Only what this person said",
  maxLength: 100,
  autocomplete: true,
};

export const ARTICLE_OPTION: ApplicationCommandAutocompleteStringOptionData = {
  type: ApplicationCommandOptionType.String,
  name: "article",
  description: "Only in this article",
  maxLength: 100,
  autocomplete: true,
};
