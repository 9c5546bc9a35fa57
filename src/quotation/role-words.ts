import { wordingOf } from "../text/wording.js";
import { NATIONS } from "./nations.js";
import { PERSON_NOUNS } from "./person-nouns.js";
import { TITLES } from "./titles.js";

/** The words of a name or a role as they are compared: in lower case, without articles and “Mr”. */
export function comparedWords(text: string): string[] {
  return wordingOf(text.replaceAll("-", " "))
    .split(" ")
    .filter((word) => word !== "" && !EMPTY.has(word));
}

const EMPTY: ReadonlySet<string> = new Set(
  "the a an this that of in mr mrs ms his her their".split(" "),
);

/** The words of a role without whom it is held for: the spokesman for the mayor and the mayor’s lawyer are no mayors. */
export function roleWords(role: string): string[] {
  const [own = role] = role.split(/\s(?:for|to|by|with|under)\s/i);
  return comparedWords(own.split(/['’]s\s/i).at(-1) ?? own);
}

/** The words of an office as it is looked for: "Russia's foreign minister" and "the Russian foreign minister" alike. */
export function officeWords(office: string): readonly string[] {
  return ofPeoples(comparedWords(office));
}

/** The words of a role as offices are looked for among them. */
export function heldWords(role: string): readonly string[] {
  return ofPeoples(roleWords(role));
}

function ofPeoples(words: readonly string[]): readonly string[] {
  return words.map((word) => NATIONS.get(word.replace(/['’]s$/, "")) ?? word);
}

/** Whether `word`, in lower case, says what somebody is: “mayor”, “biologist”. */
export function isRoleWord(word: string): boolean {
  return TITLES.has(word) || PERSON_NOUNS.has(word);
}

/** Whether all words of `part`, of which there is at least one, stand in `whole`. */
export function holds(whole: readonly string[], part: readonly string[]): boolean {
  return part.length > 0 && part.every((word) => whole.includes(word));
}
