import type { PlainDate } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { textOf } from "../../src/text/span.js";
import { findTimexes } from "../../src/timex/find-timexes.js";

/** The words, the value and the kind of anchor of each time expression in an article of that text. */
export function timexesIn(text: string, published?: PlainDate): [string, string, string][] {
  return findTimexes(plainArticle("test", text, { published })).map(({ span, value, anchor }) => [
    textOf(text, span),
    value,
    anchor.kind,
  ]);
}
