import { isNearWord, ranksLike } from "../quotation/like-names.js";
import { type NameIndex, nameIndexInSteps } from "../quotation/name-index.js";
import type { People } from "../quotation/people.js";
import type { Use } from "../quotation/people-uses.js";
import type { Person } from "../quotation/person.js";
import { type QuotedPerson, quotedPeopleInSteps } from "../quotation/quoted-person.js";
import { ranksInOffice, rolesInSteps } from "../quotation/role-holders.js";
import type { TakeSteps } from "../text/all-steps.js";
import { once } from "../text/once.js";
import { wordingOf } from "../text/wording.js";
import type { Library } from "./library.js";
import { typedWordsInSteps } from "./typed-words.js";

/** The part of a library that tells whom the archive quotes. */
export type PeoplePart = Pick<
  Library,
  "people" | "person" | "peopleCalled" | "peopleInOffice" | "peopleLike" | "speakersOf"
>;

/** So many people are ranked between two steps. */
const AT_ONCE = 2000;

/** What a library tells of people, and what the next one can make of it. */
interface MemoryPeople {
  readonly part: PeoplePart;
  readonly names: NameIndex;
  /** Which uses of names are those of the person of that id. */
  usesOf(id: string): readonly Use[];
}

/**
 * Tells of people, most quoted first; made a step at a time.
 *
 * @param before The names as they were before people came and went.
 * @param take Takes the steps of what is made when somebody first asks for an office, and first types.
 */
export function* memoryPeopleInSteps(
  all: People,
  before: NameIndex,
  take: TakeSteps,
): Generator<undefined, MemoryPeople> {
  const { people, usesOf } = all;
  const names = yield* nameIndexInSteps(all, before);
  const { byWord, bySpelling } = names;
  const quoted = yield* quotedPeopleInSteps(people, bearersIn(all, names));
  const places = new Map<string, number>();
  for (const [rank, { id }] of people.entries()) {
    places.set(id, rank);
    if (rank % AT_ONCE === 0) yield;
  }
  const rankOf = ({ id }: { readonly id: string }) => places.get(id) ?? -1;
  const ranked = (found: Iterable<number>) => [...found].flatMap((rank) => quoted[rank] ?? []);
  const inOffice = once(() => take(rolesInSteps(quoted)));
  const typed = once(() => take(typedWordsInSteps(quoted, wordsOf)));

  const part: PeoplePart = {
    people: async ({ starts = [], limit } = {}) => {
      if (starts.length === 0) return quoted.slice(0, limit);
      return ranked((await typed()).fitting(starts, limit));
    },
    person: async (id) => quoted[rankOf({ id })],
    peopleCalled: async ([first = "", ...others]) => {
      const named = (byWord.get(first) ?? []).filter(({ words }) =>
        others.every((word) => words.includes(word)),
      );
      const found = new Set(named.map(({ person }) => rankOf(person)));
      return ranked([...found].sort((a, b) => a - b));
    },
    peopleInOffice: async (words) => ranked(ranksInOffice(words, await inOffice())),
    peopleLike: async (words, limit) => {
      const [first = ""] = words;
      const near = [...byWord].filter(([word]) => isNearWord(first, word));
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
        const isUsed = (use: Use) => use.name === name && use.article === article;
        const ranks = (bySpelling.get(name) ?? []).map(rankOf);
        return quoted[ranks.find((rank) => usesOf(rank).some(isUsed)) ?? -1];
      }),
  };
  return { part, names, usesOf: (id) => usesOf(rankOf({ id })) };
}

/** The words by which a person is found while somebody types. */
function wordsOf({ name, roles: [role = ""] }: QuotedPerson): readonly string[] {
  return wordingOf(`${name} ${role}`).split(" ");
}

/** Everyone who has a name that somebody has who came or went, those of one name together. */
function* bearersIn({ come, gone }: People, { bySpelling }: NameIndex): Generator<Person[]> {
  const told = new Set<string>();
  for (const people of [come, gone]) {
    for (const { name } of people) {
      if (told.has(name)) continue;
      told.add(name);
      yield (bySpelling.get(name) ?? []).filter((person) => person.name === name);
    }
  }
}
