import { addToList } from "../text/add-to-list.js";
import type { Overrules } from "./people-overrules.js";
import type { Use } from "./people-uses.js";
import { compatibleNames, foldedName } from "./person-name.js";
import { compatibleNatures, type Nature, natureOf } from "./person-role.js";

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

/** So many uses are compared, or looked at, between two steps. */
const [COMPARED, LOOKED_AT] = [200, 200];

/** A name as it is compared, and what it has in common with all spellings of one person. */
interface ReadName {
  readonly folded: readonly string[];
  readonly ends: string;
}

/** Names that have been read with the same overrules: an archive has the same ones again and again. */
export type ReadNames = Map<string, ReadName>;

/**
 * The uses of names that begin and end alike, by what they have in common, a step at a time: uses
 * that are not together here are of different people.
 *
 * @param names Those that were read before, and those that are read now.
 */
export function* namesakesInSteps(
  uses: readonly Use[],
  overrules: Overrules,
  names: ReadNames,
): Generator<undefined, ReadonlyMap<string, readonly Use[]>> {
  const byEnds = new Map<string, Use[]>();
  for (const [i, use] of uses.entries()) {
    const { ends } = nameOf(use.name, overrules, names);
    addToList(byEnds, ends, use);
    if (i % LOOKED_AT === LOOKED_AT - 1) yield;
  }
  return byEnds;
}

function nameOf(name: string, overrules: Overrules, names: ReadNames): ReadName {
  const known = names.get(name);
  if (known) return known;
  const folded = foldedName(name);
  const read = { folded, ends: keyOf(name, folded, overrules) };
  names.set(name, read);
  return read;
}

/** What spellings of one person have in common: the overrule that joins them, else their ends. */
function keyOf(name: string, folded: readonly string[], { same = [] }: Overrules): string {
  const joined = same.findIndex((spellings) => spellings.includes(name));
  return joined >= 0 ? `same ${joined}` : endsOf(folded);
}

/**
 * What all spellings of one person have in common where nothing is overruled, of a name as `foldedName` gives it: the
 * last word and, of names of two words or more, the first letter, which an initial has too.
 */
export function endsOf(folded: readonly string[]): string {
  const initial = folded.length > 1 ? (folded[0] ?? "").charAt(0) : "";
  return `${initial} ${folded.at(-1) ?? ""}`;
}

/** Of uses that `namesakesInSteps` has put together those of each person, a step at a time. */
export function* groupsInSteps(
  alike: readonly Use[],
  overrules: Overrules,
  names: ReadNames,
): Generator<undefined, readonly (readonly Use[])[]> {
  const groups: Group[] = [];
  for (const [i, use] of alike.entries()) {
    const look = lookOf(use, nameOf(use.name, overrules, names).folded, overrules);
    let home = homeOf(look, use.article, groups, overrules);
    if (!home) {
      home = { uses: [], looks: new Map() };
      groups.push(home);
    }
    join(home, use, look);
    if (i % COMPARED === COMPARED - 1) yield;
  }
  return groups.length === 1 ? [alike] : groups.map(({ uses }) => uses);
}

const NO_NATURE: Nature = natureOf([]);

function lookOf(
  { name, article, roles }: Use,
  folded: readonly string[],
  { split = [] }: Overrules,
): Look {
  const part = split.findIndex((entry) => entry.name === name && entry.articles.includes(article));
  const nature = roles.length > 0 ? natureOf(roles) : NO_NATURE;
  return { name, folded, nature, part, articles: new Set([article]) };
}

/** The only group whose every use belongs to the one of this look, or of several the first that has its name. */
function homeOf(
  look: Look,
  article: string,
  near: readonly Group[],
  overrules: Overrules,
): Group | undefined {
  const fits = near.filter(({ looks }) => {
    for (const other of looks.values()) {
      if (!belong(look, other, article, overrules)) return false;
    }
    return true;
  });
  if (fits.length === 1) return fits[0];
  return fits.find(({ looks }) => [...looks.values()].some(({ name }) => name === look.name));
}

function join({ uses, looks }: Group, use: Use, look: Look): void {
  const { name, nature, part } = look;
  const [nations, fields] = [[...nature.nations].sort(), [...nature.fields].sort()];
  const key = `${part}\n${nations}\n${fields}\n${name}`;
  const known = looks.get(key);
  if (known) known.articles.add(use.article);
  else looks.set(key, look);
  uses.push(use);
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
