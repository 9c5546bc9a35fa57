import { FIRST_NAMES } from "./first-names.js";
import { DAY } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { PERSON_NOUNS, PLURAL_NOUNS } from "./person-nouns.js";
import { TITLES } from "./titles.js";
import type { Word } from "./word.js";
import { isName } from "./word-class.js";

export type Gender = "male" | "female";

/** A name as it stands in a phrase, with what stands before it: "Iraqi Foreign Minister" + "Fuad Hussein". */
export interface NamedPhrase {
  readonly name: Range;
  /** The words before the name that say what the person is. */
  readonly role: Range | undefined;
}

const PARTICLES = new Set(
  "de del della di da dos du van von der den bin ibn al el la le ben ter".split(" "),
);

/** Whether a particle of a name stands at `i`, between its parts: "van", or the "of" in "Ministry of Trade". */
export function joinsName(words: readonly Word[], i: number): boolean {
  const low = words[i]?.low ?? "";
  if (!isName(words[i - 1]) || !isName(words[i + 1])) return false;
  if (ownsBody(words, i)) return true;
  return PARTICLES.has(low) || (low === "of" && BODY_NOUNS.has(words[i - 1]?.low ?? ""));
}

/** Whether the mark at `i` makes what stands before it part of a body's name: "the Teachers' Union". */
export function ownsBody(words: readonly Word[], i: number): boolean {
  if (!/^['’]$/.test(words[i]?.low ?? "") || !words[i - 1]?.low.endsWith("s")) return false;
  const [owner, body] = [words[i - 1], words[i + 1]];
  return isName(owner) && isName(body) && BODY_NOUNS.has(body?.low ?? "");
}

/** Whether the word is a title or a noun for a person: "Sen.", "minister", "spokeswoman". */
export function isRoleWord(word: Word | undefined): boolean {
  if (word?.kind !== "word") return false;
  return TITLES.has(word.low) || PERSON_NOUNS.has(word.low) || PLURAL_NOUNS.has(word.low);
}

/** Nouns for people that are surnames too, where they are capitalised. */
const SURNAMES = new Set(
  "dean king bishop baker miller cook carpenter butcher brewer prince major farmer guard champion singer judge".split(
    " ",
  ),
);

/** Whether the word may be a surname although it is a noun for people: "Dean". */
export function isSurname(word: Word | undefined): boolean {
  return word?.capital === true && SURNAMES.has(word.low);
}

/** The name in the noun phrase `range`, if its head is one. */
export function nameIn(words: readonly Word[], range: Range): NamedPhrase | undefined {
  const head = headOf(words, range);
  return namedIn(words, head) ?? nameAtEnd(words, head);
}

function namedIn(words: readonly Word[], head: Range): NamedPhrase | undefined {
  const from = nameStart(words, head);
  let to = from;
  while (to < head.to && isNamePart(words, to, head.to)) to += 1;
  if (to === from) return undefined;
  const tail = tailAfter(words, to, head.to);
  if (tail === "other") return undefined;
  if (tail === "body") return { name: { from, to: head.to }, role: undefined };
  const start = afterAffiliation(words, from, to);
  const role = { from: roleStart(words, head.from, start), to: start };
  const isRole = words.slice(role.from, role.to).some(isRoleWord);
  return { name: { from: start, to }, role: isRole ? role : undefined };
}

/** "former Ruiz speechwriter | Jonas Weber": the full name that a phrase with another name ends with. */
function nameAtEnd(words: readonly Word[], head: Range): NamedPhrase | undefined {
  let from = head.to;
  while (from > head.from && isName(words[from - 1])) from -= 1;
  if (head.to - from < 2 || from === head.from || !FIRST_NAMES.has(words[from]?.low ?? ""))
    return undefined;
  const role = { from: roleStart(words, head.from, from), to: from };
  return {
    name: { from, to: head.to },
    role: words.slice(role.from, from).some(isRoleWord) ? role : undefined,
  };
}

/** Where the capitalised words after the last role in the phrase begin. */
function nameStart(words: readonly Word[], head: Range): number {
  let start = head.from;
  for (let i = head.from; i < head.to - 1; i += 1) {
    if (!isRoleWord(words[i]) || isFirstName(words, i, head.to)) continue;
    if (!ownsBody(words, i + 1)) start = i + 1;
  }
  const last = words[head.to - 1];
  // "the minister": its last word is the role, and no name
  if (isRoleWord(last) && !isSurname(last) && !isFirstName(words, start, head.to)) start = head.to;
  while (start < head.to && !isNamePart(words, start, head.to)) start += 1;
  return start;
}

/** What comes after the capitalised words: nothing, "government", or a noun that the name only describes. */
function tailAfter(words: readonly Word[], end: number, to: number): "none" | "body" | "other" {
  const [next, last] = [words[end], words[to - 1]];
  if (end >= to || !last || next?.kind !== "word" || next.low === "'s") return "none";
  if ((last.classes & DAY) !== 0 || next.low === "on") return "none";
  return BODY_NOUNS.has(last.low) ? "body" : "other";
}

/** "a spokesman | for the ministry": the phrase up to its first preposition; but "Minister of Russia Yury Borisov" whole. */
function headOf(words: readonly Word[], { from, to }: Range): Range {
  for (let i = from + 1; i < to; i += 1) {
    const low = words[i]?.low ?? "";
    if (joinsName(words, i)) continue;
    if (low === "'s" || low === "’" || low === "'") return headOf(words, { from: i + 1, to });
    if (!/^(?:of|for|at|from|in|with|on|to|by|who)$/.test(low)) continue;
    const titled = low === "of" && isRoleWord(words[i - 1]);
    return titled && hasFirstName(words, i + 1, to) ? { from, to } : { from, to: i };
  }
  return { from, to };
}

function hasFirstName(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to - 1; i += 1) if (isFirstName(words, i, to)) return true;
  return false;
}

/** "Christian Porter": a word that could be a role or a place, but is a first name before a name. */
function isFirstName(words: readonly Word[], i: number, to: number): boolean {
  const first = isName(words[i]) && FIRST_NAMES.has(words[i]?.low ?? "");
  return first && i + 1 < to && isName(words[i + 1]);
}

/** "Russia Yury Borisov", "Texas Republican Ted Cruz": the first name begins the name. */
function afterAffiliation(words: readonly Word[], start: number, end: number): number {
  if (FIRST_NAMES.has(words[start]?.low ?? "")) return start;
  for (let i = start + 1; i < end - 1; i += 1) if (isFirstName(words, i, end)) return i;
  return start;
}

function isNamePart(words: readonly Word[], i: number, to: number): boolean {
  if (isName(words[i])) return true;
  if (i + 1 >= to) return false;
  const nickname = words[i]?.quoted && isName(words[i - 1]) && isName(words[i + 1]);
  return nickname || joinsName(words, i);
}

/** Where the role begins: without the article before it. */
function roleStart(words: readonly Word[], from: number, to: number): number {
  const article = /^(?:the|a|an|his|her|its|their|our|my)$/.test(words[from]?.low ?? "");
  return article && from + 1 < to ? from + 1 : from;
}
