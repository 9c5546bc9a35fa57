import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Scored } from "../retrieval/scored.js";
import type { Span } from "../text/span.js";
import { contains, overlap, textOf } from "../text/span.js";
import { wordingOf } from "../text/wording.js";
import type { DateFinding, Result } from "./answer.js";
import { type Citation, citationOf } from "./citation.js";
import { excerptAround } from "./excerpt.js";

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

/**
 * `ranked` with each wording once, best first: the same words in another article become
 * `alsoIn` of the first.
 */
export function distinct(ranked: readonly Scored<Evidence>[], limit: number): Result[] {
  const byWording = new Map<string, Result>();
  const wordings = new Map<string, string>();
  for (const scored of ranked.slice(0, Math.max(limit, LOOKED_THROUGH))) {
    const { annotated, span } = scored.value;
    const words = wordsSaid(scored.value);
    const key = wordings.get(words) ?? wordingOf(words);
    wordings.set(words, key);
    const known = byWording.get(key);
    if (known) byWording.set(key, withPlace(known, citationOf(annotated, span)));
    else if (byWording.size < limit) byWording.set(key, resultOf(scored));
  }
  return withoutRepeats([...byWording.values()]);
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

function wordsSaid({ annotated, quotation, span }: Evidence): string {
  const parts = quotation?.contents ?? [span];
  return parts.map((part) => textOf(annotated.article.text, part)).join(" ");
}
