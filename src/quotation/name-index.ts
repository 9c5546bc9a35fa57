import type { Changed } from "./people.js";
import type { Person } from "./person.js";
import { foldedName } from "./person-name.js";

/** A spelling of somebody's name, its words folded. */
export interface Spelling {
  readonly person: Person;
  readonly words: readonly string[];
}

/** The spellings of people's names, by each of their words, folded, and whose each is, as it is written; in no order. */
export interface NameIndex {
  readonly byWord: ReadonlyMap<string, readonly Spelling[]>;
  /** Under the name that is shown as well. */
  readonly bySpelling: ReadonlyMap<string, readonly Person[]>;
}

/** An index without names. */
export const NO_NAMES: NameIndex = { byWord: new Map(), bySpelling: new Map() };

/** So many people are taken in between two steps. */
const AT_ONCE = 100;

/** The index of the names of people of whom some have changed, made a step at a time; `before` stays as it is. */
export function* nameIndexInSteps(
  { come, gone }: Changed<Person>,
  before: NameIndex = NO_NAMES,
): Generator<undefined, NameIndex> {
  const byWord = changing(before.byWord);
  yield;
  const bySpelling = changing(before.bySpelling);
  yield;
  const lists = { byWord, bySpelling };
  yield* takeOut(gone, lists);
  yield* takeIn(come, lists);
  return { byWord: byWord.lists, bySpelling: bySpelling.lists };
}

/** The lists of an index while they change. */
interface Changing {
  readonly byWord: ReturnType<typeof changing<Spelling>>;
  readonly bySpelling: ReturnType<typeof changing<Person>>;
}

function* takeOut(
  gone: readonly Person[],
  { byWord, bySpelling }: Changing,
): Generator<undefined, void> {
  const leaving = new Set(gone);
  const words = new Set<string>();
  for (const [i, person] of gone.entries()) {
    for (const word of person.spellings.flatMap(foldedName)) words.add(word);
    for (const name of namesOf(person)) bySpelling.keep(name, (each) => !leaving.has(each));
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
  // each list once, however many of those in it leave
  for (const [i, word] of [...words].entries()) {
    byWord.keep(word, ({ person }) => !leaving.has(person));
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
}

function* takeIn(
  come: readonly Person[],
  { byWord, bySpelling }: Changing,
): Generator<undefined, void> {
  for (const [i, person] of come.entries()) {
    for (const spelling of person.spellings) {
      const folded = { person, words: foldedName(spelling) };
      for (const word of new Set(folded.words)) byWord.add(word, folded);
    }
    for (const name of namesOf(person)) bySpelling.add(name, person);
    if (i % AT_ONCE === AT_ONCE - 1) yield;
  }
}

function namesOf({ name, spellings: own }: Person): ReadonlySet<string> {
  return new Set([name, ...own]);
}

/** A copy of `before` that can be changed: lists that are not changed are the same. */
function changing<Value>(before: ReadonlyMap<string, readonly Value[]>) {
  const lists = new Map(before);
  const own = new Map<string, Value[]>();
  return {
    lists,
    add: (key: string, value: Value) => {
      const known = own.get(key);
      if (known) return void known.push(value);
      const before = lists.get(key);
      // most lists are of one: what is pushed makes room for more
      const list = before ? [...before, value] : [value];
      own.set(key, list);
      lists.set(key, list);
    },
    keep: (key: string, stays: (value: Value) => boolean) => {
      const left = (lists.get(key) ?? []).filter(stays);
      own.delete(key);
      if (left.length > 0) lists.set(key, left);
      else lists.delete(key);
    },
  };
}
