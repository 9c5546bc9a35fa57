import { allSteps } from "../text/all-steps.js";
import { flatMapInSteps, sortedInSteps } from "../text/in-steps.js";
import type { Span } from "../text/span.js";
import { firstFrom, overlap, textOf } from "../text/span.js";
import { termAt, tokensIn } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { bestFirst, type Group } from "./best-first.js";
import { coverageOf, eventShareOf, shareOf, termsWithin, toldShareOf } from "./coverage.js";
import type { Evidence } from "./evidence.js";
import { isExact, permitted } from "./exact-words.js";
import { type Features, weigh } from "./features.js";
import { holdsExpected } from "./holds-expected.js";
import { termsInLead } from "./lead.js";
import type { Candidate } from "./library.js";
import { type IsWanted, mostInPassage } from "./most.js";
import { mostOfSentence, type SeenPassage } from "./most-of-sentence.js";
import type { Query } from "./query.js";
import { byPlace, byScoreAndPlace } from "./rank-passages.js";
import type { Scored } from "./scored.js";
import { wordOrderIn } from "./word-order.js";

type Feature =
  | "coverage"
  | "event"
  | "absent"
  | "previous"
  | "adjacent"
  | "near"
  | "exact"
  | "passage"
  | "verb"
  | "expected"
  | "dated";

/** Fitted on the questions of one half of an encyclopaedia's, rounded; the other half tells their worth. */
const WEIGHTS: Features<Feature> = {
  coverage: 1, // the question's words in the sentence, by rarity
  event: 0.5, // of what is said of whoever is named, the share that stands in the sentence
  absent: -0.8, // names that stand nowhere near, nor in the title or the lead
  previous: 0.6, // words only in the sentence before
  adjacent: 0.6, // two neighbours in the question, side by side here
  near: 0.4, // two neighbours in the question, near each other here
  exact: 0.5, // all of them, one after the other
  passage: 1.1, // the passage's score, against the best one's
  verb: 0.3, // the question's verb, or a word that tells of the same event
  expected: 0.5, // a number, a name or a place, where the question asks for one
  dated: 0, // a date in the sentence
};

/** Where a date is wanted. */
const DATE_WEIGHTS: Features<Feature> = { ...WEIGHTS, event: 0.3, absent: -0.5, dated: 0.5 };

/** What each feature of a sentence counts for, where a date is wanted or anything. */
export function sentenceWeights(wanted: "date" | "anything"): Features<Feature> {
  return wanted === "date" ? DATE_WEIGHTS : WEIGHTS;
}

/** What words outside the sentence count for, against those inside: names, which "she" stands for, and others. */
const [NAME_OUTSIDE, OUTSIDE] = [0.9, 0.6];

/**
 * The sentences of the `ranked` passages, those that bear out `query` best first.
 *
 * @param wanted What to prefer: for a date, sentences that have one.
 * @param isWanted Sentences for which this cannot hold may be missing.
 */
export function rankSentences(
  ...given: Parameters<typeof rankSentencesInSteps>
): Scored<Evidence>[] {
  return allSteps(rankSentencesInSteps(...given));
}

/** The same, a step at a time. */
export function* rankSentencesInSteps(
  query: Query,
  ranked: readonly Scored<Candidate>[],
  wanted: "date" | "anything",
  isWanted: IsWanted = () => true,
): Generator<undefined, Scored<Evidence>[]> {
  const groups = grouping(query, ranked, wanted, isWanted);
  // to sort them once is sooner done than to choose the best over and over
  const all = yield* flatMapInSteps(ranked, (passage) =>
    groups(passage).flatMap(({ open }) => open()),
  );
  return yield* sortedInSteps(all, byScoreAndPlace);
}

/** What `rankSentences` gives, each passage read when one of its sentences may be the next: to be taken from as long as need be. */
export function sentencesBestFirst(
  query: Query,
  ranked: readonly Scored<Candidate>[],
  wanted: "date" | "anything",
  isWanted: IsWanted = () => true,
): Generator<Scored<Evidence>> {
  return bestFirst(ranked.flatMap(grouping(query, ranked, wanted, isWanted)), byPlace);
}

/** Gives the sentences of one of the `ranked` passages, and the most that any of them may score; nothing where none may be wanted. */
function grouping(
  query: Query,
  ranked: readonly Scored<Candidate>[],
  wanted: "date" | "anything",
  isWanted: IsWanted,
): (passage: Scored<Candidate>) => readonly Group<Evidence>[] {
  const weights = sentenceWeights(wanted);
  const best = ranked[0]?.score || 1;
  const leads = new Map<AnnotatedArticle, ReadonlySet<string>>();
  return ({ value, score }) => {
    const { annotated, span } = value;
    const lead = leads.get(annotated) ?? termsInLead(query, annotated);
    leads.set(annotated, lead);
    const near = termsWithin(query, annotated.tokens, span);
    if (!query.phraseTerms.every((term) => near.has(term))) return [];
    const about = query.sought.filter((term) => near.has(term) || lead.has(term));
    if (!isWanted(mostInPassage(query, annotated, near, about))) return [];
    const seen = { near, about, passage: score / best };
    return [
      {
        most: mostOfSentence(query, seen, weights),
        open: () => sentencesOf(query, value, seen, weights),
      },
    ];
  };
}

function sentencesOf(
  query: Query,
  candidate: Candidate,
  { about, passage }: SeenPassage,
  weights: Features<Feature>,
): readonly Scored<Evidence>[] {
  const { annotated, span } = candidate;
  let previous: ReadonlySet<string> = new Set();
  return sentencesWithin(annotated.sentences, span).flatMap((sentence) => {
    const { terms, focus } = coverageOf(query, annotated.tokens, [sentence]);
    const before = previous;
    previous = terms;
    const value =
      focus && weighSentence(query, candidate, sentence, { terms, focus, before, about, passage });
    return value ? [{ value, score: weigh(value.features, weights) }] : [];
  });
}

/** What is known of a sentence before it is weighed. */
interface Seen {
  /** The question's terms in the sentence, and the shortest stretch that holds them. */
  readonly terms: ReadonlySet<string>;
  readonly focus: Span;
  /** Those in the sentence before it. */
  readonly before: ReadonlySet<string>;
  /** Those in its passage, in the title and in the lead. */
  readonly about: readonly string[];
  /** The score of its passage, against the best one's. */
  readonly passage: number;
}

/** Those of `sentences`, which are in order, that `span` covers. */
function sentencesWithin(sentences: readonly Span[], span: Span): readonly Span[] {
  const first = firstFrom(sentences, span.start);
  let last = first;
  while ((sentences[last]?.end ?? Number.POSITIVE_INFINITY) <= span.end) last += 1;
  return sentences.slice(first, last);
}

function weighSentence(
  query: Query,
  { annotated }: Candidate,
  span: Span,
  { terms, focus, before, about, passage }: Seen,
): (Evidence & { readonly features: Features<Feature> }) | undefined {
  if (!permitted(query, () => textOf(annotated.article.text, span))) return undefined;
  const outside = about.filter((term) => !terms.has(term));
  const named = shareOf(
    query,
    outside.filter((term) => query.names.has(term)),
  );
  const around = shareOf(
    query,
    outside.filter((term) => !query.names.has(term)),
  );
  const absent = [...query.names].filter((term) => !terms.has(term) && !about.includes(term));
  const exact = isExact(query, annotated, [span], terms);
  const verb = tellsOf(query, annotated, span);
  const told = verb ? new Set([...terms, ...query.verbs]) : terms;
  return {
    annotated,
    span,
    focus,
    quotation: undefined,
    coverage: shareOf(query, told) + NAME_OUTSIDE * named + OUTSIDE * around,
    event: eventShareOf(query, told),
    exact,
    features: {
      coverage: shareOf(query, terms),
      event: toldShareOf(query, told),
      absent: shareOf(query, absent),
      previous: shareOf(
        query,
        [...before].filter((term) => !terms.has(term)),
      ),
      ...(terms.size > 1 ? wordOrderIn(query, annotated.tokens, span) : NO_ORDER),
      exact: Number(exact),
      passage,
      verb: Number(verb),
      expected: holdsExpected(query, annotated, span),
      // asked of few sentences where it counts for nothing, and the time expressions take time to read
      get dated() {
        return Number(annotated.timexes.some((t) => t.type === "DATE" && overlap(t.span, span)));
      },
    },
  };
}

/** One word has no order. */
const NO_ORDER = { adjacent: 0, near: 0 } as const;

/** "They have fought since 2014": what began then. */
const SINCE = /\bsince\b/i;

/** Whether the question's verb stands in `span`, or a word that tells of the same event. */
function tellsOf(
  { verbs, kin, asksBeginning }: Query,
  { article, tokens }: AnnotatedArticle,
  span: Span,
): boolean {
  if (verbs.size === 0) return false;
  if (asksBeginning && SINCE.test(textOf(article.text, span))) return true;
  const { first, last } = tokensIn(tokens, span);
  for (let i = first; i < last; i += 1) {
    const term = termAt(tokens, i);
    if (verbs.has(term) || kin.has(term)) return true;
  }
  return false;
}
