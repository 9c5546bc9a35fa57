import { nameDistance, ranksLike } from "../quotation/like-names.js";
import { nameIndexInSteps } from "../quotation/name-index.js";
import type { Person } from "../quotation/person.js";
import { quotedPeopleInSteps } from "../quotation/quoted-person.js";
import { indexRoles, type RoleIndex, ranksInOffice } from "../quotation/role-holders.js";
import { wordingOf } from "../text/wording.js";
import type { Library } from "./library.js";
import { sortWords, type TypedWords } from "./typed-words.js";

/** The part of a library that tells whom the archive quotes. */
type PeoplePart = Pick<
  Library,
  "people" | "person" | "peopleCalled" | "peopleInOffice" | "peopleLike" | "speakersOf"
>;

/** Tells of `people`, most quoted first; made a step at a time. */
export function* memoryPeopleInSteps(people: readonly Person[]): Generator<undefined, PeoplePart> {
  const { byWord, bySpelling } = yield* nameIndexInSteps(people);
  const quoted = yield* quotedPeopleInSteps(people);
  const rankOf = new Map(people.map((person, rank) => [person, rank]));
  yield;
  const byId = new Map(quoted.map((person) => [person.id, person]));
  yield;
  const ranked = (ranks: Iterable<number>) => [...ranks].flatMap((rank) => quoted[rank] ?? []);
  const rank = (person: Person) => rankOf.get(person) ?? -1;
  // these are made when somebody first asks for an office, and first types, which is letter by letter
  let inOffice: RoleIndex | undefined;
  let typed: TypedWords | undefined;

  return {
    people: async ({ starts = [], limit } = {}) => {
      if (starts.length === 0) return quoted.slice(0, limit);
      typed ??= sortWords(
        quoted.map(({ name, roles: [role = ""] }) => wordingOf(`${name} ${role}`).split(" ")),
      );
      return ranked(typed.fitting(starts, limit));
    },
    person: async (id) => byId.get(id),
    peopleCalled: async ([first = "", ...others]) => {
      const named = (byWord.get(first) ?? []).filter(({ words }) =>
        others.every((word) => words.includes(word)),
      );
      return ranked(new Set(named.map(({ person }) => rank(person))));
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
            spellings.map(({ person, words: own }) => ({ words: own, rank: rank(person) })),
          ),
          limit,
        ),
      );
    },
    speakersOf: async (uses) =>
      uses.map(({ name, article }) => {
        const person = bySpelling.get(name)?.find(({ articles }) => articles.includes(article));
        return person && quoted[rank(person)];
      }),
  };
}
