import type { Person } from "./person.js";
import { foldedName } from "./person-name.js";

/** A spelling of somebody's name, its words folded. */
export interface Spelling {
  readonly person: Person;
  readonly words: readonly string[];
}

/** The spellings of people's names: by each of their words, folded, and whose each is, as it is written. */
export interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  readonly bySpelling: ReadonlyMap<string, readonly Person[]>;
}

/** Of people whose names were folded once: most stay when an archive changes. */
const spellings = new WeakMap<Person, readonly Spelling[]>();

function spellingsOf(person: Person): readonly Spelling[] {
  const known = spellings.get(person);
  if (known) return known;
  const own = person.spellings.map((spelling) => ({ person, words: foldedName(spelling) }));
  spellings.set(person, own);
  return own;
}

/** So many people are taken in between two steps. */
const AT_ONCE = 100;

/** The names of `people` by their words, taken in a step at a time. */
export function* nameIndexInSteps(people: readonly Person[]): Generator<undefined, NameIndex> {
  const byWord = new Map<string, Spelling[]>();
  const bySpelling = new Map<string, Person[]>();
  for (const [rank, person] of people.entries()) {
    for (const spelling of spellingsOf(person)) {
      for (const word of new Set(spelling.words)) add(byWord, word, spelling);
    }
    for (const spelling of person.spellings) add(bySpelling, spelling, person);
    if (rank % AT_ONCE === AT_ONCE - 1) yield;
  }
  return { byWord, bySpelling };
}

function add<Value>(index: Map<string, Value[]>, key: string, value: Value): void {
  const known = index.get(key);
  if (known) known.push(value);
  else index.set(key, [value]);
}
