import type { ChatInputApplicationCommandData, MessageApplicationCommandData } from "discord.js";
import type { Layout } from "../answer/line.js";
import type { Desk } from "./desk.js";
import type { Request } from "./request.js";

/** The value of a command's option as it was typed, if it was given. */
export type Options = (name: string) => string | undefined;

/** A slash command that asks the archive. */
export interface AskingCommand {
  readonly data: ChatInputApplicationCommandData;
  readonly request: (options: Options) => Request;
}

/** A slash command about the bot itself. Its answer is private. */
export interface TellingCommand {
  readonly data: ChatInputApplicationCommandData;
  readonly tell: (desk: Desk) => Promise<Layout>;
  /** Whether only those may use it who may manage the server, or are listed as operators. */
  readonly isForOperators?: boolean;
}

/** A slash command: what Discord is told of it, and what it does. */
export type Command = AskingCommand | TellingCommand;

/** A command in the menu of a message. */
export interface MenuCommand {
  readonly data: MessageApplicationCommandData;
  /** What it asks about the words of the message. */
  readonly request: (words: string) => Request;
}
