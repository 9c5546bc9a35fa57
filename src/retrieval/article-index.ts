import MiniSearch from "minisearch";
import type { AnnotatedArticle } from "./annotated-article.js";

/** Finds articles by their terms, by BM25+ as MiniSearch computes it. */
export interface ArticleIndex {
  /**
   * The ids of the articles that hold any of `terms`, the likeliest `limit` of them, of `articles`
   * alone where given.
   *
   * To keep the time in bounds, terms so common that they add nothing but articles are left out
   * of the search, rarest first until `POSTINGS` are reached; the ranking counts them all.
   */
  search(terms: readonly string[], limit: number, articles?: ReadonlySet<string>): string[];
}

/** How many articles one search may look at, all its terms together. */
const POSTINGS = 6000;

/** Indexes the articles of `archive`, each under the terms of its body and of its title. */
export function buildArticleIndex(archive: readonly AnnotatedArticle[]): ArticleIndex {
  const frequencies = new Map<string, number>();
  const engine = new MiniSearch<{ id: string; terms: string }>({
    fields: ["terms"],
    // Terms hold no space, and MiniSearch is to change nothing about them.
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  for (const { article, tokens, titleTerms } of archive) {
    const terms: string[] = [...titleTerms];
    for (const number of tokens.numbers) {
      const term = tokens.vocabulary[number];
      if (term) terms.push(term);
    }
    engine.add({ id: article.id, terms: terms.join(" ") });
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const frequency = (term: string) => frequencies.get(term) ?? 0;

  return {
    search: (terms, limit, articles) =>
      // MiniSearch multiplies by the number of terms matched, which lets common words win.
      engine
        .search(affordable(terms, frequency).join(" "), {
          filter: ({ id }) => !articles || articles.has(String(id)),
        })
        .map(({ id, score, queryTerms }) => ({ id, score: score / Math.max(1, queryTerms.length) }))
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ id }) => String(id)),
  };
}

/** The rarest of `terms` whose articles together are no more than `POSTINGS`; one at least. */
function affordable(terms: readonly string[], frequency: (term: string) => number): string[] {
  const known = [...new Set(terms)].filter((term) => frequency(term) > 0);
  const rarestFirst = known.toSorted((a, b) => frequency(a) - frequency(b));
  let postings = 0;
  return rarestFirst.filter((term, i) => {
    postings += frequency(term);
    return i === 0 || postings <= POSTINGS;
  });
}
