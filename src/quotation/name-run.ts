import type { Span } from "../text/span.js";
import { FIRST_NAMES, genderOfFirstName } from "./first-names.js";
import { ADVERB, DAY, PREPOSITION } from "./function-words.js";
import type { Gender } from "./name.js";
import { isRoleWord, isSurname, joinsName, ownsBody } from "./name.js";
import type { Range } from "./noun-phrase.js";
import { BODY_NOUNS, FIRM_NOUNS } from "./organisation-nouns.js";
import { PLACES } from "./places.js";
import { GENDERED_NOUNS, SHORT_TITLES, TITLES } from "./titles.js";
import type { Word } from "./word.js";
import { isDeterminer, isName, isNominal } from "./word-class.js";

/** A name as it stands in a sentence, with what stands beside it. */
export interface NameRun {
  readonly name: string;
  readonly span: Span;
  /** Index of its sentence in the body, -1 where it stands in a headline or a caption. */
  readonly sentence: number;
  /** Index of its first word in the sentence. */
  readonly word: number;
  /** Whether it only describes what follows: "the *Ruiz* plan", "*Ruiz*'s office". */
  readonly modifies: boolean;
  readonly role: Role | undefined;
  readonly gender: Gender | undefined;
  /** The gender that a title before it tells: "Mrs." */
  readonly called: Gender | undefined;
  /** Whether a title or a role leads to it: "Mr.", "minister". */
  readonly titled: boolean;
  /** Whether an apposition calls it a firm or another body: "the manufacturer, Polar Pure". */
  readonly body: boolean;
  /** Whether its first word may be no name, but the sentence's first one: "*Given* Ruiz's lead". */
  readonly opens: boolean;
}

/** What the article calls someone, in its own words: "Iraqi Foreign Minister". */
export interface Role {
  readonly span: Span;
  readonly words: readonly string[];
}

/** Runs of capitalised words, less the titles and roles before them. */
export function findNameRuns(text: string, words: readonly Word[], sentence: number): NameRun[] {
  const runs: NameRun[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!startsName(words, i)) continue;
    let end = i + 1;
    while (end < words.length && end < i + 12 && (isName(words[end]) || joinsName(words, end)))
      end += 1;
    const run = runAt(text, words, sentence, { from: i, to: end });
    if (run) runs.push(run);
    i = end - 1;
  }
  return runs;
}

function startsName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word || !isName(word) || (word.classes & (DAY | PREPOSITION)) !== 0) return false;
  // a sentence's first word may be capitalised for that alone
  return i > 0 || ((word.classes & ADVERB) === 0 && word.verb?.form !== "past");
}

function runAt(
  text: string,
  words: readonly Word[],
  sentence: number,
  { from: start, to }: Range,
): NameRun | undefined {
  const { from, gender } = afterTitles(words, start, to);
  const before = words[start - 1];
  const [first, last] = [words[from], words[to - 1]];
  if (from >= to || !first || !last) return undefined;
  const span = { start: first.span.start, end: last.span.end };
  return {
    name: text.slice(span.start, span.end).replace(/\s+/g, " "),
    span,
    sentence,
    word: start,
    modifies:
      words[to]?.low === "'s" || (isNominal(words[to]) && !words[to]?.verb && !words[to]?.capital),
    role: roleBefore(words, start, from) ?? roleApposed(words, start) ?? roleAfter(words, to),
    gender: gender ?? genderOfFirstName(first.low),
    called: gender,
    body:
      // but "during this campaign, Weber said" names no campaign
      (words[to]?.kind !== "word" && isBodyNoun(words[start - 2], words[start - 1])) ||
      isBodyNoun(words[headAfter(words, to)], words[to]),
    opens: from === 0 && to > 1 && first.verb !== undefined && !FIRST_NAMES.has(first.low),
    titled: from > start || (isRoleWord(before) && !before?.capital),
  };
}

/** Where the name begins after its titles, roles and places, and the gender that they tell. */
function afterTitles(
  words: readonly Word[],
  start: number,
  to: number,
): { from: number; gender: Gender | undefined } {
  let from = start;
  let gender: Gender | undefined;
  for (let i = start; i < to; i += 1) {
    const named = (i + 1 < to && FIRST_NAMES.has(words[i]?.low ?? "")) || ownsBody(words, i + 1);
    if (!isRoleWord(words[i]) || named || (i === to - 1 && i > start && isSurname(words[i])))
      continue;
    const low = words[i]?.low ?? "";
    const told = TITLES.get(low) ?? GENDERED_NOUNS.get(low);
    if (told === "male" || told === "female") gender = told;
    from = i + 1;
  }
  if (from === to && to - start === 1 && isSurname(words[start])) from = start;
  return { from: afterPlace(words, afterOffice(words, from, to), to), gender };
}

/** "Minister of Fisheries | Orsolya Tennant", "Minister of Fisheries and Coasts | Orsolya Tennant". */
function afterOffice(words: readonly Word[], from: number, to: number): number {
  const place = PLACES.has(words[to - 1]?.low ?? "") || BODY_NOUNS.has(words[to - 1]?.low ?? "");
  const joined = words[from - 1]?.low === "and" && words[from - 3]?.low === "of";
  const of = joined ? from - 3 : from - 1;
  const office = words[of]?.low === "of" && isRoleWord(words[of - 1]);
  return office && !place && to - from > 2 ? from + 1 : from;
}

/** "Texas Republican | Ted Cruz", "Russia | Yury Borisov". */
function afterPlace(words: readonly Word[], from: number, to: number): number {
  if (FIRST_NAMES.has(words[from]?.low ?? "")) return from;
  for (let i = from + 1; i < to - 1; i += 1) if (FIRST_NAMES.has(words[i]?.low ?? "")) return i;
  return from;
}

/** "Iraqi Foreign Minister" before the name, with its lower-case words: "campaign manager". */
function roleBefore(words: readonly Word[], from: number, name: number): Role | undefined {
  let start = from;
  while (start > 0 && name - start < 7) {
    const word = words[start - 1];
    if (word?.kind !== "word" || word.classes !== 0 || (word.capital && start === 1)) break;
    start -= 1;
  }
  return roleOf(words, start, name);
}

/** "the head of the department, | Konrad Feuerbach": the role that a comma parts from the name. */
function roleApposed(words: readonly Word[], name: number): Role | undefined {
  if (words[name - 1]?.low !== ",") return undefined;
  for (let from = name - 2; from >= 0 && name - from < 10; from -= 1) {
    const word = words[from];
    if (word && isDeterminer(word) && !ROLE_LINKS.test(words[from - 1]?.low ?? ""))
      return roleOf(words, from + 1, name - 1);
    if (word?.kind !== "word" || !(isNominal(word) || ROLE_LINKS.test(word.low))) break;
  }
  return undefined;
}

/** Whether `noun` is a body's, and a comma parts it from the name. */
function isBodyNoun(noun: Word | undefined, comma: Word | undefined): boolean {
  if (comma?.low !== "," || noun?.kind !== "word" || noun.capital) return false;
  return BODY_NOUNS.has(noun.low) || FIRM_NOUNS.has(noun.low);
}

/** Index of the noun that heads the apposition ", a maker of clocks," after the comma at `comma`. */
function headAfter(words: readonly Word[], comma: number): number {
  if (!isDeterminer(words[comma + 1])) return -1;
  let head = comma + 1;
  while (head < comma + 8 && isNominal(words[head + 1])) head += 1;
  return head;
}

const ROLE_LINKS = /^(?:of|for|at|in|the|and|to|a)$/;

/** ", the Iraqi foreign minister,": the apposition after a name, up to its mark. */
function roleAfter(words: readonly Word[], to: number): Role | undefined {
  if (words[to]?.low !== ",") return undefined;
  const article = /^(?:the|a|an|his|her|its|their)$/.test(words[to + 1]?.low ?? "");
  const from = to + (article ? 2 : 1);
  // Ruiz, and the mayor of Lima: someone else
  if (ROLE_LINKS.test(words[from]?.low ?? "")) return undefined;
  let end = from;
  while (end < from + 14 && words[end]?.kind === "word") {
    const word = words[end];
    if (!word || (!ROLE_LINKS.test(word.low) && !isNominal(word))) break;
    if (word.verb?.form === "past" || word.verb?.form === "ing") break;
    end += 1;
  }
  while (end > from && ROLE_LINKS.test(words[end - 1]?.low ?? "")) end -= 1;
  return roleOf(words, from, end);
}

function roleOf(words: readonly Word[], from: number, to: number): Role | undefined {
  const [first, last] = [words[from], words[to - 1]];
  const role = words.slice(from, to);
  if (!first || !last || !role.some(isRoleWord)) return undefined;
  return {
    span: { start: first.span.start, end: last.span.end },
    words: role.map(({ low }) => SHORT_TITLES.get(low) ?? low),
  };
}
