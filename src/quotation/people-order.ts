import { byCodeUnits } from "../text/code-units.js";
import { partitionPoint } from "../text/lower-bound.js";
import { byUse, type Use } from "./people-uses.js";
import type { Person } from "./person.js";

/** Somebody, and the uses of names that are theirs. */
export interface Member {
  readonly person: Person;
  readonly uses: readonly Use[];
}

/** So many people are put in order between two steps. */
const AT_ONCE = 2000;

/** `members`, who are in their order, with those who have come and without those who are gone, a step at a time. */
export function* mostQuotedFirst(
  members: readonly Member[],
  come: readonly Member[],
  gone: ReadonlySet<Member>,
): Generator<undefined, readonly Member[]> {
  let sorted = gone.size > 0 ? members.filter((member) => !gone.has(member)) : members;
  for (let i = 0; i < come.length; i += AT_ONCE) {
    sorted = merged(sorted, come.slice(i, i + AT_ONCE).sort(byRank));
    yield;
  }
  return sorted;
}

/** Two sorted lists as one; the second is short. */
function merged(members: readonly Member[], more: readonly Member[]): readonly Member[] {
  const parts: (readonly Member[])[] = [];
  let next = 0;
  for (const each of more) {
    const end = placeOf(each, members, next);
    parts.push(members.slice(next, end), [each]);
    next = end;
  }
  return [...parts, members.slice(next)].flat();
}

/** The first place from `first` on at which nobody comes before `member`. */
function placeOf(member: Member, members: readonly Member[], first: number): number {
  return partitionPoint(first, members.length, (i) => {
    const other = members[i];
    return other !== undefined && byRank(other, member) < 0;
  });
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
