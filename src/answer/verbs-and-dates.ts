import { shareOf, wordsFound } from "../retrieval/coverage.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import type { Span } from "../text/span.js";
import type { GoverningDate } from "../timex/governing-date.js";
import { isVerb } from "../timex/verbs.js";
import type { EventWord } from "./event-words.js";

/** How much farther a word is behind a comma, in UTF-16 code units. */
const OVER_A_COMMA = 30;

/**
 * How much of the question stands nearer to a verb than to the others: in "the union was formed in
 * 1977, the league was formed in 1978" the league belongs to the second "formed".
 */
export function shareBeside(
  query: Query,
  { annotated, span }: Evidence,
  verbs: readonly EventWord[],
): (word: Span) => number {
  const { text } = annotated.article;
  const distance = (a: Span, b: Span) =>
    gapBetween(a, b) + (/[,;]/.test(stretchBetween(text, a, b)) ? OVER_A_COMMA : 0);
  const owners = wordsFound(query, annotated.tokens, span).map(({ term, word }) => {
    const [nearest] = verbs.toSorted((a, b) => distance(word, a.word) - distance(word, b.word));
    return { term, verb: nearest?.word };
  });
  return ({ start }) => {
    const own = owners.filter(({ verb }) => verb?.start === start);
    return shareOf(query, new Set(own.map(({ term }) => term)));
  };
}

/**
 * The date of what shares a verb with another: in "the mill was sold in 1990, and the land in 1995"
 * that of the land, where nothing else is asked for.
 */
export function gappedDate(
  text: string,
  words: readonly EventWord[],
  ofVerb: Span,
  governing: (focus: Span) => GoverningDate | undefined,
): GoverningDate | undefined {
  const [first, ...others] = words.filter(({ isVerb: tells }) => !tells).map(({ word }) => word);
  const found = first && first.start >= ofVerb.end ? governing(first) : undefined;
  if (!found || !first) return undefined;
  const { start } = found.timex.span;
  const between = text.slice(ofVerb.end, start);
  const isShared =
    first.end <= start &&
    /^,?\s(?:and|but)\s/.test(between) &&
    isBeside(text, ofVerb, found.timex.span) &&
    others.every((word) => word.start >= first.start && word.end <= start);
  return isShared ? found : undefined;
}

/** Whether nothing between a noun and a date tells of something else: "her death on 3 May". */
export function isBeside(text: string, noun: Span, date: Span): boolean {
  const words =
    stretchBetween(text, noun, date)
      .toLowerCase()
      .match(/[a-z']+/g) ?? [];
  return words.length <= 8 && !words.some(isVerb);
}

function stretchBetween(text: string, a: Span, b: Span): string {
  return text.slice(Math.min(a.end, b.end), Math.max(a.start, b.start));
}

/** How far apart two spans are, in UTF-16 code units; below zero where they overlap. */
export function gapBetween(a: Span, b: Span): number {
  return a.end <= b.start ? b.start - a.end : a.start - b.end;
}
