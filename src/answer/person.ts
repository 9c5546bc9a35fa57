import type { Person } from "../quotation/people.js";
import { foldedName } from "../quotation/person-name.js";
import { PERSON_NOUNS } from "../quotation/person-nouns.js";
import { TITLES } from "../quotation/titles.js";
import type { Library } from "../retrieval/library.js";
import { shortened } from "./words.js";

/**
 * Whoever `typed` may mean among those whom the archive quotes, most quoted first. `#` and an id, as
 * `people` gives it, is that one person, where several have the name.
 */
export async function peopleMeant(typed: string, library: Library): Promise<readonly Person[]> {
  if (typed.startsWith("#")) {
    return (await library.people()).filter(({ id }) => id === typed.slice(1));
  }
  const [first, ...others] = nameWords(typed);
  if (first === undefined) return [];
  const people = await library.people();
  const index = indexes.get(people) ?? indexOf(people);
  indexes.set(people, index);
  const named = (index.get(first) ?? []).filter(({ words }) =>
    others.every((word) => words.includes(word)),
  );
  return [...new Set(named.map(({ person }) => person))];
}

/** A spelling of somebody's name, its words folded. */
interface Spelling {
  readonly person: Person;
  readonly words: readonly string[];
}

/** Of each list of people, their spellings by each of their words: folding them is what takes time. */
const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, readonly Spelling[]>>();

function indexOf(people: readonly Person[]): ReadonlyMap<string, readonly Spelling[]> {
  const index = new Map<string, Spelling[]>();
  for (const person of people) {
    for (const spelling of person.spellings) {
      const words = foldedName(spelling);
      for (const word of new Set(words)) {
        const known = index.get(word);
        if (known) known.push({ person, words });
        else index.set(word, [{ person, words }]);
      }
    }
  }
  return index;
}

/** The words of a name as they are compared; what stands before it is left out: "dr", "the mayor". */
function nameWords(typed: string): string[] {
  const words = typed.trim().split(/\s+/);
  const name = words.filter((word) => !BEFORE_NAMES.has(word.toLowerCase().replace(/\.$/, "")));
  return foldedName((name.length > 0 ? name : words).join(" "));
}

const BEFORE_NAMES: ReadonlySet<string> = new Set([...TITLES.keys(), ...PERSON_NOUNS, "the"]);

/** How many people are named where many may be meant. */
const NAMED = 3;

/** Why there is no answer to a question about the words of `typed`, who may be any of `people`. */
export function notSaidBy(typed: string, people: readonly Person[]): string {
  const names = people.slice(0, NAMED).map(({ name }) => shortened(name, 60));
  const more = people.length > NAMED ? ` or ${people.length - NAMED} others of that name` : "";
  return people.length === 0
    ? `No article quotes anyone called “${shortened(typed, 100)}”.`
    : `No article has ${names.join(" or ")}${more} saying this.`;
}
