import { addToList } from "../text/add-to-list.js";
import { allSteps } from "../text/all-steps.js";
import { groupsInSteps, namesakesInSteps, type ReadNames } from "./people-groups.js";
import { byFirstUse, type Member, mostQuotedFirst } from "./people-order.js";
import type { Overrules } from "./people-overrules.js";
import { byUse, type PeopleInput, type Use, usesIn } from "./people-uses.js";
import { type Person, personOf } from "./person.js";

/** Everyone whom the archive quotes by name, the most quoted first. */
export interface People {
  readonly people: readonly Person[];
  /** Which uses of names are those of the person at that place. */
  usesOf(place: number): readonly Use[];
  /** Those who were not known before, and those who are not there any more. */
  readonly come: readonly Person[];
  readonly gone: readonly Person[];
}

/**
 * Puts the named speakers of many articles together: spellings of one person are one entry,
 * two people who share a name are two. In doubt they stay apart. `overrules` has the last word.
 */
export function buildPeople(inputs: readonly PeopleInput[], overrules: Overrules = {}): People {
  return allSteps(peopleInSteps({ come: inputs.flatMap(usesIn), gone: [] }, overrules));
}

/** People as they were put together once, under the same overrules. */
export interface KnownPeople {
  /** By what their names have in common. */
  readonly families: Map<string, Family>;
  /** By the id that they have but for their number, in the order of these. */
  readonly byId: Map<string, readonly Member[]>;
  /** The most quoted first. */
  members: readonly Member[];
}

/** People whose names begin and end alike, and all uses of these names. */
interface Family {
  readonly alike: readonly Use[];
  /** Not yet told by numbers from others of the same id. */
  readonly members: readonly Member[];
}

/** Nobody known yet. */
export function nobodyKnown(): KnownPeople {
  return {
    families: new Map(),
    byId: new Map(),
    members: [],
  };
}

/** What is other than it was. */
export interface Changed<T> {
  readonly come: readonly T[];
  readonly gone: readonly T[];
}

/** So many families, or people, are looked at between two steps. */
const [FAMILIES, IDS] = [50, 1000];

/**
 * The same of the uses in all articles, of which those are told that have `changed`, a step at a
 * time. Only people whose names begin and end like one of these are put together anew.
 *
 * @param known What an earlier call with the same `overrules` has left, and this one leaves to the next.
 */
export function* peopleInSteps(
  changed: Changed<Use>,
  overrules: Overrules = {},
  known: KnownPeople = nobodyKnown(),
): Generator<undefined, People> {
  const families = yield* changedFamilies(changed, overrules, known);
  const ids = yield* changedIds(families, known);
  const come = ids.flatMap(({ before, after }) => without(after, before));
  yield;
  const gone = ids.flatMap(({ before, after }) => without(before, after));
  yield;
  const members = yield* mostQuotedFirst(known.members, come, new Set(gone));
  for (const { ends, after } of families) {
    if (after) known.families.set(ends, after);
    else known.families.delete(ends);
  }
  yield;
  for (const { id, after } of ids) {
    if (after.length > 0) known.byId.set(id, after);
    else known.byId.delete(id);
  }
  yield;
  known.members = members;
  yield;
  const people = members.map(({ person }) => person);
  yield;
  return {
    people,
    usesOf: (place) => members[place]?.uses ?? [],
    come: come.map(({ person }) => person),
    gone: gone.map(({ person }) => person),
  };
}

/** A family that has changed: undefined where it was not there, or is not there any more. */
interface ChangedFamily {
  readonly ends: string;
  readonly before: Family | undefined;
  readonly after: Family | undefined;
}

function* changedFamilies(
  changed: Changed<Use>,
  overrules: Overrules,
  { families }: KnownPeople,
): Generator<undefined, readonly ChangedFamily[]> {
  const names: ReadNames = new Map();
  const come = yield* namesakesInSteps(changed.come, overrules, names);
  const gone = yield* namesakesInSteps(changed.gone, overrules, names);
  const all: ChangedFamily[] = [];
  for (const ends of new Set([...come.keys(), ...gone.keys()])) {
    const before = families.get(ends);
    const left = new Set(gone.get(ends));
    const stay = before?.alike.filter((use) => !left.has(use)) ?? [];
    const alike = [...stay, ...(come.get(ends) ?? [])].sort(byUse);
    const after = alike.length > 0 ? yield* familyOf(alike, overrules, names) : undefined;
    all.push({ ends, before, after });
    if (all.length % FAMILIES === 0) yield;
  }
  return all;
}

function* familyOf(
  alike: readonly Use[],
  overrules: Overrules,
  names: ReadNames,
): Generator<undefined, Family> {
  const groups = yield* groupsInSteps(alike, overrules, names);
  return { alike, members: groups.map((uses) => ({ person: personOf(uses, overrules), uses })) };
}

/** Those who have an id in common but for their number. */
interface ChangedId {
  readonly id: string;
  readonly before: readonly Member[];
  readonly after: readonly Member[];
}

/** Members of one id get numbers, in the order in which they are met. */
function* changedIds(
  families: readonly ChangedFamily[],
  { byId }: KnownPeople,
): Generator<undefined, readonly ChangedId[]> {
  const come = new Map<string, Member[]>();
  const gone = new Set<readonly Use[]>();
  for (const [i, { before, after }] of families.entries()) {
    if (i % IDS === 0) yield;
    for (const { person, uses } of before?.members ?? []) {
      gone.add(uses);
      come.set(person.id, come.get(person.id) ?? []);
    }
    for (const member of after?.members ?? []) addToList(come, member.person.id, member);
  }
  yield;
  const all: ChangedId[] = [];
  for (const [id, more] of come) {
    const before = byId.get(id) ?? [];
    const stay = before.filter(({ uses }) => !gone.has(uses));
    all.push({ id, before, after: numbered(id, [...stay, ...more].sort(byFirstUse)) });
    if (all.length % IDS === 0) yield;
  }
  return all;
}

function numbered(id: string, members: readonly Member[]): readonly Member[] {
  return members.map((member, i) => {
    const own = i === 0 ? id : `${id}-${i + 1}`;
    const { person, uses } = member;
    return person.id === own ? member : { person: { ...person, id: own }, uses };
  });
}

function without(members: readonly Member[], others: readonly Member[]): readonly Member[] {
  return others.length > 0 ? members.filter((member) => !others.includes(member)) : members;
}
