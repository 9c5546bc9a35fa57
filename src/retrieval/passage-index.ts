import MiniSearch from "minisearch";
import type { Passage } from "./passage.js";

/** Where a passage stands: all that is kept of it once its terms are indexed. */
type Place = Pick<Passage, "article" | "span">;

/** Finds passages by their terms, by BM25+ as MiniSearch computes it. */
export interface PassageIndex {
  /** How many passages hold `term`. */
  frequency(term: string): number;
  /**
   * The passages that hold any of `terms`, the likeliest `limit`, of `articles` alone where given.
   *
   * To keep the time in bounds, terms so common that they add nothing but passages are left out
   * of the search, rarest first until `POSTINGS` are reached; the ranking counts them all.
   */
  search(terms: readonly string[], limit: number, articles?: ReadonlySet<string>): Place[];
}

/** How many passages one search may look at, all its terms together. */
const POSTINGS = 6000;

/**
 * Indexes `passages`, each under its own terms and those of its article's title.
 *
 * @param titleTerms The terms of each article's title, by the article's id.
 */
export function buildPassageIndex(
  passages: readonly Passage[],
  titleTerms: ReadonlyMap<string, readonly string[]>,
): PassageIndex {
  const places = passages.map(({ article, span }): Place => ({ article, span }));
  const frequencies = new Map<string, number>();
  const engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    // Terms hold no space, and MiniSearch is to change nothing about them.
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  for (const [id, { article, terms }] of passages.entries()) {
    const all = [...terms, ...(titleTerms.get(article) ?? [])];
    engine.add({ id, terms: all.join(" ") });
    for (const term of new Set(all)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const frequency = (term: string) => frequencies.get(term) ?? 0;

  return {
    frequency,
    search: (terms, limit, articles) =>
      // MiniSearch multiplies by the number of terms matched, which lets common words win.
      engine
        .search(affordable(terms, frequency).join(" "), {
          filter: ({ id }) => !articles || articles.has(places[id]?.article ?? ""),
        })
        .map(({ id, score, queryTerms }) => ({ id, score: score / Math.max(1, queryTerms.length) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .flatMap(({ id }) => places[id] ?? []),
  };
}

/** The rarest of `terms` whose passages together are no more than `POSTINGS`; one at least. */
function affordable(terms: readonly string[], frequency: (term: string) => number): string[] {
  const known = [...new Set(terms)].filter((term) => frequency(term) > 0);
  const rarestFirst = known.toSorted((a, b) => frequency(a) - frequency(b));
  let postings = 0;
  return rarestFirst.filter((term, i) => {
    postings += frequency(term);
    return i === 0 || postings <= POSTINGS;
  });
}
