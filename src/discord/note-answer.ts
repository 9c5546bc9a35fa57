import { oneLine } from "../text/one-line.js";
import type { Desk } from "./desk.js";
import type { AnsweredPage } from "./pages-for.js";
import type { Outcome } from "./reply.js";

/** What becomes of a question that the articles do not answer. */
const UNANSWERED: ReadonlySet<Outcome> = new Set(["not-found", "undated", "uncertain"]);

/** Members, roles and channels, as Discord writes them: none of them is for a file. */
const REFERENCES = /<(?:@[!&]?|#)\d{1,20}>/g;

/**
 * Answers by `answer` when its turn has come, and writes one line about it: never the words, never who asked. Where the
 * operator keeps the words of unanswered questions, they are handed on, without who asked.
 *
 * @param asked The words that were asked now and by hand; undefined for a button or a menu.
 */
export async function noteAnswer(
  where: string,
  { log, tally, keepUnanswered, queue }: Desk,
  answer: () => Promise<AnsweredPage>,
  asked?: string,
): Promise<AnsweredPage> {
  const started = performance.now();
  await queue();
  const answered = await answer();
  const { kind, outcome } = answered.reply;
  tally.note(kind, outcome);
  log("answered", { where, kind, outcome, ms: Math.round(performance.now() - started) });
  if (asked !== undefined && UNANSWERED.has(outcome)) {
    keepUnanswered?.(`${kind}\t${oneLine(asked.replace(REFERENCES, " "))}`);
  }
  return answered;
}
