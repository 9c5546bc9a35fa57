import type { Quotation } from "../quotation/quotation.js";
import type { Span } from "../text/span.js";
import { overlap, textOf } from "../text/span.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { bestCoverage, coverageOf, eventShareOf, shareOf } from "./coverage.js";
import type { Evidence } from "./evidence.js";
import { type Features, weigh } from "./features.js";
import type { Candidate, LocatedQuotation } from "./library.js";
import type { Query } from "./query.js";
import { byPlace } from "./rank-passages.js";
import { isExact, permitted } from "./rank-sentences.js";
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

/** The quotations in `candidates` that hold a word of `query`, best first. */
export function rankQuotations(query: Query, candidates: readonly Candidate[]): Scored<Evidence>[] {
  const seen = new Set<Quotation>();
  const located: LocatedQuotation[] = [];
  for (const { annotated, span } of candidates) {
    for (const quotation of annotated.quotations) {
      if (seen.has(quotation) || !quotation.contents.some((part) => overlap(part, span))) continue;
      seen.add(quotation);
      located.push({ annotated, quotation });
    }
  }
  return weighQuotations(query, located);
}

/** `located` by how well they bear out `query`, best first; all of them where it asks for no words. */
export function weighQuotations(
  query: Query,
  located: readonly LocatedQuotation[],
): Scored<Evidence>[] {
  return located
    .flatMap(({ annotated, quotation }) => weighQuotation(query, annotated, quotation) ?? [])
    .map((value) => ({ value, score: weigh(value.features, QUOTATION_WEIGHTS) }))
    .sort((a, b) => b.score - a.score || byPlace(a.value, b.value));
}

/** From the first to the last character of a quotation, its cue and its speaker's mention. */
export function extentOf({ contents, cue, speaker }: Quotation): Span {
  const parts = [...contents, ...(cue ? [cue] : []), ...(speaker.mention ? [speaker.mention] : [])];
  return {
    start: Math.min(...parts.map(({ start }) => start)),
    end: Math.max(...parts.map(({ end }) => end)),
  };
}

function weighQuotation(
  query: Query,
  annotated: AnnotatedArticle,
  quotation: Quotation,
): (Evidence & { readonly features: Features<Feature> }) | undefined {
  const { contents, kind, act, speaker } = quotation;
  const { terms, proximity } = coverageOf(query, annotated.tokens, contents);
  if (terms.size === 0 && query.weights.size > 0) return undefined;
  const { text } = annotated.article;
  const content = contents.map((part) => textOf(text, part)).join(" ");
  if (!permitted(query, content)) return undefined;
  const extent = extentOf(quotation);
  const reported = annotated.sentences.filter((sentence) => overlap(sentence, extent));
  const opening = bestCoverage(query, annotated.tokens, reported)?.focus;
  const around = [...coverageOf(query, annotated.tokens, reported).terms].filter(
    (term) => !terms.has(term),
  );
  const shares = { coverage: shareOf(query, terms), around: shareOf(query, around) };
  const exact = isExact(query, annotated, contents, terms);
  return {
    annotated,
    span: extent,
    focus: opening ?? contents[0],
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
