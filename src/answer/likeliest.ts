import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import type { Scored } from "../retrieval/scored.js";
import type { DateFinding } from "./answer.js";
import { bearsOut, mayBearOut } from "./bears-out.js";

/** How many passages are read more closely, where none is certain. */
export const READ = 8;

/**
 * What speaks for a passage besides its score: that it would bear out the question, that a date
 * governs its event, and that more of the question stands there or around. Set by hand after the
 * scores of both halves of an encyclopaedia's questions, so neither is quite unseen.
 */
const [BEARS_OUT, DATED, COVERED] = [0.3, 0.15, 0.4];

/** Those of the best of `ranked` that may tell of what is asked, the likeliest first. */
export function likeliestFirst(
  query: Query,
  ranked: readonly Scored<Evidence>[],
  dateOf: (evidence: Evidence) => DateFinding | undefined,
): readonly Scored<Evidence>[] {
  return ranked
    .slice(0, READ)
    .filter(({ value }) => mayBearOut(query, value))
    .map((one) => ({ one, worth: one.score + bonusOf(query, one.value, dateOf(one.value)) }))
    .toSorted((a, b) => b.worth - a.worth)
    .map(({ one }) => one);
}

function bonusOf(query: Query, evidence: Evidence, date: DateFinding | undefined): number {
  return (
    BEARS_OUT * Number(bearsOut(query, evidence)) +
    DATED * Number(date?.of === "happened") +
    COVERED * evidence.coverage
  );
}
