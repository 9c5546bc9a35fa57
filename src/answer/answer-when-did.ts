import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { sentencesBestFirst } from "../retrieval/rank-sentences.js";
import type { Scored } from "../retrieval/scored.js";
import type { Answer, Result } from "./answer.js";
import { answeredNext } from "./answered-next.js";
import { mayBearOut } from "./bears-out.js";
import { dateNearby, eventDateIn } from "./event-date.js";
import { eventsInScope } from "./events-in-scope.js";
import type { Gathered } from "./gather.js";
import { likeliestFirst, READ } from "./likeliest.js";
import { notFound } from "./not-found.js";
import { type Occasion, occasionIn } from "./occasion.js";
import { resultOf } from "./result.js";
import { tellsEvent } from "./tells-event.js";

/** A sentence must fit nearly as well as the best for its date to be told beside the best one's. */
const AS_GOOD = 0.85;

/**
 * What tells the event must fit so well against the best of all, and against the best that has its
 * verb: what fits much better may tell it in other words, and then nothing is certain.
 */
const [NOT_FAR_BEHIND, NOT_BEHIND] = [0.7, 0.85];

/** How many passages are offered where none is certain. */
const OFFERED = 3;

/**
 * When it happened, in three bands. Certain: the date that governs the event in the sentence that
 * tells of it; where sentences that fit equally well give different dates, each. Uncertain:
 * passages with the question's words that may tell of another event; their dates are
 * possibilities. Not found: the words or the names are not there.
 */
export async function answerWhenDid(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query } = gathered;
  const all = likeliestSentences(gathered);
  const dateIn = (evidence: Evidence) => eventDateIn(query, evidence);
  const { ranked, marked } = await eventsInScope(gathered, all, dateIn);
  const alike = ranked.find(({ value }) => value.features.verb !== 0) ?? ranked[0];
  const least = Math.max(
    NOT_FAR_BEHIND * (ranked[0]?.score ?? 0),
    NOT_BEHIND * (alike?.score ?? 0),
  );
  const best = ranked.find(({ value, score }) => score >= least && tellsEvent(query, value));
  if (!best) return uncertain(gathered, ranked);
  const answered = answeredNext(best.value);
  if (answered) {
    const { evidence, date } = answered;
    const result = resultOf({ value: evidence, score: best.score }, date);
    return { kind: "found", question, results: [result] };
  }
  const rivals = ranked.filter(
    ({ value, score }) =>
      score <= best.score && score >= AS_GOOD * best.score && tellsEvent(query, value),
  );
  const [first, ...rest] = oneOfEachDate(query, rivals, limit);
  if (first) return { kind: "found", question, results: [marked(first), ...rest.map(marked)] };
  const occasion = occasionIn(query, best.value);
  if (dateNearby(query, best.value) || occasion?.isOwn === false)
    return uncertain(gathered, [best]);
  return { kind: "undated", question, results: [marked(withOccasion(best, occasion))] };
}

/**
 * The sentences that the answer may depend on, best first: those that fit well enough to be told beside
 * the best, and as many as are offered where none is certain. All, where the question confines them, or
 * asks when something began: which of those have its verb matters, too.
 */
function likeliestSentences({ question, query, passages }: Gathered): readonly Scored<Evidence>[] {
  const sentences = sentencesBestFirst(query, passages, "date");
  const { dates, speaker } = question;
  if (dates || speaker !== undefined || query.asksBeginning) return [...sentences];
  const taken: Scored<Evidence>[] = [];
  for (const each of sentences) {
    const [best = each] = taken;
    const isBehind = best.score > 0 && each.score < AS_GOOD * NOT_FAR_BEHIND * best.score;
    if (isBehind && taken.length >= READ) break;
    taken.push(each);
  }
  return taken;
}

/** The best of `rivals` for each date that they give, no more than `limit`. */
function oneOfEachDate(query: Query, rivals: readonly Scored<Evidence>[], limit: number): Result[] {
  const byValue = new Map<string, Result>();
  for (const rival of rivals) {
    if (byValue.size >= limit) break;
    const date = eventDateIn(query, rival.value);
    if (date && !byValue.has(date.timex.value)) {
      byValue.set(date.timex.value, resultOf(rival, date));
    }
  }
  return [...byValue.values()];
}

/**
 * The likeliest of `ranked`, each with what it says of the time; nothing is found where none of the
 * first may tell of it.
 */
async function uncertain(gathered: Gathered, ranked: readonly Scored<Evidence>[]): Promise<Answer> {
  const { question, query } = gathered;
  const dateIn = (evidence: Evidence) => eventDateIn(query, evidence);
  if (!ranked.slice(0, OFFERED).some(({ value }) => mayBearOut(query, value)))
    return notFound(gathered);
  const [first, ...rest] = likeliestFirst(query, ranked, dateIn)
    .slice(0, OFFERED)
    .map((one) => {
      const date = eventDateIn(query, one.value) ?? dateNearby(query, one.value);
      return date ? resultOf(one, date) : withOccasion(one, occasionIn(query, one.value));
    });
  return first ? { kind: "uncertain", question, results: [first, ...rest] } : notFound(gathered);
}

/** The passage with the words that say when, where it has such. */
function withOccasion(one: Scored<Evidence>, occasion: Occasion | undefined): Result {
  const { article } = one.value.annotated;
  return { ...resultOf(one), ...(occasion ? { occasion: { article, span: occasion.span } } : {}) };
}
