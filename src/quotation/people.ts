import { allSteps } from "../text/all-steps.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { groupsInSteps } from "./people-groups.js";
import type { Overrules } from "./people-overrules.js";
import { type PeopleInput, type Use, usesIn } from "./people-uses.js";

/** Someone, or a body, that the archive quotes: one entry for all the spellings. */
export interface Person {
  /** The name in lower case with hyphens, and a number where two have it: stable while the spellings are. */
  readonly id: string;
  /** The fullest of the common spellings. */
  readonly name: string;
  /** Every spelling, the most frequent first. */
  readonly spellings: readonly string[];
  /** What articles call the person, in the articles' words; several over time. */
  readonly roles: readonly PersonRole[];
  readonly articles: readonly string[];
  /** How many quotations are the person's. */
  readonly quotations: number;
}

export interface PersonRole {
  readonly words: string;
  readonly article: string;
}

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

/** So many people are made between two steps. */
const AT_ONCE = 100;

/** The same of the `uses` in all articles, one article's after the other's, a step at a time. */
export function* peopleInSteps(
  uses: readonly Use[],
  overrules: Overrules = {},
): Generator<undefined, People> {
  const groups = yield* groupsInSteps(uses, overrules);
  const ids = new Map<string, number>();
  const usesOf = new Map<Person, readonly Use[]>();
  for (const [i, own] of groups.entries()) {
    const person = personFrom(own, overrules);
    const seen = (ids.get(person.id) ?? 0) + 1;
    ids.set(person.id, seen);
    usesOf.set(seen === 1 ? person : { ...person, id: `${person.id}-${seen}` }, own);
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  const people = yield* mostQuotedFirst(usesOf.keys());
  return { people, usesOf: (person) => usesOf.get(person) ?? [] };
}

/** Those of as many quotations in the order of their names. */
function* mostQuotedFirst(people: Iterable<Person>): Generator<undefined, readonly Person[]> {
  const byCount = new Map<number, Person[]>();
  for (const person of people) {
    const equals = byCount.get(person.quotations);
    if (equals) equals.push(person);
    else byCount.set(person.quotations, [person]);
  }
  const sorted: Person[] = [];
  for (const [, equals] of [...byCount].sort(([a], [b]) => b - a)) {
    yield;
    for (const person of equals.sort((a, b) => (a.name < b.name ? -1 : 1))) sorted.push(person);
  }
  return sorted;
}

function personFrom(uses: readonly Use[], { same = [] }: Overrules): Person {
  const counts = new Map<string, number>();
  for (const { name, quotations } of uses) {
    counts.set(name, (counts.get(name) ?? 0) + quotations.length);
  }
  const spellings = [...counts]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .map(([name]) => name);
  const shown = same.find((group) => spellings.some((name) => group.includes(name)))?.[0];
  const words = Math.max(...spellings.map((name) => name.split(" ").length));
  const name = shown ?? spellings.find((spelling) => spelling.split(" ").length === words) ?? "";
  return {
    id: slugOf(name),
    name,
    spellings,
    roles: uses.flatMap(({ roles, article }) => roles.map((role) => ({ words: role, article }))),
    articles: [...new Set(uses.map(({ article }) => article))],
    quotations: uses.reduce((sum, { quotations }) => sum + quotations.length, 0),
  };
}

/** What an id is made of: "André Dubé" as "andre-dube". */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** Whether the entry is a body ("Russian Foreign Ministry", "Ministry of Trade") and no human being. */
export function isBody({ name }: Pick<Person, "name">): boolean {
  const [head = name] = name.split(/ (?:of|for) /);
  return BODY_NOUNS.has(head.split(" ").at(-1)?.toLowerCase() ?? "");
}
