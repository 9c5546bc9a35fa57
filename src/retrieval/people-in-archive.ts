import { type NameIndex, NO_NAMES } from "../quotation/name-index.js";
import { type KnownPeople, nobodyKnown, peopleInSteps } from "../quotation/people.js";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Use } from "../quotation/people-uses.js";
import type { TakeSteps } from "../text/all-steps.js";
import type { ArticleFacts } from "./article-facts.js";
import { differenceOf } from "./difference.js";
import { memoryPeopleInSteps, type PeoplePart } from "./memory-people.js";

/** The people of an archive, as they were put together under some overrules. */
export interface GatheredPeople {
  readonly overrules: Overrules;
  readonly facts: readonly ArticleFacts[];
  readonly known: KnownPeople;
  readonly names: NameIndex;
}

/** What a library tells of people. */
interface PeopleInArchive {
  readonly part: PeoplePart;
  /** Which uses of names are those of the person of that id. */
  usesOf(id: string): readonly Use[];
  readonly gathered: GatheredPeople;
}

/**
 * The people whom articles quote, a step at a time; only those are put together anew whose names are used otherwise than
 * in the `earlier` archive.
 *
 * @param take Takes the steps of what few questions need, when the first of them is asked.
 */
export function* peopleIn(
  facts: readonly ArticleFacts[],
  overrules: Overrules,
  earlier: GatheredPeople,
  take: TakeSteps,
): Generator<undefined, PeopleInArchive> {
  const isAlike = JSON.stringify(earlier.overrules) === JSON.stringify(overrules);
  const { known, names: before, facts: old } = isAlike ? earlier : nobodyIn(overrules);
  const { added, removed } = differenceOf(old, facts);
  const come = [...added.values()].flatMap(({ uses }) => uses);
  const gone = removed.flatMap(({ uses }) => uses);
  yield;
  const people = yield* peopleInSteps({ come, gone }, overrules, known);
  const { part, names, usesOf } = yield* memoryPeopleInSteps(people, before, take);
  return { part, usesOf, gathered: { overrules, facts, known, names } };
}

/** Nobody yet. */
export function nobodyIn(overrules: Overrules): GatheredPeople {
  return { overrules, facts: [], known: nobodyKnown(), names: NO_NAMES };
}
