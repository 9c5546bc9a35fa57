import type { Person } from "./people.js";
import { foldedName } from "./person-name.js";

/** A spelling of somebody's name, its words folded. */
export interface Spelling {
  readonly person: Person;
  readonly words: readonly string[];
  /** The place of the person among the people. */
  readonly rank: number;
}

/** The spellings of people's names by each of their words. */
export type NameIndex = ReadonlyMap<string, readonly Spelling[]>;

/** Of each list of people: folding their names is what takes time. */
const indexes = new WeakMap<readonly Person[], NameIndex>();

/** The names of `people` by their words, made once for each list. */
export function nameIndexOf(people: readonly Person[]): NameIndex {
  const index = indexes.get(people) ?? indexNames(people);
  indexes.set(people, index);
  return index;
}

function indexNames(people: readonly Person[]): NameIndex {
  const index = new Map<string, Spelling[]>();
  for (const [rank, person] of people.entries()) {
    for (const spelling of person.spellings) {
      const words = foldedName(spelling);
      for (const word of new Set(words)) {
        const known = index.get(word);
        if (known) known.push({ person, words, rank });
        else index.set(word, [{ person, words, rank }]);
      }
    }
  }
  return index;
}
