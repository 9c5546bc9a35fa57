import { type TokenTable, termsBefore } from "../text/token-table.js";
import { bm25, countsInTitle, lengthOf, saturated } from "./bm25.js";
import { proximityIn } from "./coverage.js";
import { type Features, weigh } from "./features.js";
import type { Candidate } from "./library.js";
import { type Matches, type MatchRange, matchesIn, matchesWithin } from "./matches.js";
import type { Query } from "./query.js";
import type { Scored } from "./scored.js";

type Feature = "bm25" | "adjacent" | "near" | "proximity";

/** What each feature of a passage counts for. */
export const PASSAGE_WEIGHTS: Features<Feature> = {
  bm25: 1, // the question's words, by rarity (Robertson and Spärck Jones)
  adjacent: 0.5, // two neighbours in the question, neighbours here
  near: 0.2, // two neighbours in the question, near each other here
  proximity: 0.05, // few other words between all that stand here, by the weight of the question
};

/** Words within which two are near each other, as in the sequential dependence model. */
const NEAR = 8;

/**
 * `candidates` best first, by BM25 and by the order of the question's words: the sequential
 * dependence model of Metzler and Croft (2005), with BM25 for its language models. Words of an
 * article's title count as if they stood in each of its passages.
 */
export function rankPassages(query: Query, candidates: readonly Candidate[]): Scored<Candidate>[] {
  const asked = askedOf(query);
  return candidates
    .map((value) => ({
      value,
      score: weigh(passageFeatures(query, value, asked), PASSAGE_WEIGHTS),
    }))
    .sort((a, b) => b.score - a.score || byPlace(a.value, b.value));
}

/** Ties are broken by article and place, so that no order of files or engines shows. */
export function byPlace(a: Candidate, b: Candidate): number {
  const [left, right] = [a.annotated.article.id, b.annotated.article.id];
  return left < right ? -1 : left > right ? 1 : a.span.start - b.span.start;
}

/** What speaks for a passage: BM25 and the order of the words, none of it scaled. */
export function passageFeatures(
  query: Query,
  { annotated, span }: Candidate,
  { weights, neighbours }: Asked = askedOf(query),
): Features<Feature> {
  const { sought, averageLength } = query;
  const length = lengthOf(annotated, span);
  const matches = matchesIn(sought, annotated.tokens);
  const within = matchesWithin(matches, span);
  const paired = neighbours.filter(
    ({ here, there }) => holds(matches, within, here) && holds(matches, within, there),
  );
  const places = paired.length > 0 ? placesOf(annotated.tokens, matches, within) : [];
  let [adjacent, near] = [0, 0];
  for (const { here, there, weight } of paired) {
    const pairs = countPairs(matches.terms, places, within, here, there);
    if (pairs.near === 0) continue;
    adjacent += weight * saturated(pairs.adjacent, length, averageLength);
    near += weight * saturated(pairs.near, length, averageLength);
  }
  const inTitle = countsInTitle(sought, annotated);
  return {
    bm25: bm25(weights, matches, within, inTitle, length, averageLength),
    adjacent,
    near,
    proximity: query.total * proximityIn(query, annotated.tokens, span),
  };
}

/** What a query asks of every passage. */
interface Asked {
  /** The weight of each term sought. */
  readonly weights: readonly number[];
  /** Each two terms that follow each other in the question, by their places among those sought. */
  readonly neighbours: readonly {
    readonly here: number;
    readonly there: number;
    readonly weight: number;
  }[];
}

function askedOf({ sought, terms, weights }: Query): Asked {
  const weightAt = (i: number) => weights.get(sought[i] ?? "") ?? 0;
  const places = terms.map((term) => sought.indexOf(term));
  return {
    weights: sought.map((_, i) => weightAt(i)),
    neighbours: places.slice(1).map((there, i) => {
      const here = places[i] ?? -1;
      return { here, there, weight: (weightAt(here) + weightAt(there)) / 2 };
    }),
  };
}

/** Whether one of the matches in the range is of `term`. */
function holds({ terms }: Matches, { first, last }: MatchRange, term: number): boolean {
  const at = terms.indexOf(term, first);
  return at >= 0 && at < last;
}

/** For each match in the range how many words, stop words left out, stand before it in the article. */
function placesOf(tokens: TokenTable, matches: Matches, { first, last }: MatchRange): number[] {
  return matches.tokens.slice(first, last).map((token) => termsBefore(tokens, token));
}

/**
 * How many of the matches of one term have one of another next behind them, or near on either side.
 *
 * @param places Where those in the range stand.
 */
function countPairs(
  terms: readonly number[],
  places: readonly number[],
  { first }: MatchRange,
  here: number,
  there: number,
): { readonly adjacent: number; readonly near: number } {
  let [adjacent, near] = [0, 0];
  for (const [m, place] of places.entries()) {
    if (terms[first + m] !== here) continue;
    let [isNext, isNear] = [false, false];
    let n = m;
    while (n > 0 && place - (places[n - 1] ?? 0) <= NEAR) n -= 1;
    for (; n < places.length && (places[n] ?? 0) - place <= NEAR; n += 1) {
      if (n === m || terms[first + n] !== there) continue;
      isNear = true;
      isNext ||= places[n] === place + 1;
    }
    adjacent += Number(isNext);
    near += Number(isNear);
  }
  return { adjacent, near };
}
