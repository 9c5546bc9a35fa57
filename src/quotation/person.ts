import { BODY_NOUNS } from "./organisation-nouns.js";
import type { Overrules } from "./people-overrules.js";
import type { Use } from "./people-uses.js";

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

/** The person whose `uses` of names these are; others may have the same id. */
export function personOf(uses: readonly Use[], { same = [] }: Overrules): Person {
  const counts = new Map<string, number>();
  for (const { name, quotations } of uses) {
    counts.set(name, (counts.get(name) ?? 0) + quotations.length);
  }
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
    quotations: uses.reduce((sum, { quotations }) => sum + quotations.length, 0),
  };
}

/** What an id is made of: "André Dubé" as "andre-dube". */
export function slugOf(name: string): string {
  const plain = name.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  return plain.replace(/[^\p{L}\p{N}]+/gu, "-").replace(/^-|-$/g, "");
}

/** Whether the entry is a body ("Russian Foreign Ministry", "Ministry of Trade") and no human being. */
export function isBody({ name }: Pick<Person, "name">): boolean {
  const [head = name] = name.split(/ (?:of|for) /);
  return BODY_NOUNS.has(head.split(" ").at(-1)?.toLowerCase() ?? "");
}
