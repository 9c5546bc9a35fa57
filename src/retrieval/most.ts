import type { AnnotatedArticle } from "./annotated-article.js";
import { eventShareOf, shareOf } from "./coverage.js";
import type { Evidence } from "./evidence.js";
import { matchesIn } from "./matches.js";
import type { Query } from "./query.js";

/**
 * The most that evidence in a passage, or in an article, can have of a question. Its words tell
 * that before its sentences, its quotations and its text are read, which is what takes time.
 */
export type Most = Pick<Evidence, "annotated" | "coverage" | "event">;

/** Whether evidence may be wanted that has no more than this. What has less is wanted no sooner. */
export type IsWanted = (most: Most) => boolean;

/** Sums of the same numbers in another order differ by less. */
export const ROUNDING = 1e-9;

/**
 * The most that a sentence can have.
 *
 * @param near The question's terms in its passage.
 * @param about Those, and those in the title and in the lead.
 */
export function mostInPassage(
  query: Query,
  annotated: AnnotatedArticle,
  near: ReadonlySet<string>,
  about: readonly string[],
): Most {
  // a word that tells of the same event stands for the verb, which may stand near by as well
  const coverage = shareOf(query, about) + shareOf(query, query.verbs) + ROUNDING;
  const event = eventShareOf(query, new Set([...near, ...query.verbs])) + ROUNDING;
  return { annotated, coverage, event };
}

/** The most that a quotation and what reports it can have. */
export function mostInArticle(query: Query, annotated: AnnotatedArticle): Most {
  const { terms, first, last } = matchesIn(query.sought, annotated.tokens);
  const there = new Set<string>();
  for (let m = first; m < last; m += 1) there.add(query.sought[terms[m] ?? 0] ?? "");
  const coverage = shareOf(query, there) + ROUNDING;
  return { annotated, coverage, event: eventShareOf(query, there) + ROUNDING };
}
