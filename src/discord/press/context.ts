import { attributionLines } from "../../answer/attribution-words.js";
import { citationOf } from "../../answer/citation.js";
import type { Layout, Line } from "../../answer/line.js";
import type { AnnotatedArticle } from "../../retrieval/annotated-article.js";
import type { Span } from "../../text/span.js";
import type { FoundSpot } from "./spot.js";

/** Sentences added on either side at once. */
const STEP = 2;

/** No excerpt grows beyond this: escaped, it must fit in a message. */
const LONGEST = 1500;

/**
 * `span` with up to two more whole sentences on either side, as far as one unbroken stretch of the
 * article's body goes; `span` itself where there is no more, or no room.
 */
export function widened({ article, sentences }: AnnotatedArticle, span: Span): Span {
  const isBody = (start: number, end: number) => article.text.slice(start, end).trim() === "";
  let { start, end } = span;
  for (let step = 0; step < STEP; step += 1) {
    const before = sentences.findLast((sentence) => sentence.end <= start);
    if (before && isBody(before.end, start) && end - before.start <= LONGEST) start = before.start;
    const after = sentences.find((sentence) => sentence.start >= end);
    if (after && isBody(end, after.start) && after.end - start <= LONGEST) end = after.end;
  }
  return { start, end };
}

/** A passage with who is quoted in it, and where it stands. */
export function contextLayout(found: FoundSpot): Layout {
  const { annotated, span, quotation } = found;
  const citation = citationOf(annotated, span);
  const [who] = quotation ? attributionLines({ citation }, quotation) : [];
  const lines: readonly Line[] = [
    ...(who ? [who] : []),
    { kind: "excerpt", excerpt: { article: annotated.article, span } },
    { kind: "citation", number: 1, citation },
    ...(canWiden(found)
      ? []
      : [{ kind: "small", text: "There is no more to show around it." } as const]),
  ];
  return { blocks: [lines], footer: () => [], isPrivate: false };
}

/** Whether there is more to show around it, and room. */
export function canWiden({ annotated, span }: FoundSpot): boolean {
  const wider = widened(annotated, span);
  return wider.start < span.start || wider.end > span.end;
}
