import { addToList } from "../text/add-to-list.js";
import type { Aliases } from "./aliases.js";
import { findAliases } from "./aliases.js";
import type { Sentence } from "./clause.js";
import { FIRST_NAMES, genderOfFirstName } from "./first-names.js";
import { isHeadline, keyInHeadline, nameInHeadline } from "./headline-names.js";
import type { Gender } from "./name.js";
import type { NameRun, Role } from "./name-run.js";
import { findNameRuns } from "./name-run.js";
import { NATIONS } from "./nations.js";
import { BODY_NOUNS, DOCUMENT_NOUNS, THING_NOUNS } from "./organisation-nouns.js";
import type { Place } from "./place.js";
import { PLACES } from "./places.js";
import { toldGender } from "./told-gender.js";
import type { Word } from "./word.js";

/** Someone or something that the article names. */
export interface Member {
  /** As fully as the article names it. */
  readonly name: string;
  /** Other names that the article gives in brackets, in lower case: "who". */
  readonly aliases: readonly string[];
  readonly sort: "person" | "body" | "unknown";
  readonly gender: Gender | undefined;
  /** Whether a title tells the gender. */
  readonly titled: boolean;
  /** Where the body names it, in order. */
  readonly places: readonly Place[];
  /** Whether a headline or the first sentence names the member. */
  readonly leads: boolean;
  /** What the article calls the person, wherever it does. */
  readonly roles: readonly Role[];
}

/** Who is who in an article. */
export interface Cast {
  readonly members: readonly Member[];
  /** By the last word of the name, in lower case. */
  readonly byLast: ReadonlyMap<string, readonly Member[]>;
  /** By the first word of a person's full name, in lower case. */
  readonly byFirst: ReadonlyMap<string, readonly Member[]>;
  /** By each word of a role, in lower case. */
  readonly byRole: ReadonlyMap<string, readonly Member[]>;
  /** Who is named in a sentence, and where. */
  readonly bySentence: ReadonlyMap<
    number,
    readonly { readonly member: Member; readonly place: Place }[]
  >;
}

/** Reads who is who from the article's sentences, and from its headline and captions (`extra`). */
export function readCast(
  text: string,
  sentences: readonly Sentence[],
  extra: readonly Sentence[],
): Cast {
  const groups = new Map<string, NameRun[]>();
  const add = (runs: readonly NameRun[]) => {
    for (const run of runs) addToList(groups, run.name, run);
  };
  const headlines: [sentence: number, words: readonly Word[]][] = [];
  const read = (sentence: number, words: readonly Word[]) => {
    if (isHeadline(words)) headlines.push([sentence, words]);
    else add(findNameRuns(text, words, sentence));
  };
  sentences.forEach(({ words }, sentence) => {
    read(sentence, words);
  });
  for (const { words } of extra) read(-1, words);
  if (headlines.length > 0) {
    const known = new Set([...groups.keys()].map(keyInHeadline));
    for (const [sentence, words] of headlines)
      add(
        findNameRuns(text, words, sentence).flatMap(
          (run) => nameInHeadline(text, words, run, known) ?? [],
        ),
      );
  }
  const members = merged(groups, findAliases(text));
  const namesakes = new Map<string, number>();
  for (const { name } of members) {
    const last = lastWord(name);
    namesakes.set(last, (namesakes.get(last) ?? 0) + 1);
  }
  return indexed(
    members.map((member) => ({ ...member, gender: genderIn(sentences, member, namesakes) })),
  );
}

/** How often pronouns must contradict a first name to be believed: "Jean Weber said he …". */
const CONTRADICTIONS = 2;

/** The gender by title, else by the pronouns after the name where nobody else has its last word, and the first name. */
function genderIn(
  sentences: readonly Sentence[],
  member: Member,
  namesakes: ReadonlyMap<string, number>,
): Gender | undefined {
  const { name, sort, gender, titled, places } = member;
  if (titled || sort === "body" || (sort === "unknown" && !name.includes(" "))) return gender;
  if (gender && (namesakes.get(lastWord(name)) ?? 0) > 1) return gender;
  const told = toldGender(sentences, places);
  if (!told || told.gender === gender) return gender;
  return gender === undefined || told.times >= CONTRADICTIONS ? told.gender : undefined;
}

function indexed(members: readonly Member[]): Cast {
  const byLast = new Map<string, Member[]>();
  const byFirst = new Map<string, Member[]>();
  const byRole = new Map<string, Member[]>();
  const bySentence = new Map<number, { member: Member; place: Place }[]>();
  for (const member of members) {
    for (const name of [member.name, ...member.aliases]) addToList(byLast, lastWord(name), member);
    const words = member.name.toLowerCase().split(" ");
    if (member.sort === "person" && words.length > 1) addToList(byFirst, words[0] ?? "", member);
    for (const word of new Set(member.roles.flatMap(({ words }) => words)))
      addToList(byRole, word, member);
    for (const place of member.places) addToList(bySentence, place.sentence, { member, place });
  }
  return { members, byLast, byFirst, byRole, bySentence };
}

/** The last word of a name, as it is looked up: "alhakim" of "Mohamed Ali Alhakim", "biden" of "Joe Biden Jr." */
export function lastWord(name: string): string {
  const words = name.toLowerCase().split(/\s+/);
  return words.findLast((word) => !/^(?:jr|sr|ii|iii|iv)\.?$/.test(word)) ?? "";
}

/** One member for all the ways the article names it: the surname alone goes to a full name that ends so. */
function merged(
  groups: ReadonlyMap<string, readonly NameRun[]>,
  aliases: readonly Aliases[],
): Member[] {
  const owners = new Map(
    aliases.flatMap(({ name, others }) => others.map((other) => [other, name])),
  );
  const names = orderedNames(groups);
  const full = new Map<string, string[]>();
  const all = new Map<string, NameRun[]>();
  for (const { name, opens } of names) {
    const last = lastWord(name);
    const alias = owners.get(name);
    const part = opens ? name.slice(name.indexOf(" ") + 1) : name;
    const known = (full.get(last) ?? []).slice(0, 50).filter((other) => isPartOf(part, other));
    const candidates = alias && groups.has(alias) ? [alias] : known;
    if (candidates.length === 0) addToList(full, last, name);
    for (const run of groups.get(name) ?? [])
      addToList(all, ownerOf(run, candidates, groups) ?? name, run);
  }
  return [...all].map(([name, runs]) => {
    const others = aliases.flatMap((each) => (each.name === name ? each.others : []));
    return memberOf(name, runs, [...new Set(others.map((other) => other.toLowerCase()))]);
  });
}

interface OrderedName {
  readonly name: string;
  /** Whether its first word is none of the name's: "Given Ruiz", where "Marta Ruiz" is named too. */
  readonly opens: boolean;
}

/** The longest names first; last those that only a sentence's first word makes long. */
function orderedNames(groups: ReadonlyMap<string, readonly NameRun[]>): OrderedName[] {
  const all = [...groups].map(([name, runs]) => ({
    name,
    size: name.split(" ").length,
    doubtful: runs.every(({ opens }) => opens),
  }));
  const full = new Set(
    all.flatMap(({ name, size, doubtful }) => (size > 1 && !doubtful ? lastWord(name) : [])),
  );
  return all
    .map(({ doubtful, ...rest }) => ({ ...rest, opens: doubtful && full.has(lastWord(rest.name)) }))
    .sort(
      (a, b) =>
        Number(a.opens) - Number(b.opens) || b.size - a.size || a.name.length - b.name.length,
    );
}

/** Whom a part of a name stands for: of several, the one its title fits, else the one named most often. */
function ownerOf(
  { called }: NameRun,
  candidates: readonly string[],
  groups: ReadonlyMap<string, readonly NameRun[]>,
): string | undefined {
  if (candidates.length < 2) return candidates[0];
  const first = (name: string) => genderOfFirstName(name.split(" ")[0]?.toLowerCase() ?? "");
  const fits = called ? candidates.filter((name) => (first(name) ?? called) === called) : [];
  const rest = fits.length > 0 ? fits : candidates;
  const count = (name: string) => groups.get(name)?.length ?? 0;
  return rest.toSorted((a, b) => count(b) - count(a))[0];
}

/** Whether `name` is `full` less some words: "Lavrov", "Mohamed Alhakim" of "Mohamed Ali Alhakim". */
function isPartOf(name: string, full: string): boolean {
  const [some, all] = [name.toLowerCase().split(" "), full.toLowerCase().split(" ")];
  let at = 0;
  for (const word of all) if (word === some[at]) at += 1;
  return at === some.length && some.length < all.length;
}

function memberOf(name: string, runs: readonly NameRun[], aliases: readonly string[]): Member {
  const sort = sortOf(name, runs);
  const places = runs.filter(({ sentence }) => sentence >= 0);
  return {
    name,
    aliases,
    sort,
    gender: sort === "body" ? undefined : genderOf(runs),
    titled: runs.some(({ called }) => called !== undefined),
    leads: places.length > 1 && runs.some(({ sentence }) => sentence <= 0),
    places: places.sort((a, b) => a.span.start - b.span.start),
    roles: runs.flatMap(({ role }) => role ?? []),
  };
}

function sortOf(name: string, runs: readonly NameRun[]): Member["sort"] {
  const words = name.toLowerCase().split(" ");
  const [first = "", last = ""] = [words[0], words.at(-1)];
  const titled = runs.some((run) => run.titled);
  if (BODY_NOUNS.has(last) || DOCUMENT_NOUNS.has(last)) return "body";
  // Ministry of Foreign Affairs
  if (words.includes("of") && words.some((word) => BODY_NOUNS.has(word))) return "body";
  if (titled) return "person";
  // Adams County, the Care Act, West German
  const thing = THING_NOUNS.has(last) || NATIONS.has(last);
  if (words.length > 1 && thing && !FIRST_NAMES.has(first)) return "body";
  const called = runs.some(({ role }) => role);
  if (runs.some((run) => run.body) && !called && !FIRST_NAMES.has(first)) return "body";
  if (/^\p{Lu}{2,6}$/u.test(name) || PLACES.has(words.join(" ")) || PLACES.has(last)) return "body";
  const named = words.length > 1 && FIRST_NAMES.has(first);
  return named || called ? "person" : "unknown";
}

/** The gender that titles tell, else the one that the first name mostly goes with. */
function genderOf(runs: readonly NameRun[]): Gender | undefined {
  return runs.find(({ called }) => called)?.called ?? runs.find(({ gender }) => gender)?.gender;
}
