import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Scored } from "../retrieval/scored.js";
import type { Span } from "../text/span.js";
import { contains, overlap } from "../text/span.js";
import type { DateFinding, Result } from "./answer.js";
import { type Citation, citationOf } from "./citation.js";
import { excerptAround } from "./excerpt.js";
import { groupSameWords } from "./same-words.js";

/** Excerpts grow to about this much where their paragraph has more to give, in UTF-16 code units. */
const COMFORTABLE = 350;

/** No excerpt is longer than this: it must fit in a message, escaped and with its citation. */
const LONGEST = 900;

/** Makes `evidence` showable: whole sentences around what answers. */
export function resultOf({ value: evidence, score }: Scored<Evidence>, date?: DateFinding): Result {
  const { annotated, quotation, exact, span } = evidence;
  const shown = shownSpan(evidence);
  const parts = quotation?.contents ?? [span];
  return {
    excerpt: shown && { article: annotated.article, span: shown },
    before:
      quotation?.speaker.grade === "not-named" ? linesBefore(annotated, shown ?? span) : undefined,
    citation: citationOf(annotated, shown ?? span),
    attribution: quotation,
    date,
    exact,
    partial: shown !== undefined && !parts.every((part) => contains(shown, part)),
    alsoIn: [],
    perhapsNot: undefined,
    score,
    features: evidence.features,
  };
}

/** The end of the paragraph before the one in which `span` begins. */
function linesBefore({ article, paragraphs, sentences }: AnnotatedArticle, span: Span) {
  const paragraph = paragraphs.findLast(({ end }) => end <= span.start);
  if (!paragraph) return undefined;
  const within = sentences.filter((sentence) => contains(paragraph, sentence));
  const focus = { start: paragraph.end - 1, end: paragraph.end };
  const shown = excerptAround(focus, within, COMFORTABLE);
  return shown && { article, span: shown };
}

/** What is shown of `evidence`: all of it, or else the sentences that hold the question's words. */
function shownSpan({ annotated, span, focus }: Evidence): Span | undefined {
  const { sentences, paragraphs } = annotated;
  const paragraph = paragraphs.find((entry) => contains(entry, span));
  const within = paragraph ? sentences.filter((entry) => contains(paragraph, entry)) : [];
  return (
    (paragraph && excerptAround(span, within, COMFORTABLE)) ??
    covering(span, sentences) ??
    covering(focus, sentences) ??
    covering({ start: focus.start, end: focus.start + 1 }, sentences)
  );
}

/** The sentences that hold `span`, and no more, where they are short enough. */
function covering(span: Span, sentences: readonly Span[]): Span | undefined {
  const held = sentences.filter((sentence) => overlap(sentence, span));
  const [first, last] = [held[0], held.at(-1)];
  return first && last && last.end - first.start <= LONGEST
    ? { start: first.start, end: last.end }
    : undefined;
}

/** How far down a ranking the same words are looked for in other articles. */
const LOOKED_THROUGH = 50;

/** How many of a ranking `distinct` looks at. */
export function lookedThrough(limit: number): number {
  return Math.max(limit, LOOKED_THROUGH);
}

/**
 * `ranked` with each wording once, best first: of the same words in several articles the earliest
 * is shown, the others are its `alsoIn`.
 */
export function distinct(ranked: readonly Scored<Evidence>[], limit: number): Result[] {
  const looked = ranked.slice(0, lookedThrough(limit));
  return withoutRepeats(
    groupSameWords(looked, limit).map(({ places: [first, ...others], score }) => {
      const result = resultOf({ value: first, score });
      return others.reduce(
        (sum, { annotated, span }) => withPlace(sum, citationOf(annotated, span)),
        result,
      );
    }),
  );
}

/** Two quotations in one excerpt by one speaker are shown once. */
function withoutRepeats(results: readonly Result[]): Result[] {
  const seen = new Set<string>();
  return results.filter(({ excerpt, attribution }) => {
    if (!excerpt) return true;
    const { article, span } = excerpt;
    const key = [attribution?.speaker.name ?? "", span.start, span.end, article.id].join("\n");
    return seen.size < seen.add(key).size;
  });
}

function withPlace(result: Result, citation: Citation): Result {
  const places = [result.citation, ...result.alsoIn];
  return places.some(({ article }) => article.id === citation.article.id)
    ? result
    : { ...result, alsoIn: [...result.alsoIn, citation] };
}
