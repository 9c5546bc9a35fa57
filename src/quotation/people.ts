import { allSteps } from "../text/all-steps.js";
import { byCodeUnits } from "../text/code-units.js";
import { groupsInSteps, namesakesInSteps, type ReadNames } from "./people-groups.js";
import type { Overrules } from "./people-overrules.js";
import { type PeopleInput, type Use, usesIn } from "./people-uses.js";
import { type Person, personOf } from "./person.js";

/** Everyone whom the archive quotes by name, the most quoted first. */
export interface People {
  readonly people: readonly Person[];
  /** Where a person's names are said to speak; nothing for a person of another archive. */
  usesOf(person: Person): readonly Use[];
}

/**
 * Puts the named speakers of many articles together: spellings of one person are one entry,
 * two people who share a name are two. In doubt they stay apart. `overrules` has the last word.
 */
export function buildPeople(inputs: readonly PeopleInput[], overrules: Overrules = {}): People {
  return allSteps(peopleInSteps(inputs.flatMap(usesIn), overrules));
}

/** People as they were put together once: of names whose uses are the same nothing is worked out again. */
export interface KnownPeople {
  overrules: string;
  names: ReadNames;
  /** By what their names have in common. */
  families: ReadonlyMap<string, Family>;
}

/** People whose names begin and end alike, and all uses of these names. */
interface Family {
  readonly alike: readonly Use[];
  readonly members: readonly Member[];
}

/** Somebody, not yet told from others of the same name, and the uses of the name that are theirs. */
interface Member {
  readonly person: Person;
  readonly uses: readonly Use[];
}

/** Nobody known yet. */
export function nobodyKnown(): KnownPeople {
  return { overrules: "{}", names: new Map(), families: new Map() };
}

/** So many people are made between two steps. */
const AT_ONCE = 100;

/**
 * The same of the `uses` in all articles, one article's after the other's, a step at a time.
 *
 * @param known What an earlier call has left, and this one leaves to the next.
 */
export function* peopleInSteps(
  uses: readonly Use[],
  overrules: Overrules = {},
  known: KnownPeople = nobodyKnown(),
): Generator<undefined, People> {
  forgetUnless(overrules, known);
  const families = new Map<string, Family>();
  const members: Member[] = [];
  for (const [ends, alike] of yield* namesakesInSteps(uses, overrules, known.names)) {
    const before = known.families.get(ends);
    const family =
      before && areSame(before.alike, alike) ? before : yield* familyOf(alike, overrules, known);
    families.set(ends, family);
    for (const member of family.members) members.push(member);
    if (families.size % AT_ONCE === 0) yield;
  }
  known.families = families;
  const sorted = yield* mostQuotedFirst(yield* numbered(members));
  yield;
  const usesOf = new Map<Person, readonly Use[]>();
  for (const { person, uses: own } of sorted) usesOf.set(person, own);
  yield;
  return {
    people: sorted.map(({ person }) => person),
    usesOf: (person) => usesOf.get(person) ?? [],
  };
}

/** What was known with other overrules is of no use. */
function forgetUnless(overrules: Overrules, known: KnownPeople): void {
  const stated = JSON.stringify(overrules);
  if (known.overrules === stated) return;
  Object.assign(known, nobodyKnown(), { overrules: stated });
}

function areSame(a: readonly Use[], b: readonly Use[]): boolean {
  return a.length === b.length && a.every((use, i) => use === b[i]);
}

function* familyOf(
  alike: readonly Use[],
  overrules: Overrules,
  { names }: KnownPeople,
): Generator<undefined, Family> {
  const groups = yield* groupsInSteps(alike, overrules, names);
  return { alike, members: groups.map((uses) => ({ person: personOf(uses, overrules), uses })) };
}

/** Members of one id get numbers, in the order in which they are met. */
function* numbered(members: readonly Member[]): Generator<undefined, readonly Member[]> {
  const byId = groupedBy(members, ({ person }) => person.id);
  yield;
  const all: Member[] = [];
  for (const [id, equals] of byId) {
    for (const [i, member] of equals.sort(byFirstUse).entries()) {
      const person = i === 0 ? member.person : { ...member.person, id: `${id}-${i + 1}` };
      all.push({ person, uses: member.uses });
    }
    if (all.length % AT_ONCE === 0) yield;
  }
  return all;
}

/** Those of as many quotations in the order of their names. */
function* mostQuotedFirst(members: readonly Member[]): Generator<undefined, readonly Member[]> {
  const byCount = groupedBy(members, ({ person }) => person.quotations);
  const sorted: Member[] = [];
  for (const [, equals] of [...byCount].sort(([a], [b]) => b - a)) {
    yield;
    for (const member of equals.sort(byName)) sorted.push(member);
  }
  return sorted;
}

function groupedBy<Key>(
  members: readonly Member[],
  keyOf: (member: Member) => Key,
): ReadonlyMap<Key, Member[]> {
  const groups = new Map<Key, Member[]>();
  for (const member of members) {
    const key = keyOf(member);
    const equals = groups.get(key);
    if (equals) equals.push(member);
    else groups.set(key, [member]);
  }
  return groups;
}

function byName(a: Member, b: Member): number {
  return byCodeUnits(a.person.name, b.person.name) || byFirstUse(a, b);
}

/** By what is met first: names of more words, then the articles in their order. */
function byFirstUse({ uses: [a] }: Member, { uses: [b] }: Member): number {
  if (!a || !b) return 0;
  const words = ({ name }: Use) => name.split(" ").length;
  return (
    words(b) - words(a) ||
    byCodeUnits(a.article, b.article) ||
    (a.quotations[0] ?? 0) - (b.quotations[0] ?? 0)
  );
}
