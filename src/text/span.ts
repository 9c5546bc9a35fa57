import { partitionPoint } from "./lower-bound.js";

/**
 * A stretch of an article's text: `start` inclusive, `end` exclusive, in
 * UTF-16 code units, so that `text.slice(start, end)` is the stretch itself.
 *
 * Annotations hold spans, never copies of the text. An excerpt is sliced from
 * the article when it is shown, which is what makes it verbatim.
 */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** The characters `span` covers. */
export function textOf(text: string, span: Span): string {
  return text.slice(span.start, span.end);
}

/** Whether `outer` covers every character of `inner`. */
export function contains(outer: Span, inner: Span): boolean {
  return outer.start <= inner.start && inner.end <= outer.end;
}

/** Whether the two have a character in common. */
export function overlap(a: Span, b: Span): boolean {
  return a.start < b.end && b.start < a.end;
}

/** The index of the first of `spans`, which are in order, that begins at `offset` or after it. */
export function firstFrom(spans: readonly Span[], offset: number): number {
  return partitionPoint(0, spans.length, (i) => (spans[i]?.start ?? 0) < offset);
}

/** Those of `spans`, which are in order and apart, that have a character in common with `span`. */
export function overlapping(spans: readonly Span[], span: Span): readonly Span[] {
  let first = firstFrom(spans, span.start);
  if ((spans[first - 1]?.end ?? 0) > span.start) first -= 1;
  let last = first;
  while ((spans[last]?.start ?? span.end) < span.end) last += 1;
  return spans.slice(first, last);
}

/** `span` without the white space at its ends; empty, at its start, where it is nothing else. */
export function trimmed(text: string, span: Span): Span {
  let { start, end } = span;
  while (start < end && isSpace(text, start)) start += 1;
  while (end > start && isSpace(text, end - 1)) end -= 1;
  return { start, end };
}

/** White space as `\s` has it; of ASCII, what is above the space is none. */
function isSpace(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code <= 32 || code > 127 ? /\s/.test(text.charAt(at)) : false;
}
