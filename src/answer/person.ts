import { isBody } from "../quotation/person.js";
import { foldedName } from "../quotation/person-name.js";
import type { QuotedPerson } from "../quotation/quoted-person.js";
import {
  comparedWords,
  holds,
  isRoleWord,
  officeWords,
  roleWords,
} from "../quotation/role-words.js";
import type { Library } from "../retrieval/library.js";
import { shortened } from "./words.js";

/**
 * Whoever `typed` may mean among those whom the archive quotes, most quoted first. `#` and an id, as
 * `people` gives it, is that one person, where several have the name; so is an office before the name
 * that only one of them holds: "mayor Ruiz". An office without a name is whoever holds it: "the mayor".
 */
export async function peopleMeant(
  typed: string,
  library: Library,
): Promise<readonly QuotedPerson[]> {
  if (typed.startsWith("#")) {
    const person = await library.person(typed.slice(1));
    return person ? [person] : [];
  }
  const words = nameWords(typed);
  const named = words.length === 0 ? [] : await library.peopleCalled(words);
  const offices = comparedWords(typed).filter(isRoleWord);
  if (offices.length === 0) return named;
  // "the foreign minister" is not the foreign ministry
  if (named.some((person) => !isBody(person))) return holdersOf(offices, named);
  const holders = await library.peopleInOffice(officeWords(typed));
  return holders.length > 0 ? holders : named;
}

/** Those of `people` who hold all of `offices`, as the articles tell; everyone where nobody does. */
function holdersOf(
  offices: readonly string[],
  people: readonly QuotedPerson[],
): readonly QuotedPerson[] {
  if (offices.length === 0 || people.length < 2) return people;
  const holders = people.filter(({ roles }) => holds(roles.flatMap(roleWords), offices));
  return holders.length > 0 ? holders : people;
}

/** The words of a name as they are compared; what stands before it is left out: "dr", "the mayor". */
function nameWords(typed: string): string[] {
  const words = typed.trim().split(/\s+/);
  const name = words.filter((word) => {
    const plain = word.toLowerCase().replace(/\.$/, "");
    return plain !== "the" && !isRoleWord(plain);
  });
  return foldedName((name.length > 0 ? name : words).join(" "));
}

/** How many people are named where many may be meant. */
const NAMED = 3;

/** Why there is no answer to a question about the words of `typed`, who may be any of `people`. */
export function notSaidBy(typed: string, people: readonly QuotedPerson[]): string {
  const names = people.slice(0, NAMED).map(({ name }) => shortened(name, 60));
  const more = people.length > NAMED ? ` or ${people.length - NAMED} others` : "";
  return people.length === 0
    ? `No article quotes anyone called “${shortened(typed, 100)}”.`
    : `No article has ${names.join(" or ")}${more} saying this.`;
}
