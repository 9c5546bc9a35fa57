import type { Span } from "../text/span.js";
import { tokensIn } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { bm25, countsInTitle, lengthOf, rarity } from "./bm25.js";
import type { Candidate } from "./library.js";
import { matchesIn, matchesWithin } from "./matches.js";
import { cutPassages } from "./passage.js";
import type { Scored } from "./scored.js";

/** The passages of an archive, and how common terms are in them. */
export interface PassageFinder {
  readonly passages: number;
  /** Terms a passage, on average. */
  readonly averageLength: number;
  /** In how many passages, or their titles, `term` stands. */
  frequency(term: string): number;
  /** Of the passages of `articles` that share a term with `terms` the likeliest `limit`, by BM25. */
  likeliest(
    terms: readonly string[],
    articles: readonly AnnotatedArticle[],
    limit: number,
  ): Candidate[];
}

/** Cuts the articles of `archive` into passages and counts their terms. */
export function buildPassageFinder(archive: readonly AnnotatedArticle[]): PassageFinder {
  const passagesOf = new Map(
    archive.map((annotated) => [annotated, measured(annotated, cutPassages(annotated))]),
  );
  const frequencies = new Map<string, number>();
  let [passages, length] = [0, 0];
  for (const [annotated, own] of passagesOf) {
    passages += own.length;
    length += own.reduce((sum, passage) => sum + passage.length, 0);
    addFrequencies(annotated, own, frequencies);
  }
  const averageLength = length / Math.max(1, passages);
  const frequency = (term: string) => frequencies.get(term) ?? 0;

  return {
    passages,
    averageLength,
    frequency,
    likeliest: (terms, articles, limit) => {
      const weights = terms.map((term) => rarity(frequency(term), passages));
      const scored: Scored<Candidate>[] = [];
      for (const annotated of articles) {
        const matches = matchesIn(terms, annotated.tokens);
        const inTitle = countsInTitle(terms, annotated);
        for (const { span, length } of passagesOf.get(annotated) ?? []) {
          const within = matchesWithin(matches, span);
          if (within.first === within.last && !inTitle) continue;
          const score = bm25(weights, matches, within, inTitle, length, averageLength);
          scored.push({ value: { annotated, span }, score });
        }
      }
      return scored
        .sort((a, b) => b.score - a.score)
        .slice(0, limit)
        .map(({ value }) => value);
    },
  };
}

/** A passage and how many terms it has. */
interface MeasuredPassage {
  readonly span: Span;
  readonly length: number;
}

function measured(annotated: AnnotatedArticle, spans: readonly Span[]): MeasuredPassage[] {
  return spans.map((span) => ({ span, length: lengthOf(annotated, span) }));
}

/** Adds one for each of `passages` and each term that stands in it, or in the title. */
function addFrequencies(
  { tokens, titleTerms }: AnnotatedArticle,
  passages: readonly MeasuredPassage[],
  frequencies: Map<string, number>,
): void {
  const inTitle = new Set(titleTerms);
  const counts = new Uint32Array(tokens.vocabulary.length);
  const countedIn = new Int32Array(tokens.vocabulary.length).fill(-1);
  for (const [passage, { span }] of passages.entries()) {
    const { first, last } = tokensIn(tokens, span);
    for (let i = first; i < last; i += 1) {
      const number = tokens.numbers[i] ?? 0;
      if (countedIn[number] !== passage) counts[number] = (counts[number] ?? 0) + 1;
      countedIn[number] = passage;
    }
  }
  const add = (term: string, count: number) =>
    frequencies.set(term, (frequencies.get(term) ?? 0) + count);
  for (const [number, term] of tokens.vocabulary.entries()) {
    if (term !== "" && !inTitle.has(term)) add(term, counts[number] ?? 0);
  }
  for (const term of inTitle) add(term, passages.length);
}
