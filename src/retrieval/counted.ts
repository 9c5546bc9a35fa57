import type { ArticleFacts } from "./article-facts.js";
import { type ArticleIndex, articleIndexInSteps } from "./article-index.js";
import { differenceOf } from "./difference.js";
import type { Postings } from "./postings.js";
import type { RareTerms } from "./rare-terms.js";
import type { TermNumbers } from "./term-numbers.js";
import { changedSumsInSteps, type TermSums, termSumsInSteps } from "./term-sums.js";

/** The articles of an archive, and what was counted in them. */
export interface Counted {
  readonly facts: readonly ArticleFacts[];
  readonly index: ArticleIndex;
  readonly engine: RareTerms;
  readonly postings: Postings;
  readonly sums: TermSums;
}

/**
 * Counts the terms of articles, a step at a time.
 *
 * @param before What was counted in an earlier archive: then only what differs is counted.
 */
export function* countedInSteps(
  facts: readonly ArticleFacts[],
  numbers: TermNumbers,
  before: Counted | undefined,
): Generator<undefined, Counted> {
  const terms = numbers.terms.length;
  const difference = before && differenceOf(before.facts, facts);
  yield;
  const earlier = before && difference && { ...before, difference };
  const { index, engine, postings } = yield* articleIndexInSteps(facts, numbers, earlier);
  const sums = earlier
    ? yield* changedSumsInSteps(earlier.sums, earlier.difference, terms)
    : yield* termSumsInSteps(facts, terms);
  return { facts, index, engine, postings, sums };
}
