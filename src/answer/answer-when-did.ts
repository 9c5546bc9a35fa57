import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { rankSentences } from "../retrieval/rank-sentences.js";
import type { Scored } from "../retrieval/scored.js";
import { contains, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { governingDate } from "../timex/governing-date.js";
import type { Timex } from "../timex/timex.js";
import type { Answer, DateFinding, Result } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import { eventsInScope } from "./events-in-scope.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { resultOf } from "./result.js";
import { eventWords, tellsEvent } from "./tells-event.js";

/** A sentence must fit nearly as well as the best for its date to be told beside the best one's. */
const AS_GOOD = 0.9;

/**
 * When it happened: the date that governs the event in the sentence that tells of it. Where
 * sentences that fit equally well give different dates, each is told; where the one that fits
 * gives none, that is the answer.
 */
export async function answerWhenDid(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, passages } = gathered;
  const borneOut = rankSentences(query, passages, "date").filter(({ value }) =>
    bearsOut(query, value),
  );
  const dateIn = (evidence: Evidence) => dateOf(query, evidence);
  const { ranked, marked } = await eventsInScope(gathered, borneOut, dateIn);
  const best = ranked.find(({ value }) => tellsEvent(query, value));
  if (!best) return notFound(gathered);
  const rivals = ranked.filter(
    ({ value, score }) =>
      score <= best.score && score >= AS_GOOD * best.score && tellsEvent(query, value),
  );
  const [first, ...rest] = oneOfEachDate(query, rivals, limit);
  if (first) return { kind: "found", question, results: [marked(first), ...rest.map(marked)] };
  return { kind: "undated", question, results: [marked(resultOf(best))] };
}

/** The best of `rivals` for each date that they give, no more than `limit`. */
function oneOfEachDate(query: Query, rivals: readonly Scored<Evidence>[], limit: number): Result[] {
  const byValue = new Map<string, Result>();
  for (const rival of rivals) {
    if (byValue.size >= limit) break;
    const date = dateOf(query, rival.value);
    if (date && !byValue.has(date.timex.value)) {
      byValue.set(date.timex.value, resultOf(rival, date));
    }
  }
  return [...byValue.values()];
}

/** The date of the event in the evidence's sentence: what governs most of the question's words there. */
function dateOf(query: Query, evidence: Evidence): DateFinding | undefined {
  const { annotated, span } = evidence;
  const { text } = annotated.article;
  const timexes = annotated.timexes.filter(
    (timex) => contains(span, timex.span) && !isAskedFor(query, textOf(text, timex.span)),
  );
  if (timexes.length === 0) return undefined;
  const votes = new Map<Timex, { readonly weight: number; readonly of: DateFinding["of"] }>();
  const governing = governingDate(text, span, timexes);
  for (const { word, weight } of eventWords(query, evidence)) {
    const found = governing(word);
    if (!found) continue;
    const known = votes.get(found.timex)?.weight ?? 0;
    votes.set(found.timex, { weight: known + weight, of: found.kind });
  }
  const [best] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  return best && { timex: best[0], words: textOf(text, best[0].span), of: best[1].of };
}

/** Whether the words of a date are the question's own: what it asks for is another date. */
function isAskedFor(query: Query, words: string): boolean {
  const terms = termsOf(words);
  return terms.length > 0 && terms.every((term) => query.weights.has(term));
}
