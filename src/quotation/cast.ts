import type { Span } from "../text/span.js";
import type { Sentence, Word } from "./clause.js";
import { FIRST_NAMES } from "./first-names.js";
import { ADVERB, DAY, PREPOSITION } from "./function-words.js";
import type { Gender } from "./name.js";
import { isRoleWord } from "./name.js";
import type { Range } from "./noun-phrase.js";
import { isName } from "./noun-phrase.js";
import { BODY_NOUNS, DOCUMENT_NOUNS } from "./organisation-nouns.js";
import { PLACES } from "./places.js";
import { TITLES } from "./titles.js";

/** Someone or something that the article names. */
export interface Member {
  /** As fully as the article names it. */
  readonly name: string;
  readonly sort: "person" | "body" | "unknown";
  readonly gender: Gender | undefined;
  /** Where the article names it, in order. */
  readonly places: readonly Place[];
  /** What the article calls the person: "Iraqi Foreign Minister", in lower case, word by word. */
  readonly roles: readonly Role[];
}

export interface Place {
  readonly span: Span;
  readonly sentence: number;
  /** Index of its first word in the sentence; -1 in a title or caption. */
  readonly word: number;
}

export interface Role {
  readonly span: Span;
  readonly words: readonly string[];
}

/** The people and bodies that an article names, by the last word of the name in lower case. */
export interface Cast {
  readonly members: readonly Member[];
  readonly byLast: ReadonlyMap<string, readonly Member[]>;
}

interface Run {
  readonly words: readonly Word[];
  readonly range: Range;
  readonly sentence: number;
  readonly role: Role | undefined;
  readonly gender: Gender | undefined;
  readonly titled: boolean;
}

/** Finds who is who in the article from its sentences, and from its headline and captions (`extra`). */
export function readCast(
  text: string,
  sentences: readonly Sentence[],
  extra: readonly Sentence[],
): Cast {
  const runs = [
    ...sentences.flatMap(({ words }, i) => nameRuns(words, i)),
    ...extra.flatMap(({ words }) => nameRuns(words, -1)),
  ];
  const groups = new Map<string, Run[]>();
  for (const run of runs) {
    const name = nameOf(text, run);
    groups.set(name, [...(groups.get(name) ?? []), run]);
  }
  const members = merged(groups);
  const byLast = new Map<string, Member[]>();
  for (const member of members) {
    const last = lastWord(member.name);
    byLast.set(last, [...(byLast.get(last) ?? []), member]);
  }
  return { members, byLast };
}

/** The last word of a name, as it is looked up: "Alhakim" of "Mohamed Ali Alhakim". */
export function lastWord(name: string): string {
  const words = name
    .toLowerCase()
    .split(/\s+/)
    .filter((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word));
  return words.at(-1) ?? "";
}

function nameOf(text: string, { words, range }: Run): string {
  const [first, last] = [words[range.from], words[range.to - 1]];
  return first && last ? text.slice(first.span.start, last.span.end).replace(/\s+/g, " ") : "";
}

/** Runs of capitalised words, less the titles and roles before them. */
function nameRuns(words: readonly Word[], sentence: number): Run[] {
  const runs: Run[] = [];
  for (let i = 0; i < words.length; i += 1) {
    if (!startsName(words, i)) continue;
    let end = i + 1;
    while (end < words.length && (isName(words[end]) || joins(words, end))) end += 1;
    const run = trimmedRun(words, { from: i, to: end }, sentence);
    if (run) runs.push(run);
    i = end - 1;
  }
  return runs;
}

const PARTICLE = /^(?:de|del|della|di|da|dos|du|van|von|der|den|bin|ibn|al|el|la|le|ben)$/;

function joins(words: readonly Word[], i: number): boolean {
  return PARTICLE.test(words[i]?.low ?? "") && isName(words[i - 1]) && isName(words[i + 1]);
}

function startsName(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!isName(word) || !word || (word.classes & (DAY | PREPOSITION)) !== 0) return false;
  // a sentence's first word may be capitalised for that alone
  return i > 0 || (word.classes & ADVERB) === 0;
}

function trimmedRun(words: readonly Word[], range: Range, sentence: number): Run | undefined {
  let { from } = range;
  let titled = false;
  let gender: Gender | undefined;
  for (let i = range.from; i < range.to; i += 1) {
    const followed = i + 1 < range.to && FIRST_NAMES.has(words[i]?.low ?? "");
    if (!isRoleWord(words[i]) || followed) continue;
    titled = true;
    const told = TITLES.get(words[i]?.low ?? "");
    if (told === "male" || told === "female") gender = told;
    from = i + 1;
  }
  const before = words[range.from - 1];
  if (from === range.from && isRoleWord(before) && !before?.capital) titled = true;
  if (from >= range.to) return undefined;
  from = afterPlace(words, from, range.to);
  return {
    words,
    range: { from, to: range.to },
    sentence,
    role: roleBefore(words, range.from, from) ?? roleAfter(words, range.to),
    gender: gender ?? FIRST_NAMES.get(words[from]?.low ?? ""),
    titled,
  };
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
  let role = false;
  for (let i = from; i < name; i += 1) role ||= isRoleWord(words[i]);
  while (start > 0 && name - start < 7) {
    const word = words[start - 1];
    if (!word || word.kind !== "word" || word.classes !== 0 || (word.capital && start - 1 === 0))
      break;
    role ||= isRoleWord(word);
    start -= 1;
  }
  if (!role) return undefined;
  return roleOf(words, start, name);
}

/** ", the Iraqi foreign minister,": the apposition after a name, up to its mark. */
function roleAfter(words: readonly Word[], to: number): Role | undefined {
  if (words[to]?.low !== ",") return undefined;
  let from = to + 1;
  if (/^(?:the|a|an|his|her|its|their|who)$/.test(words[from]?.low ?? "")) from += 1;
  let end = from;
  let role = false;
  while (
    end < words.length &&
    end < from + 14 &&
    words[end]?.kind === "word" &&
    !words[end]?.verb?.form.startsWith("past")
  ) {
    if (
      !/^(?:of|for|at|in|the|and|to|a)$/.test(words[end]?.low ?? "") &&
      (words[end]?.classes ?? 0) & 0x3ffff & ~8192 & ~1
    )
      break;
    role ||= isRoleWord(words[end]);
    end += 1;
  }
  return role && end > from ? roleOf(words, from, end) : undefined;
}

function roleOf(words: readonly Word[], from: number, to: number): Role | undefined {
  const [first, last] = [words[from], words[to - 1]];
  if (!first || !last) return undefined;
  return {
    span: { start: first.span.start, end: last.span.end },
    words: words.slice(from, to).map(({ low }) => low),
  };
}

/** One member for all the ways the article names it: the surname alone goes to the one full name that ends so. */
function merged(groups: ReadonlyMap<string, readonly Run[]>): Member[] {
  const names = [...groups.keys()].sort(
    (a, b) => b.split(" ").length - a.split(" ").length || a.length - b.length,
  );
  const owners = new Map<string, string>();
  const byLast = new Map<string, string[]>();
  for (const name of names) {
    const last = lastWord(name);
    const owner = (byLast.get(last) ?? []).find((full) => isPartOf(name, full));
    owners.set(name, owner ?? name);
    if (!owner) byLast.set(last, [...(byLast.get(last) ?? []), name]);
  }
  const all = new Map<string, Run[]>();
  for (const [name, runs] of groups) {
    const owner = owners.get(name) ?? name;
    all.set(owner, [...(all.get(owner) ?? []), ...runs]);
  }
  return [...all].map(([name, runs]) => memberOf(name, runs));
}

/** Whether `name` is `full` less some words before the last: "Lavrov", "Mohamed Alhakim" of "Mohamed Ali Alhakim". */
function isPartOf(name: string, full: string): boolean {
  const [some, all] = [name.toLowerCase().split(" "), full.toLowerCase().split(" ")];
  let at = 0;
  for (const word of all) if (word === some[at]) at += 1;
  return at === some.length && some.length < all.length;
}

function memberOf(name: string, runs: readonly Run[]): Member {
  const words = name.split(" ");
  const first = words[0]?.toLowerCase() ?? "";
  const last = words.at(-1)?.toLowerCase() ?? "";
  const titled = runs.some((run) => run.titled);
  const body =
    BODY_NOUNS.has(last) || DOCUMENT_NOUNS.has(last) || (/^\p{Lu}{2,6}$/u.test(name) && !titled);
  const place = PLACES.has(name.toLowerCase()) || PLACES.has(last);
  const person =
    !body &&
    !(place && !titled) &&
    (titled || (words.length > 1 && FIRST_NAMES.has(first)) || runs.some(({ role }) => role));
  return {
    name,
    sort: body || (place && !titled) ? "body" : person ? "person" : "unknown",
    gender: body
      ? undefined
      : (runs.find(({ titled, gender }) => titled && gender)?.gender ??
        runs.find(({ gender }) => gender)?.gender),
    places: runs.map((run) => ({
      span: spanOf(run),
      sentence: run.sentence,
      word: run.sentence < 0 ? -1 : run.range.from,
    })),
    roles: runs.flatMap(({ role }) => role ?? []),
  };
  function spanOf({ words, range }: Run): Span {
    return { start: words[range.from]?.span.start ?? 0, end: words[range.to - 1]?.span.end ?? 0 };
  }
}
