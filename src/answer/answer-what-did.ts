import { weighQuotations } from "../retrieval/rank-quotations.js";
import type { Answer } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { notSaidBy, peopleMeant } from "./person.js";
import { distinct } from "./result.js";

/** What a person said, about the question's words where it has any. */
export async function answerWhatDid(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, library, articles } = gathered;
  if (question.speaker === undefined) {
    return { kind: "unclear", hint: "Give me the name of the person whose words you want." };
  }
  const people = await peopleMeant(question.speaker, library);
  const located = (await Promise.all(people.map(({ id }) => library.quotationsBy(id)))).flat();
  const inScope = located.filter(
    ({ annotated, quotation }) =>
      (!articles || articles.has(annotated.article.id)) && quotation.act === "speech",
  );
  const ranked = weighQuotations(query, inScope).filter(
    ({ value }) => query.weights.size === 0 || bearsOut(query, value),
  );
  const [first, ...rest] = distinct(ranked, limit);
  if (first) return { kind: "found", question, results: [first, ...rest] };
  return notFound(gathered, [notSaidBy(question.speaker, people)]);
}
