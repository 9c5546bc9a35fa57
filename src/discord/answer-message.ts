import { type Message, MessageFlags } from "discord.js";
import type { Library } from "../retrieval/library.js";
import { compose } from "./compose.js";
import { reportFailure } from "./failure.js";
import type { Log } from "./log.js";
import { questionText, replyTo } from "./read-message.js";

/** Answers a message that is for the bot; every other message is left alone. */
export async function answerMessage(message: Message, library: Library, log: Log): Promise<void> {
  const botId = message.client.user.id;
  if (!isForBot(message, botId)) return;
  const started = performance.now();
  const where = message.inGuild() ? "mention" : "direct message";
  try {
    const layout = await replyTo(questionText(message.content), library);
    await send(message, compose(layout));
    log("answered", { where, ms: Math.round(performance.now() - started) });
  } catch (error) {
    const content = reportFailure(error, where, log);
    await send(message, content).catch((second: unknown) =>
      reportFailure(second, `${where}, telling the user`, log),
    );
  }
}

/** Whether a person wrote it to the bot: directly, or by naming the bot itself in a server. */
function isForBot(message: Message, botId: string): boolean {
  if (message.author.bot || message.system || message.webhookId !== null) return false;
  return message.inGuild() ? message.mentions.users.has(botId) : true;
}

async function send(message: Message, content: string): Promise<void> {
  await message.reply({
    content,
    flags: MessageFlags.SuppressEmbeds,
    failIfNotExists: false,
  });
}
