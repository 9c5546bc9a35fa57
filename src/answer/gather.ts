import type { Question } from "../question/question.js";
import type { Candidate, Library } from "../retrieval/library.js";
import { buildQuery, type Query } from "../retrieval/query.js";
import { rankPassages } from "../retrieval/rank-passages.js";
import type { Scored } from "../retrieval/scored.js";
import { articlesMeant } from "./scope.js";

/** How many passages are looked at closely, and how many times as many are ranked. */
const [LIMIT, RANKED] = [70, 3];

/** What the archive has for a question, before anything is decided. */
export interface Gathered {
  readonly question: Question;
  readonly library: Library;
  readonly query: Query;
  /** The passages that share any of the question's words, the best of them, best first. */
  readonly passages: readonly Scored<Candidate>[];
  /** The articles that the question is confined to. */
  readonly articles: ReadonlySet<string> | undefined;
}

/** Weighs the question's words and fetches the best `limit` passages that share any of them. */
export async function gather(
  question: Question,
  library: Library,
  limit = LIMIT,
): Promise<Gathered> {
  const articles = await articlesMeant(question, library);
  const query = await buildQuery(question, library);
  const candidates = await library.candidates(query.sought, RANKED * limit, articles);
  const passages = rankPassages(query, candidates).slice(0, limit);
  return { question, library, query, passages, articles };
}
