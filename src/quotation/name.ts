import type { Word } from "./clause.js";
import { FIRST_NAMES } from "./first-names.js";
import { DAY } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { isName } from "./noun-phrase.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { PERSON_NOUNS, PLURAL_NOUNS } from "./person-nouns.js";
import { GENDERED_NOUNS, TITLES } from "./titles.js";

export type Gender = "male" | "female";

/** A name as it stands in a phrase, with what stands before it: "Iraqi Foreign Minister" + "Fuad Hussein". */
export interface NamedPhrase {
  readonly name: Range;
  /** The words before the name that say what the person is. */
  readonly role: Range | undefined;
  readonly gender: Gender | undefined;
  /** Whether something says that it is a person: a first name, a title, a role. */
  readonly person: boolean;
}

const PARTICLES = new Set([
  "de",
  "del",
  "della",
  "di",
  "da",
  "dos",
  "du",
  "van",
  "von",
  "der",
  "den",
  "bin",
  "ibn",
  "al",
  "el",
  "la",
  "le",
  "ben",
  "ter",
  "st.",
]);

/** Whether the word is a title or a noun for a person: "Sen.", "minister", "spokeswoman". */
export function isRoleWord(word: Word | undefined): boolean {
  if (word?.kind !== "word") return false;
  const low = word.low.replace(/\.$/, "");
  return TITLES.has(low) || PERSON_NOUNS.has(low) || PLURAL_NOUNS.has(low);
}

/** The name in the noun phrase `range`, if its head is one. */
export function nameIn(words: readonly Word[], range: Range): NamedPhrase | undefined {
  const head = headOf(words, range);
  let start = head.from;
  for (let i = head.from; i < head.to; i += 1)
    if (isRoleWord(words[i]) && !isFirstName(words, i, head.to)) start = i + 1;
  while (start < head.to && !isNamePart(words, start, head.to)) start += 1;
  let end = start;
  while (end < head.to && isNamePart(words, end, head.to)) end += 1;
  if (end === start) return undefined;
  const tail = tailAfter(words, end, head.to);
  if (tail === "other") return undefined;
  if (tail === "body")
    return {
      name: { from: start, to: head.to },
      role: undefined,
      gender: undefined,
      person: false,
    };
  start = afterAffiliation(words, start, end);
  const role =
    start > head.from && hasRole(words, head.from, start)
      ? { from: roleStart(words, head.from, start), to: start }
      : undefined;
  const first = words[start]?.low ?? "";
  const gender = genderOf(words, head.from, start) ?? FIRST_NAMES.get(first);
  const known = end - start > 1 && FIRST_NAMES.has(first);
  const body = BODY_NOUNS.has(words[end - 1]?.low ?? "");
  return {
    name: { from: start, to: end },
    role,
    gender: body ? undefined : gender,
    person: !body && (role !== undefined || known),
  };
}

/** What comes after the capitalised words: nothing, "government", or a noun that the name only describes. */
function tailAfter(words: readonly Word[], end: number, to: number): "none" | "body" | "other" {
  if (end >= to || words[end]?.kind !== "word" || words[end]?.low === "'s") return "none";
  const last = words[to - 1];
  if ((last?.classes ?? 0) & DAY || words[end]?.low === "on") return "none";
  return last && BODY_NOUNS.has(last.low) ? "body" : "other";
}

/** "a spokesman | for the ministry": the phrase up to its first preposition; but "Minister of Russia Yury Borisov" whole. */
function headOf(words: readonly Word[], { from, to }: Range): Range {
  for (let i = from + 1; i < to; i += 1) {
    const low = words[i]?.low ?? "";
    if (low === "'s" || low === "’" || low === "'") return headOf(words, { from: i + 1, to });
    if (!/^(?:of|for|at|from|in|with|on|to|by|who)$/.test(low)) continue;
    const name = firstNameIn(words, i + 1, to);
    const titled = isRoleWord(words[i - 1]);
    return low === "of" && titled && name !== undefined ? { from, to } : { from, to: i };
  }
  return { from, to };
}

function firstNameIn(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = from; i < to - 1; i += 1) if (isFirstName(words, i, to)) return i;
  return undefined;
}

/** "Christian Porter": a word that could be a role or a place, but is a first name before a name. */
function isFirstName(words: readonly Word[], i: number, to: number): boolean {
  return (
    i + 1 < to && isName(words[i]) && FIRST_NAMES.has(words[i]?.low ?? "") && isName(words[i + 1])
  );
}

/** "Russia Yury Borisov", "Texas Republican Ted Cruz": the first name begins the name. */
function afterAffiliation(words: readonly Word[], start: number, end: number): number {
  for (let i = start + 1; i < end - 1; i += 1) {
    if (isFirstName(words, i, end) && !FIRST_NAMES.has(words[start]?.low ?? "")) return i;
  }
  return start;
}

function isNamePart(words: readonly Word[], i: number, to: number): boolean {
  const word = words[i];
  if (isName(word)) return true;
  if (word?.kind === "quoted") return isName(words[i - 1]) && i + 1 < to && isName(words[i + 1]);
  return word !== undefined && PARTICLES.has(word.low) && i + 1 < to && isName(words[i + 1]);
}

function hasRole(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i += 1) if (isRoleWord(words[i])) return true;
  return false;
}

/** The role without the article before it. */
function roleStart(words: readonly Word[], from: number, to: number): number {
  return from + 1 < to && /^(?:the|a|an|his|her|its|their|our|my)$/.test(words[from]?.low ?? "")
    ? from + 1
    : from;
}

function genderOf(words: readonly Word[], from: number, to: number): Gender | undefined {
  for (let i = from; i < to; i += 1) {
    const low = words[i]?.low.replace(/\.$/, "") ?? "";
    const gender = TITLES.get(low) ?? GENDERED_NOUNS.get(low);
    if (gender === "male" || gender === "female") return gender;
  }
  return undefined;
}
