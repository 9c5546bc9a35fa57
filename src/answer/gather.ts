import type { Question } from "../question/question.js";
import type { Candidate, Library } from "../retrieval/library.js";
import { buildQuery, type Query } from "../retrieval/query.js";
import { rankPassages } from "../retrieval/rank-passages.js";
import type { Scored } from "../retrieval/scored.js";
import { articlesMeant } from "./scope.js";

/** So many passages are counted, where it is counted what they mention. */
export const ALL_PASSAGES = 100_000;

/** How many passages are looked at closely; more where there are few words to go by. */
const [LIMIT, LIMIT_FOR_FEW] = [70, 150];

/** With so few words to go by, the passage sought may not be among the best. */
const FEW = 2;

/** How many times as many passages are ranked. */
const RANKED = 2;

/** What the archive has for a question, before anything is decided. */
export interface Gathered {
  readonly question: Question;
  readonly library: Library;
  readonly query: Query;
  /** The passages that share any of the question's words, the best of them, best first. */
  readonly passages: readonly Scored<Candidate>[];
  /** Whether there are more that might be counted. */
  readonly isPart: boolean;
  /** The articles that the question is confined to. */
  readonly articles: ReadonlySet<string> | undefined;
}

/** Weighs the question's words and fetches the best passages, `most` of them, that share any of them. */
export async function gather(
  question: Question,
  library: Library,
  most?: number,
): Promise<Gathered> {
  const articles = await articlesMeant(question, library);
  const query = await buildQuery(question, library);
  const limit = most ?? (query.sought.length <= FEW ? LIMIT_FOR_FEW : LIMIT);
  const gathered = { question, library, query, articles };
  const [phrase] = question.phrases;
  if (query.weights.size === 0 && phrase !== undefined) {
    const found = await library.withPhrase(phrase, limit, articles);
    return { ...gathered, passages: rankPassages(query, found), isPart: found.isPart ?? false };
  }
  const passages = await library.bestPassages(query, RANKED * limit, limit, articles);
  return { ...gathered, passages, isPart: passages.isPart ?? false };
}
