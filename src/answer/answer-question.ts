import type { Question, QuestionKind } from "../question/question.js";
import type { Library } from "../retrieval/library.js";
import type { Answer } from "./answer.js";
import { answerSearch } from "./answer-search.js";
import { answerWhatDid } from "./answer-what-did.js";
import { answerWhenDid } from "./answer-when-did.js";
import { answerWhoSaid } from "./answer-who-said.js";
import { type Gathered, gather } from "./gather.js";
import { notFound } from "./not-found.js";

const ANSWERERS: Readonly<
  Record<QuestionKind, (gathered: Gathered, limit: number) => Promise<Answer>>
> = {
  "who-said": answerWhoSaid,
  "what-did": answerWhatDid,
  "when-did": answerWhenDid,
  search: answerSearch,
};

/** Answers `question` from `library` alone, with at most `limit` results, best first. */
export async function answerQuestion(
  question: Question,
  library: Library,
  limit = 10,
): Promise<Answer> {
  const gathered = await gather(question, library);
  if (gathered.articles?.size === 0) {
    return notFound(gathered, [`No article is called “${question.article}”. See /articles.`]);
  }
  if (gathered.query.weights.size === 0 && question.kind !== "what-did") {
    return { kind: "unclear", hint: "Give me at least one word that matters." };
  }
  return ANSWERERS[question.kind](gathered, limit);
}
