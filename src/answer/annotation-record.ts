import type { Quotation } from "../quotation/quotation.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Span } from "../text/span.js";
import { textOf } from "../text/span.js";

/** What `annotate --jsonl` prints for one article. Offsets are UTF-16 code units into its text. */
export function annotationRecord({ article, quotations, timexes }: AnnotatedArticle): object {
  return {
    id: article.id,
    quotations: quotations.map((quotation) => quotationRecord(article.text, quotation)),
    timexes: timexes.map(({ span, type, value, anchor }) => ({
      ...located(article.text, span),
      type,
      value,
      anchor: anchor.kind,
    })),
  };
}

function quotationRecord(text: string, quotation: Quotation): object {
  const { contents, kind, cue, act, denied, speaker } = quotation;
  const { name, grade, mention, reason } = speaker;
  return {
    start: contents[0].start,
    end: contents.at(-1)?.end,
    spans: contents.map(({ start, end }) => [start, end]),
    kind,
    act,
    denied,
    cue: cue ? located(text, cue) : null,
    speaker: mention
      ? { name: name ?? textOf(text, mention), grade, reason, ...located(text, mention) }
      : name
        ? { name, grade, reason, start: null, end: null, text: null }
        : null,
  };
}

function located(text: string, span: Span): { start: number; end: number; text: string } {
  return { start: span.start, end: span.end, text: textOf(text, span) };
}
