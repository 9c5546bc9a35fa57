import { shareOf, toldShareOf } from "./coverage.js";
import { type Features, weigh } from "./features.js";
import { ROUNDING } from "./most.js";
import type { Query } from "./query.js";

/** What is known of a passage before its sentences are read. */
export interface SeenPassage {
  /** The question's terms in it. */
  readonly near: ReadonlySet<string>;
  /** Those, and those in the title and in the lead of its article. */
  readonly about: readonly string[];
  /** Its score, against the best one's. */
  readonly passage: number;
}

/**
 * The most that a sentence of the passage can score. A term counts in the sentence or, for no more, in
 * the one before it; which names are absent from all of the passage is known.
 *
 * @param weights Those of the features of a sentence.
 */
export function mostOfSentence(
  query: Query,
  { near, about, passage }: SeenPassage,
  weights: Features<string>,
): number {
  const { verbs, names, sought, wording, expected } = query;
  const neighbours = neighboursIn(query, near);
  const isWhole = near.size === sought.length && wording.includes(" ");
  const most = {
    coverage: shareOf(query, near),
    event: toldShareOf(query, new Set([...near, ...verbs])),
    absent: shareOf(
      query,
      [...names].filter((term) => !about.includes(term)),
    ),
    previous: 0,
    adjacent: neighbours,
    near: neighbours,
    exact: Number(isWhole),
    passage,
    verb: Number(verbs.size > 0),
    expected: Number(expected !== undefined),
    dated: 1,
  };
  return weigh(most, weights) + ROUNDING;
}

/** The share, by weight, of the question's neighbours of which both are among `near`. */
function neighboursIn({ terms, weights }: Query, near: ReadonlySet<string>): number {
  let [held, total] = [0, 0];
  for (let i = 1; i < terms.length; i += 1) {
    const [here, there] = [terms[i - 1] ?? "", terms[i] ?? ""];
    const weight = (weights.get(here) ?? 0) + (weights.get(there) ?? 0);
    total += weight;
    if (near.has(here) && near.has(there)) held += weight;
  }
  return total === 0 ? 0 : held / total;
}
