import { allSteps } from "../text/all-steps.js";
import type { Person } from "./people.js";
import { foldedName } from "./person-name.js";

/** A spelling of somebody's name, its words folded. */
export interface Spelling {
  readonly person: Person;
  readonly words: readonly string[];
  /** The place of the person among the people. */
  readonly rank: number;
}

/** The spellings of people's names: by each of their words, folded, and whose each is, as it is written. */
export interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  readonly bySpelling: ReadonlyMap<string, readonly Person[]>;
}

/** Of each list of people: folding their names is what takes time. */
const indexes = new WeakMap<readonly Person[], NameIndex>();

/** The names of `people` by their words, made once for each list. */
export function nameIndexOf(people: readonly Person[]): NameIndex {
  return indexes.get(people) ?? allSteps(nameIndexInSteps(people));
}

/** So many people are taken in between two steps. */
const AT_ONCE = 100;

/** The same, a step at a time. */
export function* nameIndexInSteps(people: readonly Person[]): Generator<undefined, NameIndex> {
  const byWord = new Map<string, Spelling[]>();
  const bySpelling = new Map<string, Person[]>();
  for (const [rank, person] of people.entries()) {
    for (const spelling of person.spellings) {
      const words = foldedName(spelling);
      for (const word of new Set(words)) add(byWord, word, { person, words, rank });
      add(bySpelling, spelling, person);
    }
    if (rank % AT_ONCE === AT_ONCE - 1) yield;
  }
  const index = { byWord, bySpelling };
  indexes.set(people, index);
  return index;
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
