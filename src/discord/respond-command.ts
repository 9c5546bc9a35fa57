import type {
  BaseInteraction,
  ChatInputCommandInteraction,
  MessageContextMenuCommandInteraction,
} from "discord.js";
import { type Answered, replyInTime } from "./answer-in-time.js";
import type { AskingCommand, TellingCommand } from "./command.js";
import { COMMANDS } from "./commands/index.js";
import { MENU_COMMANDS } from "./commands/menus.js";
import type { Desk } from "./desk.js";
import { isOperator, mayAnswerPublicly, mayShare } from "./manners.js";
import { textOf } from "./message-text.js";
import { noteAnswer } from "./note-answer.js";
import type { Audience } from "./page/audience.js";
import { pageFor, pageOf, sentencePage } from "./pages-for.js";
import type { Request } from "./request.js";

/** Answers a slash command. */
export async function answerSlash(
  interaction: ChatInputCommandInteraction,
  desk: Desk,
): Promise<void> {
  const command = COMMANDS.find(({ data }) => data.name === interaction.commandName);
  if (!command) throw new Error("Discord sent a command that is not in the table");
  if ("tell" in command) return tell(interaction, command, desk);
  return ask(interaction, command, desk);
}

async function ask(
  interaction: ChatInputCommandInteraction,
  command: AskingCommand,
  desk: Desk,
): Promise<void> {
  const { options } = interaction;
  const request = command.request((name) => options.getString(name) ?? undefined);
  const audience = {
    ...audienceOf(interaction, desk),
    mention: options.getUser("mention")?.id,
  };
  const isPrivate = audience.isPrivate || (options.getBoolean("private") ?? false);
  await answerAsked(interaction, request, { ...audience, isPrivate }, desk);
}

/** Answers a command of a message's menu, for the one who used it alone. */
export async function answerMenu(
  interaction: MessageContextMenuCommandInteraction,
  desk: Desk,
): Promise<void> {
  const command = MENU_COMMANDS.find(({ data }) => data.name === interaction.commandName);
  if (!command) throw new Error("Discord sent a menu command that is not in the table");
  const words = textOf(interaction.targetMessage);
  if (words === "") {
    const page = sentencePage("There are no words in that message.", interaction.user.id);
    return replyInTime(interaction, Promise.resolve({ page, isPrivate: true }), true, desk);
  }
  const audience = { ...audienceOf(interaction, desk), isPrivate: true };
  await answerAsked(interaction, command.request(words), audience, desk);
}

/** For whom an answer is there, as far as the place decides. */
function audienceOf(interaction: BaseInteraction, { manners }: Desk): Audience {
  return {
    asker: interaction.user.id,
    isPrivate: !mayAnswerPublicly(interaction, manners),
    mayShare: mayShare(interaction, manners),
  };
}

async function answerAsked(
  interaction: ChatInputCommandInteraction | MessageContextMenuCommandInteraction,
  request: Request,
  audience: Audience,
  desk: Desk,
): Promise<void> {
  const { user, channelId } = interaction;
  const wait = desk.cooldown.take(user.id, channelId, desk.now());
  if (wait) {
    const page = sentencePage(`Please wait ${wait.seconds} s.`, user.id);
    return replyInTime(interaction, Promise.resolve({ page, isPrivate: true }), true, desk);
  }
  // What a menu asks about stands in a message, which may be anybody's.
  const asked = interaction.isChatInputCommand() ? request.text : undefined;
  const answer = () => pageFor({ request, number: 0 }, audience, desk);
  const work = noteAnswer(`/${interaction.commandName}`, desk, answer, asked);
  await replyInTime(interaction, work, audience.isPrivate, desk);
}

async function tell(
  interaction: ChatInputCommandInteraction,
  command: TellingCommand,
  desk: Desk,
): Promise<void> {
  const asker = interaction.user.id;
  if (command.isForOperators && !isOperator(interaction, desk.manners)) {
    const page = sentencePage(NOT_YOURS, asker);
    return replyInTime(interaction, Promise.resolve({ page, isPrivate: true }), true, desk);
  }
  const work = command
    .tell(desk)
    .then((layout): Answered => ({ page: pageOf(layout, asker), isPrivate: true }));
  await replyInTime(interaction, work, true, desk);
}

const NOT_YOURS =
  "This command is for those who may manage the server, and for those whom the bot’s operator has listed.";
