import MiniSearch from "minisearch";
import { type ArticleFacts, ROW, TERM } from "./article-facts.js";
import type { Postings } from "./postings.js";
import type { TermNumbers } from "./term-numbers.js";

/**
 * MiniSearch over the terms that tell articles apart. The commoner ones fill most of an index and
 * decide nothing: they are looked up in the postings, as are the rarest, of which that takes no time.
 *
 * Articles may be added while libraries search it, and none is ever taken out: each library passes
 * over those that it does not know.
 */
export interface RareTerms {
  /** The number that `search` gives for an article, which is added where it is not there. */
  add(facts: ArticleFacts): number;
  /** Whether the articles that have this term are found here. */
  has(term: number): boolean;
  /** The numbers of the articles that have any of `terms`. */
  search(terms: readonly string[]): readonly number[];
  /** How many articles have been added, and how many there were when it was told what is rare. */
  size(): number;
  readonly sizeAtFirst: number;
}

/**
 * In how many articles terms stand that are held. Those in more tell little apart. Those in fewer
 * are most of all terms, and each takes more room in a tree than all that is known of it elsewhere.
 */
const [FEWEST, MOST] = [6, 30];

/** An engine with no article in it yet, for terms as rare as `postings` has them. */
export function rareTerms(postings: Postings, numbers: TermNumbers): RareTerms {
  const held = new Set<number>();
  for (let term = 0; term < numbers.terms.length; term += 1) {
    const articles = postings.frequency(term);
    if (articles >= FEWEST && articles <= MOST) held.add(term);
  }
  const added = new Map<ArticleFacts, number>();
  const engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    // the terms are ours, to be changed in nothing: they hold no space
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  return {
    add: (facts) => {
      const known = added.get(facts);
      if (known !== undefined) return known;
      const id = added.size;
      added.set(facts, id);
      engine.add({ id, terms: ownTerms(facts, held, numbers).join(" ") });
      return id;
    },
    has: (term) => held.has(term),
    search: (terms) => (terms.length > 0 ? engine.search(terms.join(" ")).map(({ id }) => id) : []),
    size: () => added.size,
    sizeAtFirst: postings.lengths.length,
  };
}

/** Each term once: how often it stands in an article is weighed from the postings. */
function ownTerms(
  { terms: rows }: ArticleFacts,
  held: ReadonlySet<number>,
  numbers: TermNumbers,
): string[] {
  const terms: string[] = [];
  for (let row = TERM; row < rows.length; row += ROW) {
    const term = rows[row] ?? 0;
    if (held.has(term)) terms.push(numbers.terms[term] ?? "");
  }
  return terms;
}
