import {
  type ApplicationCommandAutocompleteStringOptionData,
  type ApplicationCommandBooleanOptionData,
  type ApplicationCommandOptionData,
  ApplicationCommandOptionType,
  type ApplicationCommandStringOptionData,
  type ApplicationCommandUserOptionData,
  ApplicationIntegrationType,
  InteractionContextType,
} from "discord.js";
import type { Options } from "../command.js";
import { withFilters } from "../request.js";

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
  maxLength = QUESTION_LENGTH,
): ApplicationCommandStringOptionData {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    required: true,
    maxLength,
  };
}

/** An option that offers the people whom the archive quotes. */
export function personOption(
  name: string,
  description: string,
  required = false,
): ApplicationCommandAutocompleteStringOptionData {
  return {
    type: ApplicationCommandOptionType.String,
    name,
    description,
    maxLength: 100,
    autocomplete: true,
    ...(required ? { required } : {}),
  };
}

/** An option that offers the articles there are. */
export function articleOption(
  description: string,
  required = false,
): ApplicationCommandAutocompleteStringOptionData {
  return personOption("article", description, required);
}

const ARTICLE_OPTION = articleOption("Only in this article");

const dateOption = (name: string, description: string): ApplicationCommandStringOptionData => ({
  type: ApplicationCommandOptionType.String,
  name,
  description,
  maxLength: 40,
});

/** Only articles of certain dates. */
const DATE_OPTIONS = [
  dateOption("after", "Only after this date: 2021, March 2021, 2021-03-05"),
  dateOption("before", "Only before this date: 2021, March 2021, 2021-03-05"),
];

const PRIVATE_OPTION: ApplicationCommandBooleanOptionData = {
  type: ApplicationCommandOptionType.Boolean,
  name: "private",
  description: "Whether only you see the answer",
};

const MENTION_OPTION: ApplicationCommandUserOptionData = {
  type: ApplicationCommandOptionType.User,
  name: "mention",
  description: "For whom the answer is; they are not notified",
};

/** How an answer is given: the options that every command that asks has. */
export const MANNER_OPTIONS: readonly ApplicationCommandOptionData[] = [
  PRIVATE_OPTION,
  MENTION_OPTION,
];

/** How a search is confined, and its answer given: the options that every command that searches has. */
export const SEARCH_OPTIONS: readonly ApplicationCommandOptionData[] = [
  ARTICLE_OPTION,
  ...DATE_OPTIONS,
  ...MANNER_OPTIONS,
];

/** What is sought, in the search syntax, with the filters that the options give. */
export function soughtText(words: string, options: Options, speaker = options("speaker")): string {
  return withFilters(words, {
    by: speaker,
    in: options("article"),
    after: options("after"),
    before: options("before"),
  });
}
