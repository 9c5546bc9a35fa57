import type { ChatInputApplicationCommandData } from "discord.js";
import type { Layout } from "../answer/line.js";
import type { Library } from "../retrieval/library.js";

/** The value of a command's option as it was typed, if it was given. */
export type Options = (name: string) => string | undefined;

/** A slash command: what Discord is told of it, and what it answers. */
export interface Command {
  readonly data: ChatInputApplicationCommandData;
  readonly answer: (options: Options, library: Library) => Promise<Layout>;
}
