import { nameDistance, ranksLike } from "../quotation/like-names.js";
import { type NameIndex, nameIndexInSteps } from "../quotation/name-index.js";
import type { People } from "../quotation/people.js";
import type { Person } from "../quotation/person.js";
import { quotedPeopleInSteps } from "../quotation/quoted-person.js";
import { indexRoles, type RoleIndex, ranksInOffice } from "../quotation/role-holders.js";
import { wordingOf } from "../text/wording.js";
import type { Library } from "./library.js";
import { sortWords, type TypedWords } from "./typed-words.js";

/** The part of a library that tells whom the archive quotes. */
export type PeoplePart = Pick<
  Library,
  "people" | "person" | "peopleCalled" | "peopleInOffice" | "peopleLike" | "speakersOf"
>;

/** What a library tells of people, and what the next one can make of it. */
interface MemoryPeople {
  readonly part: PeoplePart;
  readonly names: NameIndex;
  /** The person of that id. */
  personOf(id: string): Person | undefined;
}

/**
 * Tells of people, most quoted first; made a step at a time.
 *
 * @param before The names as they were before people came and went.
 */
export function* memoryPeopleInSteps(
  all: People,
  before?: NameIndex,
): Generator<undefined, MemoryPeople> {
  const { people, usesOf } = all;
  const names = yield* nameIndexInSteps(all, before);
  const { byWord, bySpelling } = names;
  const quoted = yield* quotedPeopleInSteps(people, bearersIn(all, names));
  const ranks = new Map<string, number>();
  for (const [rank, { id }] of people.entries()) ranks.set(id, rank);
  yield;
  const rankOf = ({ id }: { readonly id: string }) => ranks.get(id) ?? -1;
  const ranked = (found: Iterable<number>) => [...found].flatMap((rank) => quoted[rank] ?? []);
  // these are made when somebody first asks for an office, and first types, which is letter by letter
  let inOffice: RoleIndex | undefined;
  let typed: TypedWords | undefined;

  const part: PeoplePart = {
    people: async ({ starts = [], limit } = {}) => {
      if (starts.length === 0) return quoted.slice(0, limit);
      typed ??= sortWords(
        quoted.map(({ name, roles: [role = ""] }) => wordingOf(`${name} ${role}`).split(" ")),
      );
      return ranked(typed.fitting(starts, limit));
    },
    person: async (id) => quoted[rankOf({ id })],
    peopleCalled: async ([first = "", ...others]) => {
      const named = (byWord.get(first) ?? []).filter(({ words }) =>
        others.every((word) => words.includes(word)),
      );
      const found = new Set(named.map(({ person }) => rankOf(person)));
      return ranked([...found].sort((a, b) => a - b));
    },
    peopleInOffice: async (words) => {
      inOffice ??= indexRoles(quoted);
      return ranked(ranksInOffice(words, inOffice));
    },
    peopleLike: async (words, limit) => {
      const [first = ""] = words;
      const near = [...byWord].filter(([word]) => nameDistance([first], [word]) !== undefined);
      return ranked(
        ranksLike(
          words,
          near.flatMap(([, spellings]) =>
            spellings.map(({ person, words: own }) => ({ words: own, rank: rankOf(person) })),
          ),
          limit,
        ),
      );
    },
    speakersOf: async (asked) =>
      asked.map(({ name, article }) => {
        const isUsed = (person: Person) =>
          usesOf(person).some((use) => use.name === name && use.article === article);
        const person = bySpelling.get(name)?.find(isUsed);
        return person && quoted[rankOf(person)];
      }),
  };
  return { part, names, personOf: (id) => people[rankOf({ id })] };
}

/** Everyone who has a name that somebody has who came or went, by that name. */
function bearersIn({ come, gone }: People, { bySpelling }: NameIndex) {
  const names = new Set([...come, ...gone].map(({ name }) => name));
  return new Map(
    [...names].map((name) => [
      name,
      (bySpelling.get(name) ?? []).filter((person) => person.name === name),
    ]),
  );
}
