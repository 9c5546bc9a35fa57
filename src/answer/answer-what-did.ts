import type { Answer } from "./answer.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { notSaidBy } from "./person.js";
import { saidBy } from "./said-by.js";
import { distinctWithin, OTHER_DAYS, withinDates } from "./within-dates.js";

/** What a person said, about the question's words where it has any. */
export async function answerWhatDid(gathered: Gathered, limit: number): Promise<Answer> {
  const { question } = gathered;
  if (question.speaker === undefined) {
    return { kind: "unclear", hint: "Give me the name of the person whose words you want." };
  }
  const { people, ranked } = await saidBy(gathered, question.speaker);
  const parted = withinDates(ranked, question.dates);
  const [first, ...rest] = distinctWithin(parted, question.dates, limit);
  if (first) return { kind: "found", question, results: [first, ...rest] };
  return notFound(gathered, [ranked.length > 0 ? OTHER_DAYS : notSaidBy(question.speaker, people)]);
}
