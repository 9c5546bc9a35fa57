import type { Message } from "discord.js";
import { QUESTION_LENGTH } from "../commands/options.js";
import type { Desk } from "../desk.js";
import { requestFor } from "../request.js";
import { followUp } from "./follow-up.js";
import type { Remembered } from "./memory.js";
import { splitQuestions } from "./split-questions.js";

/** What a message says once the mentions of people, roles and channels are taken out. */
export function questionText(content: string): string {
  return content.replace(/<(?:@[!&]?|#)\d{1,20}>/g, " ").trim();
}

/** Whether a person wrote it to the bot: directly, or by naming the bot itself in a server. */
export function isForBot(message: Message): boolean {
  if (message.author.bot || message.system || message.webhookId !== null) return false;
  return message.inGuild() ? message.mentions.users.has(message.client.user.id) : true;
}

/** Questions in one message that are answered. */
export const MOST_QUESTIONS = 3;

/** What a message asks, in order; or a sentence to answer with instead. */
export type ReadMessage =
  | { readonly kind: "questions"; readonly wanted: readonly Remembered[]; readonly leftOut: number }
  | { readonly kind: "sentence"; readonly sentence: string };

/**
 * Reads a message.
 *
 * @param last What was asked before, from which it may go on.
 */
export async function readMessage(
  message: Message,
  last: Remembered | undefined,
  { shelf }: Desk,
): Promise<ReadMessage> {
  const text = questionText(message.content);
  if (text === "" && (message.attachments.size > 0 || message.stickers.size > 0)) {
    return { kind: "sentence", sentence: WORDS_ONLY };
  }
  if (text.length > QUESTION_LENGTH) return { kind: "sentence", sentence: tooLong(text.length) };
  const questions = splitQuestions(text);
  const wanted: Remembered[] = [];
  for (const question of questions.slice(0, MOST_QUESTIONS)) {
    const before = wanted.at(-1) ?? last;
    const next = before && (await followUp(question, before, shelf().library));
    wanted.push(next ?? { request: requestFor("ask", question), page: 0 });
  }
  return { kind: "questions", wanted, leftOut: questions.length - wanted.length };
}

const WORDS_ONLY =
  "I read words only: files, pictures and stickers I leave alone. Ask me, for example: who said the roof would hold?";

function tooLong(length: number): string {
  return `That is ${length} characters; I read up to ${QUESTION_LENGTH}. Ask in a sentence or two.`;
}
