import { NATIONS } from "../quotation/nations.js";
import type { Person } from "../quotation/people.js";
import { comparedWords, holds, isRoleWord, roleWords } from "./role-words.js";

/** A role that somebody has in the archive, in the words that are compared. */
interface HeldRole {
  readonly person: Person;
  readonly words: readonly string[];
}

/** Those of `people` who have a role with all words of `typed`: "the Iraqi foreign minister", in their order. */
export function holdersOfRole(typed: string, people: readonly Person[]): readonly Person[] {
  const sought = ofPeoples(comparedWords(typed));
  const office = sought.find(isRoleWord) ?? "";
  const held = (rolesOf(people).get(office) ?? []).filter(({ words }) => holds(words, sought));
  return [...new Set(held.map(({ person }) => person))];
}

/** "Russia's" and "Russia" as "russian": the same office in other words. */
function ofPeoples(words: readonly string[]): readonly string[] {
  return words.map((word) => NATIONS.get(word.replace(/['’]s$/, "")) ?? word);
}

/** Of each list of people: reading all their roles is what takes time. */
const indexes = new WeakMap<readonly Person[], ReadonlyMap<string, readonly HeldRole[]>>();

/** The roles of `people` by the words in them that say what somebody is, made once for each list. */
function rolesOf(people: readonly Person[]): ReadonlyMap<string, readonly HeldRole[]> {
  const index = indexes.get(people) ?? indexRoles(people);
  indexes.set(people, index);
  return index;
}

function indexRoles(people: readonly Person[]): ReadonlyMap<string, readonly HeldRole[]> {
  const byOffice = new Map<string, HeldRole[]>();
  for (const person of people) {
    for (const role of new Set(person.roles.map(({ words }) => words))) {
      const words = ofPeoples(roleWords(role));
      for (const office of new Set(words.filter(isRoleWord))) {
        const held = byOffice.get(office) ?? [];
        held.push({ person, words });
        byOffice.set(office, held);
      }
    }
  }
  return byOffice;
}
