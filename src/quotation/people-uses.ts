import { byCodeUnits } from "../text/code-units.js";
import { textOf } from "../text/span.js";
import { BODY_NOUNS } from "./organisation-nouns.js";
import type { Quotation } from "./quotation.js";

/** One article's quotations, for counting who speaks. */
export interface PeopleInput {
  readonly article: { readonly id: string; readonly text: string };
  readonly quotations: readonly Quotation[];
}

/** The uses of one spelling in one article. */
export interface Use {
  readonly name: string;
  readonly article: string;
  /** What the article calls whoever has the name, in its words. */
  readonly roles: readonly string[];
  /** The numbers of the article's quotations whose speaker has it. */
  readonly quotations: readonly number[];
}

/** Who speaks in an article, by each name that it has for them. */
export function usesIn({ article, quotations }: PeopleInput): Use[] {
  const uses = new Map<string, { roles: Set<string>; quotations: number[] }>();
  for (const [number, { speaker }] of quotations.entries()) {
    for (const name of namesIn(speaker.name ?? "")) {
      const use = uses.get(name) ?? { roles: new Set(), quotations: [] };
      use.quotations.push(number);
      if (speaker.role) use.roles.add(textOf(article.text, speaker.role).replace(/\s+/g, " "));
      uses.set(name, use);
    }
  }
  return [...uses].map(([name, { roles, quotations: own }]) => ({
    name,
    article: article.id,
    roles: [...roles],
    quotations: own,
  }));
}

/** The order in which uses are looked at: names of more words first, then by where they are met. */
export function byUse(a: Use, b: Use): number {
  const words = ({ name }: Use) => name.split(" ").length;
  return (
    words(b) - words(a) ||
    byCodeUnits(a.article, b.article) ||
    (a.quotations[0] ?? 0) - (b.quotations[0] ?? 0) ||
    byCodeUnits(a.name, b.name)
  );
}

/** The names of all who speak together: "Marta Ruiz and Jonas Weber" are two, a ministry of "Trade and Industry" is one. */
export function namesIn(name: string): readonly string[] {
  if (name === "") return [];
  return BODY_WORDS.test(name) ? [name] : name.split(" and ");
}

const BODY_WORDS = new RegExp(`\\b(?:${[...BODY_NOUNS].join("|")})\\b`, "i");
