import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Ownership } from "../retrieval/compare-words.js";
import { extentOf } from "../retrieval/rank-quotations.js";
import type { Span } from "../text/span.js";
import type { Place } from "./quotation-check.js";
import { resultOf } from "./result.js";

/** No cue is looked for farther away than this: what is shown must have room for the words. */
const NEAR = 600;

/** Makes a stretch of an article showable, with its speaker where it is all one quotation's. */
export function placeOf(
  annotated: AnnotatedArticle,
  stretch: Span,
  ownership: Ownership,
  exact: boolean,
): Place {
  const quotation = ownership.whose === "quotation" ? ownership.quotation : undefined;
  const extent = quotation ? extentOf(quotation) : stretch;
  const span = extent.end - extent.start <= NEAR ? extent : stretch;
  const evidence = {
    annotated,
    span,
    focus: stretch,
    quotation,
    coverage: 1,
    event: 1,
    exact,
    features: {},
  };
  return {
    result: resultOf({ value: evidence, score: 1 }),
    stretch: { article: annotated.article, span: stretch },
    whose: ownership.whose,
    isReported: quotation?.kind === "indirect",
  };
}
