import { rankSentences } from "../retrieval/rank-sentences.js";
import { intervalOf } from "../timex/interval-of.js";
import type { Answer, Result } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import { eventDateIn } from "./event-date.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { resultOf } from "./result.js";
import { tellsEvent } from "./tells-event.js";

/**
 * What the articles tell of the question's words with a date that is known, in the order in which
 * it happened. Each date and sentence once; dates that cannot be worked out are left out.
 */
export async function answerTimeline(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, passages } = gathered;
  const dated = new Map<string, { readonly from: string; readonly result: Result }>();
  const wanted = rankSentences(query, passages, "date", (most) => bearsOut(query, most));
  for (const ranked of wanted) {
    const { value } = ranked;
    if (dated.size >= limit) break;
    if (!bearsOut(query, value) || !tellsEvent(query, value)) continue;
    const date = eventDateIn(query, value);
    const days = date && date.timex.anchor.kind !== "none" && intervalOf(date.timex.value);
    if (!date || !days) continue;
    const { article } = value.annotated;
    const key = `${article.id} ${value.span.start} ${date.timex.value}`;
    if (!dated.has(key)) dated.set(key, { from: days.from, result: resultOf(ranked, date) });
  }
  const [first, ...rest] = [...dated.values()]
    .sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
    .map(({ result }) => result);
  return first ? { kind: "found", question, results: [first, ...rest] } : notFound(gathered);
}
