import type { Desk } from "./desk.js";
import type { AnsweredPage } from "./pages-for.js";

/** Answers by `answer`, and writes one line about it: never the words, never who asked. */
export async function noteAnswer(
  where: string,
  { log, tally }: Desk,
  answer: () => Promise<AnsweredPage>,
): Promise<AnsweredPage> {
  const started = performance.now();
  const answered = await answer();
  const { kind, outcome } = answered.reply;
  tally.note(kind, outcome);
  log("answered", { where, kind, outcome, ms: Math.round(performance.now() - started) });
  return answered;
}
