import type { AnnotatedArticle } from "./annotated-article.js";
import { rarity } from "./bm25.js";
import { buildPostings } from "./postings.js";

/** Finds articles by their terms, by BM25+ (Lv and Zhai 2011), with MiniSearch's constants. */
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
  const frequency = (term: string) => of(term).articles.length;

  return {
    search: (terms, limit, articles) => {
      const finding = new Set(affordable(terms, frequency, FINDING));
      const isSought = (id: number) => !articles || articles.has(archive[id]?.article.id ?? "");
      const mayFind = (term: string, id: number) => finding.has(term) && isSought(id);
      const scores = new Float64Array(archive.length);
      const found: number[] = [];
      for (const term of affordable(terms, frequency, WEIGHING)) {
        const { articles: ids, counts } = of(term);
        const weight = rarity(ids.length, archive.length);
        for (let i = 0; i < ids.length; i += 1) {
          const [id, count] = [ids[i] ?? 0, counts[i] ?? 0];
          const known = scores[id] ?? 0;
          if (known === 0) {
            if (!mayFind(term, id)) continue;
            found.push(id);
          }
          const length = 1 - B + (B * (lengths[id] ?? 0)) / averageLength;
          scores[id] = known + weight * (D + (count * (K + 1)) / (count + K * length));
        }
      }
      return best(found, scores, limit).flatMap((id) => archive[id]?.article.id ?? []);
    },
  };
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
