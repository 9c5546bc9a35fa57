import type { ApplicationCommandOptionData, ChatInputApplicationCommandData } from "discord.js";
import type { Command, MenuCommand } from "../command.js";
import { LOCALES, type Localised, MENU_NAMES, NAMES } from "./localisations.js";
import { DESCRIPTIONS } from "./localised-descriptions.js";

/** What Discord shows to those who use it in other languages. */
type Texts = Partial<Record<(typeof LOCALES)[number], string>>;

/** `command` with its name, description and options in every language that there is a table of. */
export function localised<Any extends Command>(command: Any): Any {
  const { name, description, options } = command.data;
  const data: ChatInputApplicationCommandData = {
    ...command.data,
    nameLocalizations: textsOf(NAMES[name]),
    descriptionLocalizations: textsOf(DESCRIPTIONS[description]),
    ...(options ? { options: options.map(localisedOption) } : {}),
  };
  return { ...command, data };
}

/** `command` with its name in every language. */
export function localisedMenu(command: MenuCommand): MenuCommand {
  const nameLocalizations = textsOf(MENU_NAMES[command.data.name]);
  return { ...command, data: { ...command.data, nameLocalizations } };
}

function localisedOption<Any extends ApplicationCommandOptionData>(option: Any): Any {
  return {
    ...option,
    nameLocalizations: textsOf(NAMES[option.name]),
    descriptionLocalizations: textsOf(DESCRIPTIONS[option.description]),
  };
}

function textsOf(texts: Localised | undefined): Texts {
  return Object.fromEntries(
    LOCALES.flatMap((locale, i) => {
      const text = texts?.[i];
      return text ? [[locale, text]] : [];
    }),
  );
}
