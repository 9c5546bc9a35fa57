import { VERB_FORMS } from "../quotation/verb-forms.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { contains, type Span, textOf } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { governingDate } from "../timex/governing-date.js";
import type { Timex } from "../timex/timex.js";
import type { DateFinding } from "./answer.js";
import { dateStretch } from "./date-stretch.js";
import { withNeighbours } from "./date-wording.js";
import { type EventWord, eventWords } from "./event-words.js";
import { gapBetween, gappedDate, isBeside, shareBeside } from "./verbs-and-dates.js";

/** What the question's verb counts for in the choice of a date, against its other words. */
const VERB = 10;

/** The date of the event in the evidence's sentence: what governs most of the question's words there. */
export function eventDateIn(query: Query, evidence: Evidence): DateFinding | undefined {
  const { annotated, span } = evidence;
  const { text } = annotated.article;
  const timexes = datesAnswering(query, evidence);
  if (timexes.length === 0) return undefined;
  const votes = new Map<Timex, { readonly weight: number; readonly of: DateFinding["of"] }>();
  const governing = governingDate(text, span, timexes);
  const words = eventWords(query, evidence);
  const verbs = words.filter(({ isVerb: tells }) => tells);
  const isGoverned = ({ word }: EventWord) => {
    const found = governing(word);
    return (
      found !== undefined && (isVerbForm(text, word) || isBeside(text, word, found.timex.span))
    );
  };
  // "in response to the outbreak of war, he wrote a book in 1915": the date of the book
  if (verbs.length > 0 && !verbs.some(isGoverned)) return undefined;
  const beside = verbs.length > 1 ? shareBeside(query, evidence, verbs) : () => 0;
  for (const { word, weight, isVerb } of words) {
    const found = governing(word);
    if (!found) continue;
    const known = votes.get(found.timex)?.weight ?? 0;
    const counts = isVerb ? VERB * (1 + beside(word)) : 1;
    votes.set(found.timex, { weight: known + weight * counts, of: found.kind });
  }
  const [best] = [...votes].sort(([, a], [, b]) => b.weight - a.weight);
  const gapped = best && verbs.length > 0 && gappedDate(text, words, best[0].span, governing);
  if (gapped) return findingOf(query, text, timexes, gapped.timex, gapped.kind);
  return best && findingOf(query, text, timexes, best[0], best[1].of);
}

function isVerbForm(text: string, word: Span): boolean {
  const low = textOf(text, word).toLowerCase();
  return VERB_FORMS.has(low) || low.endsWith("ed") || low === "born";
}

/**
 * A date that stands near the question's words and may be another event's: in the evidence's
 * sentence, or else in the next one of its paragraph, where that goes on with the same.
 */
export function dateNearby(query: Query, evidence: Evidence): DateFinding | undefined {
  const next = sentenceAfter(evidence);
  return (
    nearestDate(query, evidence) ??
    (next && GOES_ON.test(textOf(evidence.annotated.article.text, next))
      ? nearestDate(query, { ...evidence, span: next })
      : undefined)
  );
}

/** How a sentence begins that tells more of what the one before it told. */
const GOES_ON = /^(?:it|he|she|they|this|these|that|such|the|its|his|her|their|in|on|by)\s/i;

/** The sentence after the evidence's, in the same paragraph. */
function sentenceAfter({ annotated, span }: Evidence): Span | undefined {
  const { sentences, paragraphs } = annotated;
  const next = sentences.find(({ start }) => start >= span.end);
  const paragraph = paragraphs.find((one) => contains(one, span));
  return next && paragraph && contains(paragraph, next) ? next : undefined;
}

function nearestDate(query: Query, evidence: Evidence): DateFinding | undefined {
  const { annotated, span } = evidence;
  const { text } = annotated.article;
  const timexes = datesAnswering(query, evidence);
  const words = eventWords(query, evidence).map(({ word }) => word);
  const distance = ({ span: at }: Timex) => {
    const gaps = (words.length > 0 ? words : [span]).map((word) => gapBetween(word, at));
    return gaps.reduce((least, gap) => Math.min(least, gap), Number.POSITIVE_INFINITY);
  };
  const [nearest] = timexes
    .filter(({ type, value }) => type === "DATE" && !value.endsWith("_REF"))
    .toSorted((a, b) => distance(a) - distance(b));
  return nearest && findingOf(query, text, timexes, nearest, "happened");
}

/** The time expressions of the sentence that are not the question's own: what it asks for is another date. */
function datesAnswering(query: Query, { annotated, span }: Evidence): readonly Timex[] {
  const { text } = annotated.article;
  return annotated.timexes.filter((timex) => {
    if (!contains(span, timex.span)) return false;
    const terms = termsOf(textOf(text, timex.span));
    return terms.length === 0 || !terms.every((term) => query.weights.has(term));
  });
}

function findingOf(
  query: Query,
  text: string,
  timexes: readonly Timex[],
  timex: Timex,
  of: DateFinding["of"],
): DateFinding {
  const { first, last, span } = dateStretch(query, text, timexes, timex);
  return {
    timex: first,
    ...(last === first ? {} : { until: last }),
    words: textOf(text, withNeighbours(text, span)),
    of,
  };
}
