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

/** So many uses are compared between two steps. */
const AT_ONCE = 200;

/** Uses of the same person together, a step at a time. Only names that begin and end alike are compared. */
export function* groupsInSteps(
  uses: readonly Use[],
  overrules: Overrules,
): Generator<undefined, readonly (readonly Use[])[]> {
  const groups: Group[] = [];
  const byEnds = new Map<string, Group[]>();
  const foldedOf = foldedOnce();
  let count = 0;
  for (const use of yield* longestFirst(uses)) {
    const look = lookOf(use, foldedOf(use.name), overrules);
    const key = keyOf(look, overrules);
    const near = byEnds.get(key) ?? [];
    let home = homeOf(look, use.article, near, overrules);
    if (!home) {
      home = { uses: [], looks: new Map() };
      groups.push(home);
      if (near.push(home) === 1) byEnds.set(key, near);
    }
    join(home, use, look);
    count += 1;
    if (count % AT_ONCE === 0) yield;
  }
  return groups.map((group) => group.uses);
}

/** Names of more words before those of fewer, otherwise in their order. */
function* longestFirst(uses: readonly Use[]): Generator<undefined, readonly Use[]> {
  const byLength: Use[][] = [];
  for (const [i, use] of uses.entries()) {
    const { length } = use.name.split(" ");
    const alike = byLength[length];
    if (alike) alike.push(use);
    else byLength[length] = [use];
    if (i % AT_ONCE === 0) yield;
  }
  return byLength.reverse().flat();
}

/** Folds each name once: an archive has the same ones again and again. */
function foldedOnce(): (name: string) => readonly string[] {
  const known = new Map<string, readonly string[]>();
  return (name) => {
    const folded = known.get(name) ?? foldedName(name);
    known.set(name, folded);
    return folded;
  };
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

/** What spellings of one person have in common: the overrule that joins them, else their ends. */
function keyOf({ name, folded }: Look, { same = [] }: Overrules): string {
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
