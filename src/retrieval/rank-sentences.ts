import type { Span } from "../text/span.js";
import { firstFrom, overlap, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { holdsWording, wordingOf } from "../text/wording.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { coverageOf, eventShareOf, holdsQuery, shareOf } from "./coverage.js";
import type { Evidence } from "./evidence.js";
import { type Features, weigh } from "./features.js";
import type { Candidate } from "./library.js";
import type { Query } from "./query.js";
import { byPlace } from "./rank-passages.js";
import type { Scored } from "./scored.js";

type Feature =
  | "coverage"
  | "event"
  | "named"
  | "around"
  | "exact"
  | "proximity"
  | "passage"
  | "dated";

const WEIGHTS: Features<Feature> = {
  coverage: 1, // the question's words in the sentence, by rarity
  event: 0.3, // of those, what is said of whoever is named
  named: 0.6, // names only elsewhere in the passage, or in the title or the lead
  around: 0.3, // other words only there
  exact: 0.5, // all of them, one after the other
  proximity: 0.1, // few other words between them
  passage: 0.15, // the passage's score, against the best one's
  dated: 0, // a date in the sentence
};

/** What each feature of a sentence counts for, where a date is wanted or anything. */
export function sentenceWeights(wanted: "date" | "anything"): Features<Feature> {
  return wanted === "date" ? { ...WEIGHTS, dated: 0.35 } : WEIGHTS;
}

/** What words outside the sentence count for, against those inside: names, which "she" stands for, and others. */
const [NAME_OUTSIDE, OUTSIDE] = [0.9, 0.6];

/**
 * The sentences of the `ranked` passages, those that bear out `query` best first.
 *
 * @param wanted What to prefer: for a date, sentences that have one.
 */
export function rankSentences(
  query: Query,
  ranked: readonly Scored<Candidate>[],
  wanted: "date" | "anything",
): Scored<Evidence>[] {
  const weights = sentenceWeights(wanted);
  const best = ranked[0]?.score || 1;
  return ranked
    .flatMap(({ value, score }) => sentencesOf(query, value, score / best))
    .map((value) => ({ value, score: weigh(value.features, weights) }))
    .sort((a, b) => b.score - a.score || byPlace(a.value, b.value));
}

function sentencesOf(query: Query, candidate: Candidate, passage: number) {
  const { annotated, span } = candidate;
  const near = coverageOf(query, annotated.tokens, [span]).terms;
  const about = [...query.weights.keys()].filter(
    (term) => near.has(term) || annotated.leadTerms.has(term),
  );
  return sentencesWithin(annotated.sentences, span).flatMap(
    (sentence) => weighSentence(query, candidate, sentence, about, passage) ?? [],
  );
}

/** Those of `sentences`, which are in order, that `span` covers. */
function sentencesWithin(sentences: readonly Span[], span: Span): readonly Span[] {
  const first = firstFrom(sentences, span.start);
  let last = first;
  while ((sentences[last]?.end ?? Number.POSITIVE_INFINITY) <= span.end) last += 1;
  return sentences.slice(first, last);
}

/** @param about The question's terms in the sentence's passage, in the title and in the lead. */
function weighSentence(
  query: Query,
  { annotated }: Candidate,
  span: Span,
  about: readonly string[],
  passage: number,
): (Evidence & { readonly features: Features<Feature> }) | undefined {
  const { terms, focus, proximity } = coverageOf(query, annotated.tokens, [span]);
  const text = textOf(annotated.article.text, span);
  if (!focus || !permitted(query, text)) return undefined;
  const outside = about.filter((term) => !terms.has(term));
  const coverage = shareOf(query, terms);
  const event = eventShareOf(query, terms);
  const named = shareOf(
    query,
    outside.filter((term) => query.names.has(term)),
  );
  const around = shareOf(
    query,
    outside.filter((term) => !query.names.has(term)),
  );
  const exact = isExact(query, annotated, [span], terms);
  const dated = annotated.timexes.some((t) => t.type === "DATE" && overlap(t.span, span));
  return {
    annotated,
    span,
    focus,
    quotation: undefined,
    coverage: coverage + NAME_OUTSIDE * named + OUTSIDE * around,
    event,
    exact,
    features: {
      coverage,
      event,
      named,
      around,
      exact: Number(exact),
      proximity,
      passage,
      dated: Number(dated),
    },
  };
}

/** Whether all words of the question stand in `spans` one after the other; one word alone is no wording. */
export function isExact(
  query: Query,
  { article, tokens }: AnnotatedArticle,
  spans: readonly Span[],
  terms: ReadonlySet<string>,
): boolean {
  return (
    query.wording.includes(" ") &&
    terms.size === query.weights.size &&
    holdsQuery(query, article.text, tokens, spans)
  );
}

/** Whether `text` has the phrases that must stand in the answer, and no word that must not. */
export function permitted(query: Query, text: string): boolean {
  if (query.phrases.length === 0 && query.without.size === 0) return true;
  const wording = wordingOf(text);
  return (
    query.phrases.every((phrase) => holdsWording(wording, phrase)) &&
    !termsOf(text).some((term) => query.without.has(term))
  );
}
