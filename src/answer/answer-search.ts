import { rankSentences } from "../retrieval/rank-sentences.js";
import type { Answer } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { distinct } from "./result.js";

/** Where something is written: the sentences that bear the words out. */
export async function answerSearch(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, passages } = gathered;
  const ranked = rankSentences(query, passages, "anything").filter(({ value }) =>
    bearsOut(query, value),
  );
  const [first, ...rest] = distinct(ranked, limit);
  return first ? { kind: "found", question, results: [first, ...rest] } : notFound(gathered);
}
