import { rankSentences } from "../retrieval/rank-sentences.js";
import type { Answer } from "./answer.js";
import { bearsOut, holdsWords } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { phraseSentences } from "./phrase-sentences.js";
import { distinctWithin, withinDates } from "./within-dates.js";

/** How words begin that are a question, and no list of words to look for. */
const ASKING =
  /^(?:who|whom|whose|where|how|why|what|which|is|are|was|were|do|does|did|has|have|can|will)\b/i;

/** Where something is written: the sentences that bear the words out. */
export async function answerSearch(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, passages } = gathered;
  const answers = ASKING.test(question.words) ? bearsOut : holdsWords;
  const ranked =
    query.weights.size === 0
      ? phraseSentences(query, passages)
      : rankSentences(query, passages, "anything").filter(({ value }) => answers(query, value));
  const parted = withinDates(ranked, question.dates);
  const [first, ...rest] = distinctWithin(parted, question.dates, limit);
  return first ? { kind: "found", question, results: [first, ...rest] } : notFound(gathered);
}
