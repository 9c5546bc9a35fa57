import type { Quotation } from "../quotation/quotation.js";
import { addToList } from "../text/add-to-list.js";
import { allSteps } from "../text/all-steps.js";
import { flatMapInSteps, sortedInSteps } from "../text/in-steps.js";
import type { Span } from "../text/span.js";
import { overlap, overlapping, textOf } from "../text/span.js";
import { holdsWording, wordingOf } from "../text/wording.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { coverageOf, eventShareOf, shareOf } from "./coverage.js";
import type { Evidence } from "./evidence.js";
import { isExact, permitted } from "./exact-words.js";
import { type Features, weigh } from "./features.js";
import type { Candidate, LocatedQuotation } from "./library.js";
import { type IsWanted, mostInArticle } from "./most.js";
import type { Query } from "./query.js";
import { byScoreAndPlace } from "./rank-passages.js";
import type { Scored } from "./scored.js";

type Feature = "coverage" | "around" | "exact" | "proximity" | "speech" | "direct" | "named";

/** What each feature of a quotation counts for. */
export const QUOTATION_WEIGHTS: Features<Feature> = {
  coverage: 1, // the question's words in what was said, by rarity
  around: 0.3, // those only in the sentences that report it
  exact: 0.5, // all of them, one after the other
  proximity: 0.15, // few other words between them
  speech: 0.2, // said, and not merely believed or wanted
  direct: 0.05, // in quotation marks
  named: 0.03, // the article says who
};

/** What the question's words in the report around a quotation count for, against those inside. */
const AROUND = 0.5;

/**
 * The quotations in `candidates` that hold a word of `query`, best first.
 *
 * @param isWanted Quotations for which this cannot hold may be missing.
 */
export function rankQuotations(
  ...given: Parameters<typeof rankQuotationsInSteps>
): Scored<Evidence>[] {
  return allSteps(rankQuotationsInSteps(...given));
}

/** The same, a step at a time. */
export function* rankQuotationsInSteps(
  query: Query,
  candidates: readonly Candidate[],
  isWanted: IsWanted = () => true,
): Generator<undefined, Scored<Evidence>[]> {
  const spansOf = new Map<AnnotatedArticle, Span[]>();
  for (const { annotated, span } of candidates) addToList(spansOf, annotated, span);
  const located = yield* flatMapInSteps(spansOf, ([annotated, spans]): LocatedQuotation[] => {
    if (!isWanted(mostInArticle(query, annotated))) return [];
    return annotated.quotations
      .filter(({ contents }) => contents.some((part) => spans.some((span) => overlap(part, span))))
      .map((quotation) => ({ annotated, quotation }));
  });
  return yield* weighQuotationsInSteps(query, located);
}

/** `located` by how well they bear out `query`, best first; all of them where it asks for no words. */
export function weighQuotations(
  query: Query,
  located: readonly LocatedQuotation[],
): Scored<Evidence>[] {
  return allSteps(weighQuotationsInSteps(query, located));
}

function* weighQuotationsInSteps(
  query: Query,
  located: readonly LocatedQuotation[],
): Generator<undefined, Scored<Evidence>[]> {
  const all = yield* flatMapInSteps(located, ({ annotated, quotation }) => {
    const value = weighQuotation(query, annotated, quotation);
    return value ? [{ value, score: weigh(value.features, QUOTATION_WEIGHTS) }] : [];
  });
  return yield* sortedInSteps(all, byScoreAndPlace);
}

/** From the first to the last character of a quotation, its cue and its speaker's mention. */
export function extentOf({ contents, cue, speaker }: Quotation): Span {
  let [start, end] = [contents[0].start, contents[0].end];
  for (const part of [...contents, cue, speaker.mention]) {
    start = Math.min(start, part?.start ?? start);
    end = Math.max(end, part?.end ?? end);
  }
  return { start, end };
}

function weighQuotation(
  query: Query,
  annotated: AnnotatedArticle,
  quotation: Quotation,
): (Evidence & { readonly features: Features<Feature> }) | undefined {
  const { contents, kind, act, speaker } = quotation;
  const { terms, proximity } = coverageOf(query, annotated.tokens, contents);
  if (terms.size === 0 && query.weights.size > 0) return undefined;
  const said = () => wordsSaid(annotated, quotation);
  const whole = query.phraseTerms.every((term) => terms.has(term)) && permitted(query, said);
  if (!whole && !reachesInto(query, annotated, contents, said)) return undefined;
  const extent = extentOf(quotation);
  const { focus, around } = reportOf(query, annotated, extent, terms);
  const shares = { coverage: shareOf(query, terms), around: shareOf(query, around) };
  const exact = isExact(query, annotated, contents, terms);
  return {
    annotated,
    span: extent,
    focus: focus ?? contents[0],
    quotation,
    coverage: shares.coverage + AROUND * shares.around,
    event: eventShareOf(query, new Set([...terms, ...around])),
    exact,
    features: {
      ...shares,
      exact: Number(exact),
      proximity,
      speech: Number(act === "speech"),
      direct: Number(kind !== "indirect"),
      named: Number(speaker.grade !== "not-named"),
    },
  };
}

/** How far around a quotation a phrase may go on that begins or ends inside, in characters. */
const MARGIN = 80;

/** How much of such a phrase, by its words, and how many of them, must stand inside. */
const [INSIDE, FEWEST] = [0.6, 3];

/** Whether a phrase asked for stands mostly in what was `said`, and runs over its beginning or its end. */
function reachesInto(
  query: Query,
  { article }: AnnotatedArticle,
  contents: Quotation["contents"],
  said: () => string,
): boolean {
  if (query.phrases.length === 0 || !permitted({ ...query, phrases: [] }, said)) return false;
  const { end } = contents[contents.length - 1] ?? contents[0];
  const around = { start: Math.max(0, contents[0].start - MARGIN), end: end + MARGIN };
  const [wider, inner] = [wordingOf(textOf(article.text, around)), wordingOf(said())];
  return query.phrases.every(
    (phrase) =>
      holdsWording(inner, phrase) || (holdsWording(wider, phrase) && overruns(inner, phrase)),
  );
}

/** Whether `said` begins or ends with most of the words of `phrase`. */
function overruns(said: string, phrase: string): boolean {
  const words = phrase.split(" ");
  const fewest = Math.max(FEWEST, Math.ceil(INSIDE * words.length));
  for (let count = words.length - 1; count >= fewest; count -= 1) {
    const [first, last] = [words.slice(0, count).join(" "), words.slice(-count).join(" ")];
    if (said === first || said === last) return true;
    if (said.endsWith(` ${first}`) || said.startsWith(`${last} `)) return true;
  }
  return false;
}

function wordsSaid({ article }: AnnotatedArticle, { contents }: Quotation): string {
  return contents.map((part) => textOf(article.text, part)).join(" ");
}

/**
 * Of the sentences that report a quotation: what the question's words stand in, in the one of them
 * that has most of these, and the terms that only the report has, not the words `said`.
 */
function reportOf(
  query: Query,
  { sentences, tokens }: AnnotatedArticle,
  extent: Span,
  said: ReadonlySet<string>,
): { readonly focus: Span | undefined; readonly around: readonly string[] } {
  let [focus, most]: [Span | undefined, number] = [undefined, 0];
  const around = new Set<string>();
  for (const sentence of overlapping(sentences, extent)) {
    const coverage = coverageOf(query, tokens, [sentence]);
    const share = shareOf(query, coverage.terms);
    if (share > most) [focus, most] = [coverage.focus, share];
    for (const term of coverage.terms) if (!said.has(term)) around.add(term);
  }
  return { focus, around: [...around] };
}
