import { tokensIn } from "../text/token-table.js";
import { type Features, weigh } from "./features.js";
import type { Candidate } from "./library.js";
import type { Query } from "./query.js";
import type { Scored } from "./scored.js";

type Feature = "bm25" | "adjacent" | "near";

/** What each feature of a passage counts for. */
export const PASSAGE_WEIGHTS: Features<Feature> = {
  bm25: 1, // the question's words, by rarity (Robertson and Spärck Jones; K1, B)
  adjacent: 0.3, // two neighbours in the question, neighbours here
  near: 0.2, // two neighbours in the question, near each other here
};

/** BM25's usual constants: how soon repetition stops to count, how much length matters. */
const [K1, B] = [1.2, 0.75];

/** Words within which two are near each other, as in the sequential dependence model. */
const NEAR = 8;

/**
 * `candidates` best first, by BM25 and by the order of the question's words: the sequential
 * dependence model of Metzler and Croft (2005), with BM25 for its language models. Words of an
 * article's title count as if they stood in each of its passages.
 */
export function rankPassages(query: Query, candidates: readonly Candidate[]): Scored<Candidate>[] {
  return candidates
    .map((value) => ({ value, score: weigh(passageFeatures(query, value), PASSAGE_WEIGHTS) }))
    .sort((a, b) => b.score - a.score || byPlace(a.value, b.value));
}

/** Ties are broken by article and place, so that no order of files or engines shows. */
export function byPlace(a: Candidate, b: Candidate): number {
  const [left, right] = [a.annotated.article.id, b.annotated.article.id];
  return left < right ? -1 : left > right ? 1 : a.span.start - b.span.start;
}

/** What speaks for a passage: BM25 and the order of the words, none of it scaled. */
export function passageFeatures(query: Query, { annotated, span }: Candidate): Features<Feature> {
  const { places, length } = placesOf(
    query,
    annotated.tokens.terms,
    tokensIn(annotated.tokens, span),
  );
  const norm = K1 * (1 - B + (B * length) / query.averageLength);
  const saturated = (count: number) => (count * (K1 + 1)) / (count + norm);

  let bm25 = 0;
  for (const [term, weight] of query.weights) {
    const inTitle = annotated.titleTerms.reduce((sum, each) => sum + Number(each === term), 0);
    const count = (places.get(term)?.length ?? 0) + inTitle;
    if (count > 0) bm25 += weight * saturated(count);
  }
  let [adjacent, near] = [0, 0];
  for (const [i, term] of query.terms.entries()) {
    const next = query.terms[i + 1];
    const [here, there] = [places.get(term), next === undefined ? undefined : places.get(next)];
    if (next === undefined || !here || !there) continue;
    const weight = ((query.weights.get(term) ?? 0) + (query.weights.get(next) ?? 0)) / 2;
    adjacent += weight * saturated(pairsWithin(here, there, (gap) => gap === 1));
    near +=
      weight * saturated(pairsWithin(here, there, (gap) => gap !== 0 && Math.abs(gap) <= NEAR));
  }
  return { bm25, adjacent, near };
}

/** Where each term of the query stands among the passage's terms, stop words not counted. */
function placesOf(
  query: Query,
  terms: readonly string[],
  { first, last }: { readonly first: number; readonly last: number },
): { places: ReadonlyMap<string, readonly number[]>; length: number } {
  const places = new Map<string, number[]>();
  let length = 0;
  for (let i = first; i < last; i += 1) {
    const term = terms[i] ?? "";
    if (term === "") continue;
    if (query.weights.has(term)) {
      const known = places.get(term);
      if (known) known.push(length);
      else places.set(term, [length]);
    }
    length += 1;
  }
  return { places, length };
}

/** How many of `here` have one of `there` at a distance that `fits`. */
function pairsWithin(
  here: readonly number[],
  there: readonly number[],
  fits: (gap: number) => boolean,
): number {
  return here.filter((place) => there.some((other) => fits(other - place))).length;
}
