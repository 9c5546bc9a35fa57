import MiniSearch from "minisearch";
import type { AnnotatedArticle } from "./annotated-article.js";

/** Finds articles by their terms, by BM25+ as MiniSearch computes it. */
export interface ArticleIndex {
  /**
   * The ids of the articles that hold any of `terms`, the likeliest `limit` of them, of `articles`
   * alone where given.
   *
   * To keep the time in bounds, articles are found by the rarer terms until `FINDING` are reached,
   * rarest first; commoner ones weigh those alone, until `WEIGHING` are; the ranking counts all.
   */
  search(terms: readonly string[], limit: number, articles?: ReadonlySet<string>): string[];
}

/** How many articles a search may find, and how many it may look at, all its terms together. */
const [FINDING, WEIGHING] = [3000, 24_000];

/** Indexes the articles of `archive`, each under the terms of its body and of its title. */
export function buildArticleIndex(archive: readonly AnnotatedArticle[]): ArticleIndex {
  const frequencies = new Map<string, number>();
  const engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    // Terms hold no space, and MiniSearch is to change nothing about them.
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  for (const [id, { tokens, titleTerms }] of archive.entries()) {
    const terms: string[] = [...titleTerms];
    for (const number of tokens.numbers) {
      const term = tokens.vocabulary[number];
      if (term) terms.push(term);
    }
    engine.add({ id, terms: terms.join(" ") });
    for (const term of new Set(terms)) frequencies.set(term, (frequencies.get(term) ?? 0) + 1);
  }
  const frequency = (term: string) => frequencies.get(term) ?? 0;

  return {
    search: (terms, limit, articles) => {
      const found = new Uint8Array(archive.length);
      const finding = new Set(affordable(terms, frequency, FINDING));
      const isSought = (id: number) => !articles || articles.has(archive[id]?.article.id ?? "");
      const results = engine.search(affordable(terms, frequency, WEIGHING).join(" "), {
        // what is boosted by 0 is no result: building results is what takes MiniSearch's time
        boostDocument: (id: number, term) => {
          if (finding.has(term) && isSought(id)) found[id] = 1;
          return found[id] ?? 0;
        },
      });
      return (
        results
          // MiniSearch multiplies by the number of terms matched, which lets common words win
          .map(({ id, score, queryTerms }) => ({ id, score: score / (queryTerms.length || 1) }))
          .sort((a, b) => b.score - a.score)
          .slice(0, limit)
          .flatMap(({ id }) => archive[id]?.article.id ?? [])
      );
    },
  };
}

/** The rarest of `terms`, rarest first, whose articles together are no more than `most`; one at least. */
function affordable(
  terms: readonly string[],
  frequency: (term: string) => number,
  most: number,
): string[] {
  const known = terms.filter((term) => frequency(term) > 0);
  const rarestFirst = known.toSorted((a, b) => frequency(a) - frequency(b));
  let postings = 0;
  return rarestFirst.filter((term, i) => {
    postings += frequency(term);
    return i === 0 || postings <= most;
  });
}
