import { addToList } from "../text/add-to-list.js";
import { heldWords, holds, isRoleWord } from "./role-words.js";

/** A role of somebody's, in the words that are compared, and whose: the place of the person among the people. */
interface HeldRole {
  readonly words: readonly string[];
  readonly rank: number;
}

/** The roles of people, by the words in them that say what somebody is. */
export type RoleIndex = ReadonlyMap<string, readonly HeldRole[]>;

/** Reads the roles of `people`, a person at a step. */
export function* rolesInSteps(
  people: readonly { readonly roles: readonly string[] }[],
): Generator<undefined, RoleIndex> {
  const byOffice = new Map<string, HeldRole[]>();
  for (const [rank, { roles }] of people.entries()) {
    for (const words of roles.map(heldWords)) {
      for (const office of new Set(words.filter(isRoleWord))) {
        addToList(byOffice, office, { words, rank });
      }
    }
    yield;
  }
  return byOffice;
}

/** The ranks of those who have a role with all words of `office`, as `officeWords` gives them, each once. */
export function ranksInOffice(office: readonly string[], index: RoleIndex): ReadonlySet<number> {
  const held = index.get(office.find(isRoleWord) ?? "") ?? [];
  return new Set(held.filter(({ words }) => holds(words, office)).map(({ rank }) => rank));
}
