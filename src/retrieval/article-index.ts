import type { ArticleFacts } from "./article-facts.js";
import { rarity } from "./bm25.js";
import type { Difference } from "./difference.js";
import { keepingHighest } from "./highest.js";
import { type Postings, postingsInSteps } from "./postings.js";
import { type RareTerms, rareTerms } from "./rare-terms.js";
import type { TermNumbers } from "./term-numbers.js";

/** Finds articles by their terms, and weighs them by BM25+ (Lv and Zhai 2011) with MiniSearch's constants. */
export interface ArticleIndex {
  /**
   * The places of the articles that hold any of `terms`, the likeliest `limit` of them, of those
   * `sought` alone where given.
   *
   * To keep the time in bounds, articles are found by the rarer terms until `FINDING` are reached,
   * rarest first; commoner ones weigh those alone, until `WEIGHING` are; the ranking counts all.
   */
  search(
    terms: readonly string[],
    limit: number,
    sought?: (place: number) => boolean,
  ): readonly number[];
}

/** How many articles a search may find, and how many it may look at, all its terms together. */
const [FINDING, WEIGHING] = [3000, 24_000];

/** How soon repetition stops to count, how much length matters, what a term counts for at least. */
const [K, B, D] = [1.2, 0.7, 0.5];

/** An index, and what it is made of, and the next one is made from. */
interface Indexed {
  readonly index: ArticleIndex;
  readonly engine: RareTerms;
  readonly postings: Postings;
}

/** What an earlier index was made of, and how its archive differs from the one to be indexed. */
type Earlier = Omit<Indexed, "index"> & { readonly difference: Difference<ArticleFacts> };

/**
 * Indexes the articles of `archive`, each under the terms of its body and of its title, a step at a time.
 *
 * @param before What an earlier index was made of; its engine is used on while most of its articles are here.
 */
export function* articleIndexInSteps(
  archive: readonly ArticleFacts[],
  numbers: TermNumbers,
  before?: Earlier,
): Generator<undefined, Indexed> {
  const postings = yield* postingsInSteps(archive, numbers.terms.length, before);
  const isFit = before && fits(before.engine, archive.length);
  const engine = isFit ? before.engine : rareTerms(postings, numbers);
  const places = new Map<number, number>();
  for (const [place, facts] of archive.entries()) {
    places.set(engine.add(facts), place);
    yield;
  }
  const index = indexOf(archive.length, numbers, { postings, engine, places });
  return { index, engine, postings };
}

/** An engine is made anew where it holds so many times too much, or too little to tell what is rare. */
const WORN = 1.5;

function fits(engine: RareTerms, articles: number): boolean {
  return engine.size() <= WORN * articles && articles <= WORN * engine.sizeAtFirst;
}

interface Sources {
  readonly postings: Postings;
  readonly engine: RareTerms;
  /** The places in the archive of the engine's articles. */
  readonly places: ReadonlyMap<number, number>;
}

/** Marks in `held` the places of the articles that have any of `terms`. */
function markHolders(
  held: Uint8Array,
  terms: readonly string[],
  numbers: TermNumbers,
  { postings, engine, places }: Sources,
): void {
  const rare = terms.filter((term) => engine.has(numbers.of(term) ?? -1));
  for (const id of engine.search(rare)) {
    const place = places.get(id);
    if (place !== undefined) held[place] = 1;
  }
  for (const term of terms) {
    const number = numbers.of(term) ?? -1;
    if (engine.has(number)) continue;
    const { articles } = postings.of(number);
    for (let i = 0; i < articles.length; i += 1) held[articles[i] ?? 0] = 1;
  }
}

function indexOf(size: number, numbers: TermNumbers, sources: Sources): ArticleIndex {
  const { postings } = sources;
  const frequency = (term: string) => postings.frequency(numbers.of(term));
  return {
    search: (terms, limit, sought) => {
      const isFound = new Uint8Array(size);
      markHolders(isFound, affordable(terms, frequency, FINDING), numbers, sources);
      const scores = new Float64Array(size);
      for (const term of affordable(terms, frequency, WEIGHING)) {
        addScores(scores, isFound, postings, numbers.of(term));
      }
      const likeliest = keepingHighest(Math.min(limit, size));
      for (let place = 0; place < size; place += 1) {
        if (isFound[place] === 0 || (sought && !sought(place))) continue;
        likeliest.add(place, scores[place] ?? 0);
      }
      return likeliest.items();
    },
  };
}

/** Adds to `scores`, for those that are found, what a term counts for. */
function addScores(
  scores: Float64Array,
  isFound: Uint8Array,
  postings: Postings,
  term: number | undefined,
): void {
  const { lengths, averageLength } = postings;
  const { articles, counts } = postings.of(term);
  const weight = rarity(articles.length, scores.length);
  for (let i = 0; i < articles.length; i += 1) {
    const place = articles[i] ?? 0;
    if (isFound[place] === 0) continue;
    const count = counts[i] ?? 0;
    const length = 1 - B + (B * (lengths[place] ?? 0)) / averageLength;
    scores[place] = (scores[place] ?? 0) + weight * (D + (count * (K + 1)) / (count + K * length));
  }
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
