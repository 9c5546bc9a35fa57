import type { Person } from "./person.js";

/** Somebody whom the archive quotes, with as much as fits where there are very many. */
export interface QuotedPerson extends Pick<Person, "id" | "name" | "spellings" | "quotations"> {
  /** Whether somebody else goes by the same name. */
  readonly isNameShared: boolean;
  /** What articles call the person, in their words, each once; several over time. */
  readonly roles: readonly string[];
  /** How many articles quote the person. */
  readonly articles: number;
}

/** `people`, who are all that there are, in their order, without the places where their quotations stand. */
export function quotedPeople(people: readonly Person[]): readonly QuotedPerson[] {
  const bearers = new Map<string, number>();
  for (const { name } of people) bearers.set(name, (bearers.get(name) ?? 0) + 1);
  return people.map((person) => quotedPerson(person, (bearers.get(person.name) ?? 0) > 1));
}

/** So many people are told of between two steps. */
const AT_ONCE = 200;

/**
 * The same, a step at a time, where only some people have changed since it was called last.
 *
 * @param named Everyone who has a name that somebody has who came or went, those of one name together.
 */
export function* quotedPeopleInSteps(
  people: readonly Person[],
  named: Iterable<readonly Person[]>,
): Generator<undefined, readonly QuotedPerson[]> {
  let told = 0;
  for (const bearers of named) {
    for (const person of bearers) known.set(person, quotedPerson(person, bearers.length > 1));
    told += 1;
    if (told % AT_ONCE === 0) yield;
  }
  const quoted: QuotedPerson[] = [];
  for (const person of people) {
    quoted.push(known.get(person) ?? quotedPerson(person, false));
    if (quoted.length % AT_ONCE === 0) yield;
  }
  return quoted;
}

/** Of people who were told of before: most stay when an archive changes. */
const known = new WeakMap<Person, QuotedPerson>();

function quotedPerson(person: Person, isNameShared: boolean): QuotedPerson {
  const before = known.get(person);
  if (before?.isNameShared === isNameShared) return before;
  const { id, name, spellings, roles, articles, quotations } = person;
  return {
    ...{ id, name, spellings, quotations, isNameShared },
    roles: [...new Set(roles.map(({ words }) => words))],
    articles: articles.length,
  };
}
