import { allSteps } from "../text/all-steps.js";
import { mapInSteps, sortedInSteps } from "../text/in-steps.js";
import { termsBeforeEach } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { bm25, saturated } from "./bm25.js";
import { proximityOf } from "./coverage.js";
import { type Features, weigh } from "./features.js";
import type { Candidate } from "./library.js";
import { type MatchedWords, type MatchRange, matchesIn, matchesWithin } from "./matches.js";
import type { Scored } from "./scored.js";
import type { WeighedTerms } from "./weighed-terms.js";

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
export function rankPassages(
  query: WeighedTerms,
  candidates: readonly Candidate[],
): Scored<Candidate>[] {
  return allSteps(rankPassagesInSteps(query, candidates));
}

/** The same, a step at a time. */
export function* rankPassagesInSteps(
  query: WeighedTerms,
  candidates: readonly Candidate[],
): Generator<undefined, Scored<Candidate>[]> {
  const asked = askedOf(query);
  const standing = standingOf(query);
  const scored = yield* mapInSteps(candidates, (value) => ({
    value,
    score: scoreOf(asked, standing(value)),
  }));
  return yield* sortedInSteps(scored, byScoreAndPlace);
}

/** Gives the score that `rankPassages` gives a passage, by where the words stand in it. */
export function passageScorer(query: WeighedTerms): (standing: Standing) => number {
  const asked = askedOf(query);
  return (standing) => scoreOf(asked, standing);
}

/** Best first; ties are broken by article and place, so that no order of files or engines shows. */
export function byScoreAndPlace(a: Scored<Place>, b: Scored<Place>): number {
  return b.score - a.score || byPlace(a.value, b.value);
}

/** In the order of articles and of places in them. */
export function byPlace(a: Place, b: Place): number {
  const [left, right] = [a.annotated.article.id, b.annotated.article.id];
  return left < right ? -1 : left > right ? 1 : a.span.start - b.span.start;
}

type Place = Pick<Candidate, "annotated" | "span">;

/** Where the terms sought stand in a passage. */
export interface Standing {
  /** Which of the terms sought stand there, and the indexes of their tokens: those of `within`, in the order of the text. */
  readonly matches: MatchedWords;
  readonly within: MatchRange;
  /** How many words that are no stop words stand before each of those within, counted from anywhere. */
  readonly places: () => readonly number[];
  /** How often each of the terms sought stands in the title of its article; undefined where none does. */
  readonly inTitle: readonly number[] | undefined;
  /** How many terms the passage has. */
  readonly length: number;
}

/** What speaks for a passage: BM25 and the order of the words, none of it scaled. */
export function passageFeatures(query: WeighedTerms, candidate: Candidate): Features<Feature> {
  return featuresOf(askedOf(query), standingOf(query)(candidate));
}

function scoreOf(asked: Asked, standing: Standing): number {
  return weigh(featuresOf(asked, standing), PASSAGE_WEIGHTS);
}

function featuresOf(asked: Asked, standing: Standing): Features<Feature> {
  const { weights, neighbours, counts, total, averageLength } = asked;
  const { matches, within, inTitle, length } = standing;
  countInto(counts, matches.terms, within);
  const paired = neighbours.filter(
    ({ here, there }) => (counts[here] ?? 0) > 0 && (counts[there] ?? 0) > 0,
  );
  const places = paired.length > 0 ? standing.places() : [];
  let [adjacent, near] = [0, 0];
  for (const { here, there, weight } of paired) {
    const pairs = countPairs(matches.terms, places, within, here, there);
    if (pairs.near === 0) continue;
    adjacent += weight * saturated(pairs.adjacent, length, averageLength);
    near += weight * saturated(pairs.near, length, averageLength);
  }
  for (const [i, count] of inTitle?.entries() ?? []) counts[i] = (counts[i] ?? 0) + count;
  return {
    bm25: bm25(weights, counts, length, averageLength) ?? 0,
    adjacent,
    near,
    proximity: total * proximityOf(matches, within),
  };
}

/** Gives where the terms sought stand in a passage of an article that has been read. */
function standingOf({ sought }: WeighedTerms): (candidate: Candidate) => Standing {
  const titles = new Map<AnnotatedArticle, readonly number[] | undefined>();
  return ({ annotated, span, length }) => {
    const matches = matchesIn(sought, annotated.tokens);
    const within = matchesWithin(matches, span);
    if (!titles.has(annotated)) titles.set(annotated, countsInTitle(sought, annotated));
    const places = () => termsBeforeEach(annotated.tokens, matches.tokens, within);
    return { matches, within, places, inTitle: titles.get(annotated), length };
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
  /** Room to count how often each stands somewhere. */
  readonly counts: number[];
  /** The sum of the weights. */
  readonly total: number;
  /** Terms a passage of the archive, on average. */
  readonly averageLength: number;
}

function askedOf({ sought, terms, weights, total, averageLength }: WeighedTerms): Asked {
  const weightAt = (i: number) => weights.get(sought[i] ?? "") ?? 0;
  const places = terms.map((term) => sought.indexOf(term));
  return {
    weights: sought.map((_, i) => weightAt(i)),
    counts: sought.map(() => 0),
    neighbours: places.slice(1).map((there, i) => {
      const here = places[i] ?? -1;
      return { here, there, weight: (weightAt(here) + weightAt(there)) / 2 };
    }),
    total,
    averageLength,
  };
}

/** How often the terms `sought` stand in the title, each in its place; undefined where none does. */
function countsInTitle(
  sought: readonly string[],
  { titleTerms }: AnnotatedArticle,
): readonly number[] | undefined {
  if (!titleTerms.some((term) => sought.includes(term))) return undefined;
  return sought.map((term) => titleTerms.filter((each) => each === term).length);
}

/** Puts into `counts` how often each of the terms sought stands in the range. */
function countInto(counts: number[], terms: readonly number[], { first, last }: MatchRange): void {
  for (let i = 0; i < counts.length; i += 1) counts[i] = 0;
  for (let m = first; m < last; m += 1) {
    const term = terms[m] ?? 0;
    counts[term] = (counts[term] ?? 0) + 1;
  }
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
  for (let m = 0; m < places.length; m += 1) {
    if (terms[first + m] !== here) continue;
    const place = places[m] ?? 0;
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
