import { byCodeUnits } from "../text/code-units.js";
import { mergedInSteps, sortedInSteps } from "../text/in-steps.js";
import { byUse, type Use } from "./people-uses.js";
import type { Person } from "./person.js";

/** Somebody, and the uses of names that are theirs. */
export interface Member {
  readonly person: Person;
  readonly uses: readonly Use[];
}

/** `members`, who are in their order, with those who have come and without those who are gone, a step at a time. */
export function* mostQuotedFirst(
  members: readonly Member[],
  come: readonly Member[],
  gone: ReadonlySet<Member>,
): Generator<undefined, readonly Member[]> {
  const left = gone.size > 0 ? members.filter((member) => !gone.has(member)) : members;
  return yield* mergedInSteps(left, yield* sortedInSteps(come, byRank), byRank);
}

/** Those of as many quotations in the order of their names. */
function byRank(a: Member, b: Member): number {
  return (
    b.person.quotations - a.person.quotations ||
    byCodeUnits(a.person.name, b.person.name) ||
    byFirstUse(a, b)
  );
}

/** By the first of their uses. */
export function byFirstUse({ uses: [a] }: Member, { uses: [b] }: Member): number {
  return a && b ? byUse(a, b) : 0;
}
