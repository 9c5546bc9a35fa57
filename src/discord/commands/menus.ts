import { ApplicationCommandType } from "discord.js";
import type { MenuCommand } from "../command.js";
import { requestFor } from "../request.js";
import { localisedMenu } from "./localise.js";
import { EVERYWHERE } from "./options.js";

const [type, { contexts, integrationTypes }] = [
  ApplicationCommandType.Message,
  EVERYWHERE,
] as const;

const IN_ENGLISH: readonly MenuCommand[] = [
  {
    data: { name: "Check this quote", type, contexts, integrationTypes },
    request: (words) => requestFor("check", words),
  },
  {
    data: { name: "Who said this?", type, contexts, integrationTypes },
    request: (words) => requestFor("who-said", words.replace(/^[^\S\n\r\u2028\u2029]*>+ ?/gm, "")),
  },
];

/** The commands in the menu of a message, about its words. */
export const MENU_COMMANDS = IN_ENGLISH.map(localisedMenu);
