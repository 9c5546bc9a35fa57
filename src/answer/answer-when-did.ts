import type { Evidence } from "../retrieval/evidence.js";
import { rankSentences } from "../retrieval/rank-sentences.js";
import type { Scored } from "../retrieval/scored.js";
import { textOf } from "../text/span.js";
import { governingDate } from "../timex/governing-date.js";
import type { Answer, DateFinding, Result } from "./answer.js";
import { bearsOut } from "./bears-out.js";
import type { Gathered } from "./gather.js";
import { notFound } from "./not-found.js";
import { resultOf } from "./result.js";

/** A sentence must fit nearly as well as the best for its date to be told beside the best one's. */
const AS_GOOD = 0.9;

/**
 * When it happened: the date that governs the event in the sentence that tells of it. Where
 * sentences that fit equally well give different dates, each is told; where the one that fits
 * gives none, that is the answer.
 */
export async function answerWhenDid(gathered: Gathered, limit: number): Promise<Answer> {
  const { question, query, passages } = gathered;
  const ranked = rankSentences(query, passages, "date").filter(({ value }) =>
    bearsOut(query, value),
  );
  const best = ranked[0];
  if (!best) return notFound(gathered);
  const rivals = ranked.filter(({ score }) => score >= AS_GOOD * best.score);
  const dated = rivals.flatMap((rival) => {
    const date = dateOf(rival.value);
    return date ? [{ rival, date }] : [];
  });
  const [first, ...rest] = oneOfEachDate(dated).slice(0, limit);
  if (first) return { kind: "found", question, results: [first, ...rest] };
  return { kind: "undated", question, results: [resultOf(best)] };
}

interface Dated {
  readonly rival: Scored<Evidence>;
  readonly date: DateFinding;
}

function oneOfEachDate(dated: readonly Dated[]): Result[] {
  const byValue = new Map<string, Result>();
  for (const { rival, date } of dated) {
    const { value } = date.timex;
    if (!byValue.has(value)) byValue.set(value, resultOf(rival, date));
  }
  return [...byValue.values()];
}

/** The date that governs the matched words in the evidence's sentence, if any does. */
function dateOf({ annotated, span, focus }: Evidence): DateFinding | undefined {
  const { text } = annotated.article;
  const found = governingDate(text, span, annotated.timexes, focus);
  return found && { timex: found.timex, words: textOf(text, found.timex.span), of: found.kind };
}
