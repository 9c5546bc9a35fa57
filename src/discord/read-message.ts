import { answerQuestion } from "../answer/answer-question.js";
import { layoutOf } from "../answer/layout.js";
import type { Layout } from "../answer/line.js";
import { dayOf } from "../corpus/calendar.js";
import { parseQuestion } from "../question/parse-question.js";
import type { Library } from "../retrieval/library.js";
import { QUESTION_LENGTH } from "./commands/options.js";
import { welcome } from "./welcome.js";

/** What a message says once the mentions of people, roles and channels are taken out. */
export function questionText(content: string): string {
  return content.replace(/<(?:@[!&]?|#)\d{1,20}>/g, " ").trim();
}

const SMALL_TALK =
  /^(?:hi|hello|hey|hiya|good (?:morning|afternoon|evening|day)|thanks?(?: you)?|thx|help|start|\?+)\b(?:[\s!.,?]+(?:there|bot|me|please|very|much|so|a lot|for (?:that|this|your help)|everyone|all))*[\s!.,?]*$/i;

/** What people write before a question, and the name of a command typed as words. */
const OPENING =
  /^(?:(?:hi|hello|hey|please|ok|okay|so)(?:\s+(?:there|bot))*[\s,!.:-]+)+(?=\S)|^\/(?:who-said|when-did|search)\s+(?:(?:words|event):\s*)?/i;

/** How a command typed as words is asked in English. */
const COMMAND_WORDS: Readonly<Record<string, string>> = {
  "/who-said": "who said ",
  "/when-did": "when did ",
};

function withoutOpening(text: string): string {
  const [command = ""] = /^\/[a-z-]+/i.exec(text) ?? [];
  return (COMMAND_WORDS[command.toLowerCase()] ?? "") + text.replace(OPENING, "");
}

/** The reply to a plain message: an answer to the question in it, or how to ask one. */
export async function replyTo(text: string, library: Library): Promise<Layout> {
  if (text.length > QUESTION_LENGTH) return tooLong(text.length);
  const question = SMALL_TALK.test(text)
    ? undefined
    : parseQuestion(withoutOpening(text), dayOf(new Date()));
  return question ? layoutOf(await answerQuestion(question, library), true) : welcome(library);
}

function tooLong(length: number): Layout {
  const hint = `That is ${length} characters; I read up to ${QUESTION_LENGTH}. Ask in a sentence or two.`;
  return layoutOf({ kind: "unclear", hint }, false);
}
