import MiniSearch from "minisearch";
import type { AnnotatedArticle } from "./annotated-article.js";
import { rarity } from "./bm25.js";
import { buildPostings } from "./postings.js";

/** Finds articles by their terms with MiniSearch, and weighs them by BM25+ (Lv and Zhai 2011) with its constants. */
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

/** How soon repetition stops to count, how much length matters, what a term counts for at least. */
const [K, B, D] = [1.2, 0.7, 0.5];

/** Indexes the articles of `archive`, each under the terms of its body and of its title. */
export function buildArticleIndex(archive: readonly AnnotatedArticle[]): ArticleIndex {
  const { of, lengths, averageLength } = buildPostings(archive);
  const engine = buildEngine(archive);
  const frequency = (term: string) => of(term).articles.length;
  const holders = (terms: readonly string[]): readonly number[] => {
    const [rarest = ""] = terms;
    // so many results of one word alone take MiniSearch longer than all the rest
    if (frequency(rarest) > FINDING) return [...of(rarest).articles];
    return engine.search(terms.join(" ")).map(({ id }) => id);
  };

  return {
    search: (terms, limit, articles) => {
      const isSought = (id: number) => !articles || articles.has(archive[id]?.article.id ?? "");
      const found = holders(affordable(terms, frequency, FINDING)).filter(isSought);
      const isFound = new Uint8Array(archive.length);
      for (const id of found) isFound[id] = 1;
      const scores = new Float64Array(archive.length);
      for (const term of affordable(terms, frequency, WEIGHING)) {
        const { articles: ids, counts } = of(term);
        const weight = rarity(ids.length, archive.length);
        for (let i = 0; i < ids.length; i += 1) {
          const [id, count] = [ids[i] ?? 0, counts[i] ?? 0];
          if (isFound[id] === 0) continue;
          const length = 1 - B + (B * (lengths[id] ?? 0)) / averageLength;
          scores[id] = (scores[id] ?? 0) + weight * (D + (count * (K + 1)) / (count + K * length));
        }
      }
      return best(found, scores, limit).flatMap((id) => archive[id]?.article.id ?? []);
    },
  };
}

/** MiniSearch over the articles' terms, which it is to change nothing about: they hold no space. */
function buildEngine(
  archive: readonly AnnotatedArticle[],
): MiniSearch<{ id: number; terms: string }> {
  const engine = new MiniSearch<{ id: number; terms: string }>({
    fields: ["terms"],
    tokenize: (text) => text.split(" "),
    processTerm: (term) => term,
  });
  // each term once: how often it stands in an article is weighed from the postings
  for (const [id, { tokens, titleTerms }] of archive.entries()) {
    const terms = new Set([...tokens.vocabulary, ...titleTerms]);
    terms.delete("");
    engine.add({ id, terms: [...terms].join(" ") });
  }
  return engine;
}

/** The `limit` of `found` that have the highest `scores`, highest first. */
function best(found: readonly number[], scores: Float64Array, limit: number): readonly number[] {
  const upwards = Float64Array.from(found, (id) => scores[id] ?? 0).sort();
  const least = upwards[found.length - limit] ?? 0;
  return found
    .filter((id) => (scores[id] ?? 0) >= least)
    .sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0))
    .slice(0, limit);
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
