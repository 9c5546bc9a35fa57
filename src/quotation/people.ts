import { textOf } from "../text/span.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import { compatibleNames, foldedName } from "./person-name.js";
import type { Nature } from "./person-role.js";
import { compatibleNatures, natureOf } from "./person-role.js";
import type { Quotation } from "./quotation.js";

/** One article's quotations, for counting who speaks. */
export interface PeopleInput {
  readonly article: { readonly id: string; readonly text: string };
  readonly quotations: readonly Quotation[];
}

/** Someone, or a body, that the archive quotes: one entry for all the spellings. */
export interface Person {
  /** The name in lower case with hyphens, and a number where two have it: stable while the spellings are. */
  readonly id: string;
  /** The fullest of the common spellings. */
  readonly name: string;
  /** Every spelling, the most frequent first. */
  readonly spellings: readonly string[];
  /** What articles call the person, in the articles' words; several over time. */
  readonly roles: readonly PersonRole[];
  readonly articles: readonly string[];
  /** How many quotations are the person's. */
  readonly quotations: number;
}

export interface PersonRole {
  readonly words: string;
  readonly article: string;
}

/** The content of `people.json`: what a person knows better than the rules. */
export interface Overrules {
  /** Spellings of one person; the first is the name shown. */
  readonly same?: readonly (readonly string[])[];
  /** Pairs of spellings of two people, alike as they are. */
  readonly different?: readonly (readonly [string, string])[];
  /** A name that another person has in these articles. */
  readonly split?: readonly { readonly name: string; readonly articles: readonly string[] }[];
}

/** Everyone whom the archive quotes by name, the most quoted first. */
export interface People {
  readonly people: readonly Person[];
  /** The entry of a speaker's name as a quotation of that article has it. */
  personOf(name: string, article: string): Person | undefined;
}

/** The uses of one spelling in one article. */
interface Use {
  readonly name: string;
  readonly article: string;
  readonly roles: readonly string[];
  readonly count: number;
}

/**
 * Puts the named speakers of many articles together: spellings of one person are one entry,
 * two people who share a name are two. In doubt they stay apart. `overrules` has the last word.
 */
export function buildPeople(inputs: readonly PeopleInput[], overrules: Overrules = {}): People {
  const groups = grouped(inputs.flatMap(usesIn), overrules);
  const entries = groups.map((uses) => ({ uses, person: personFrom(uses, overrules) }));
  const ids = new Map<string, number>();
  const index = new Map<string, Person>();
  const people = entries.map(({ uses, person }) => {
    const seen = (ids.get(person.id) ?? 0) + 1;
    ids.set(person.id, seen);
    const unique = seen === 1 ? person : { ...person, id: `${person.id}-${seen}` };
    for (const { name, article } of uses) index.set(`${article}\n${name}`, unique);
    return unique;
  });
  people.sort((a, b) => b.quotations - a.quotations || (a.name < b.name ? -1 : 1));
  return { people, personOf: (name, article) => index.get(`${article}\n${name}`) };
}

function usesIn({ article, quotations }: PeopleInput): Use[] {
  const uses = new Map<string, { roles: Set<string>; count: number }>();
  for (const { speaker } of quotations) {
    for (const name of namesIn(speaker.name ?? "")) {
      const use = uses.get(name) ?? { roles: new Set(), count: 0 };
      use.count += 1;
      if (speaker.role) use.roles.add(textOf(article.text, speaker.role).replace(/\s+/g, " "));
      uses.set(name, use);
    }
  }
  return [...uses].map(([name, { roles, count }]) => ({
    name,
    article: article.id,
    roles: [...roles],
    count,
  }));
}

/** The names of all who speak together: "Marta Ruiz and Jonas Weber" are two, a ministry of "Trade and Industry" is one. */
export function namesIn(name: string): readonly string[] {
  if (name === "") return [];
  return BODY_WORDS.test(name) ? [name] : name.split(" and ");
}

const BODY_WORDS = new RegExp(`\\b(?:${[...BODY_NOUNS].join("|")})\\b`, "i");

/** Those who have one name and are called alike, with the articles that do. */
interface Look {
  readonly name: string;
  readonly folded: readonly string[];
  readonly nature: Nature;
  /** Which of the overrules that part namesakes has it; -1 for none. */
  readonly part: number;
  readonly articles: Set<string>;
}

/** The uses of one person. Of looks there are few, however many uses: they are what is compared. */
interface Group {
  readonly uses: Use[];
  readonly looks: Map<string, Look>;
}

/** Uses of the same person together. Only names that end alike are compared. */
function grouped(uses: readonly Use[], overrules: Overrules): Use[][] {
  const groups: Group[] = [];
  const byLast = new Map<string, Group[]>();
  const ordered = [...uses].sort((a, b) => b.name.split(" ").length - a.name.split(" ").length);
  for (const use of ordered) {
    const folded = foldedName(use.name);
    const look = lookOf(use, folded, overrules);
    const key = keyOf(use.name, folded, overrules);
    const near = byLast.get(key) ?? [];
    const home = homeOf(look, use.article, near, overrules);
    if (home) join(home, use, look);
    else {
      const group: Group = { uses: [], looks: new Map() };
      join(group, use, look);
      groups.push(group);
      byLast.set(key, [...near, group]);
    }
  }
  return groups.map((group) => group.uses);
}

function lookOf(
  { name, article, roles }: Use,
  folded: readonly string[],
  { split = [] }: Overrules,
): Look {
  const part = split.findIndex((entry) => entry.name === name && entry.articles.includes(article));
  return { name, folded, nature: natureOf(roles), part, articles: new Set([article]) };
}

/** The only group whose every use belongs to the one of this look, or of several the first that has its name. */
function homeOf(
  look: Look,
  article: string,
  near: readonly Group[],
  overrules: Overrules,
): Group | undefined {
  const fits = near.filter(({ looks }) =>
    [...looks.values()].every((other) => belong(look, other, article, overrules)),
  );
  if (fits.length === 1) return fits[0];
  return fits.find(({ looks }) => [...looks.values()].some(({ name }) => name === look.name));
}

function join({ uses, looks }: Group, use: Use, look: Look): void {
  const { name, nature, part } = look;
  const key = JSON.stringify([name, part, [...nature.nations].sort(), [...nature.fields].sort()]);
  const known = looks.get(key);
  if (known) known.articles.add(use.article);
  else looks.set(key, look);
  uses.push(use);
}

/** What spellings of one person have in common: the folded last name, or the overrule that joins them. */
function keyOf(name: string, folded: readonly string[], { same = [] }: Overrules): string {
  const joined = same.findIndex((spellings) => spellings.includes(name));
  return joined >= 0 ? `same ${joined}` : (folded.at(-1) ?? "");
}

/** Whether a use in `article` that looks like `a` can be of the same person as those that look like `b`. */
function belong(a: Look, b: Look, article: string, overrules: Overrules): boolean {
  const { same = [], different = [] } = overrules;
  if (same.some((spellings) => spellings.includes(a.name) && spellings.includes(b.name)))
    return true;
  if (different.some((pair) => pair.includes(a.name) && pair.includes(b.name) && a.name !== b.name))
    return false;
  if (a.part !== b.part) return false;
  if (a.name !== b.name && b.articles.has(article)) return false;
  return compatibleNames(a.folded, b.folded) && compatibleNatures(a.nature, b.nature);
}

function personFrom(uses: readonly Use[], { same = [] }: Overrules): Person {
  const counts = new Map<string, number>();
  for (const { name, count } of uses) counts.set(name, (counts.get(name) ?? 0) + count);
  const spellings = [...counts]
    .sort(([a, m], [b, n]) => n - m || b.length - a.length || (a < b ? -1 : 1))
    .map(([name]) => name);
  const shown = same.find((group) => spellings.some((name) => group.includes(name)))?.[0];
  const words = Math.max(...spellings.map((name) => name.split(" ").length));
  const name = shown ?? spellings.find((spelling) => spelling.split(" ").length === words) ?? "";
  return {
    id: slugOf(name),
    name,
    spellings,
    roles: uses.flatMap(({ roles, article }) => roles.map((role) => ({ words: role, article }))),
    articles: [...new Set(uses.map(({ article }) => article))],
    quotations: uses.reduce((sum, { count }) => sum + count, 0),
  };
}

/** "André Dubé" as "andre-dube". */
function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** Whether the entry is a body ("Russian Foreign Ministry", "Ministry of Trade") and no human being. */
export function isBody({ name }: Pick<Person, "name">): boolean {
  const [head = name] = name.split(/ (?:of|for) /);
  return BODY_NOUNS.has(head.split(" ").at(-1)?.toLowerCase() ?? "");
}
