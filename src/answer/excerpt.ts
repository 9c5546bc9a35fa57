import type { Article } from "../corpus/article.js";
import type { Span } from "../text/span.js";
import { textOf } from "../text/span.js";

/** A stretch of an article, shown as evidence: its own words, sliced when they are shown. */
export interface Excerpt {
  readonly article: Article;
  readonly span: Span;
}

/** The article's words, character for character. */
export function wordsOf({ article, span }: Excerpt): string {
  return textOf(article.text, span);
}

/**
 * The whole sentences around `focus` that fit in `limit` characters, taking
 * sentences from the right first, then from the left.
 *
 * A sentence is taken or left, never cut, and none is skipped: what is shown is
 * one unbroken stretch of the article. Undefined where the sentences that hold
 * `focus` do not fit by themselves.
 *
 * @param sentences The article's sentences, in order.
 */
export function excerptAround(
  focus: Span,
  sentences: readonly Span[],
  limit: number,
): Span | undefined {
  const stretch = (first: number, last: number): Span | undefined => {
    const [head, tail] = [sentences[first], sentences[last]];
    return head && tail && tail.end - head.start <= limit
      ? { start: head.start, end: tail.end }
      : undefined;
  };

  let first = sentences.findIndex((sentence) => focus.start < sentence.end);
  let last = sentences.findLastIndex((sentence) => sentence.start < focus.end);
  for (;;) {
    if (stretch(first, last + 1)) last += 1;
    else if (stretch(first - 1, last)) first -= 1;
    else return stretch(first, last);
  }
}
