import type { Span } from "../text/span.js";
import { contains, overlap, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { holdsWording, wordingOf } from "../text/wording.js";
import { coverageOf, shareOf } from "./coverage.js";
import type { Evidence } from "./evidence.js";
import { type Features, weigh } from "./features.js";
import type { Candidate } from "./library.js";
import type { Query } from "./query.js";
import { byPlace } from "./rank-passages.js";
import type { Scored } from "./scored.js";

type Feature = "coverage" | "around" | "title" | "exact" | "proximity" | "passage" | "dated";

const WEIGHTS: Features<Feature> = {
  coverage: 1, // the question's words in the sentence, by rarity
  around: 0.45, // those only elsewhere in the passage
  title: 0.3, // those only in the title
  exact: 0.5, // all of them, one after the other
  proximity: 0.1, // few other words between them
  passage: 0.1, // the passage's score, against the best one's
  dated: 0, // a date in the sentence
};

/** What the words of a question find outside the sentence itself count for, against those inside. */
const OUTSIDE = 0.6;

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
  const weights = wanted === "date" ? { ...WEIGHTS, dated: 0.35 } : WEIGHTS;
  const best = ranked[0]?.score || 1;
  return ranked
    .flatMap(({ value, score }) => sentencesOf(query, value, score / best))
    .map((value) => ({ value, score: weigh(value.features, weights) }))
    .sort((a, b) => b.score - a.score || byPlace(a.value, b.value));
}

function sentencesOf(query: Query, candidate: Candidate, passage: number) {
  const { annotated } = candidate;
  const titleTerms = annotated.titleTerms.filter((term) => query.weights.has(term));
  const passageTerms = coverageOf(query, annotated.tokens, [candidate.span]).terms;
  return annotated.sentences
    .filter((sentence) => contains(candidate.span, sentence))
    .flatMap((sentence) => {
      const evidence = weighSentence(query, candidate, sentence, passageTerms, titleTerms, passage);
      return evidence ? [evidence] : [];
    });
}

function weighSentence(
  query: Query,
  { annotated }: Candidate,
  span: Span,
  passageTerms: ReadonlySet<string>,
  titleTerms: readonly string[],
  passage: number,
): (Evidence & { readonly features: Features<Feature> }) | undefined {
  const { terms, focus, proximity } = coverageOf(query, annotated.tokens, [span]);
  const text = textOf(annotated.article.text, span);
  if (!focus || !permitted(query, text)) return undefined;
  const around = [...passageTerms].filter((term) => !terms.has(term));
  const title = titleTerms.filter((term) => !terms.has(term) && !passageTerms.has(term));
  const shares = {
    coverage: shareOf(query, terms),
    around: shareOf(query, around),
    title: shareOf(query, new Set(title)),
  };
  const exact = isExact(query, terms, text);
  return {
    annotated,
    span,
    focus,
    quotation: undefined,
    coverage: shares.coverage + OUTSIDE * (shares.around + shares.title),
    exact,
    features: {
      ...shares,
      exact: Number(exact),
      proximity,
      passage,
      dated: Number(annotated.timexes.some((t) => t.type === "DATE" && overlap(t.span, span))),
    },
  };
}

/** Whether all words of the question stand in `text` one after the other; one word alone is no wording. */
export function isExact(query: Query, terms: ReadonlySet<string>, text: string): boolean {
  return (
    terms.size > 1 &&
    terms.size === query.weights.size &&
    holdsWording(wordingOf(text), query.wording)
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
