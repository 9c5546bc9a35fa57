import type { Quotation } from "../quotation/quotation.js";
import type { Span } from "../text/span.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import type { Features } from "./features.js";

/** A stretch of an article that may answer, and what speaks for it. */
export interface Evidence {
  readonly annotated: AnnotatedArticle;
  /** What answers: a sentence, or a quotation with its cue and speaker. */
  readonly span: Span;
  /** The shortest stretch with the question's words, in the sentence of it that has most of them. */
  readonly focus: Span;
  readonly quotation: Quotation | undefined;
  /** How much of the question stands here, its surroundings counted for less: 0 to 1. */
  readonly coverage: number;
  /** How much of what is said of whoever is named stands in what answers itself: 0 to 1. */
  readonly event: number;
  /** Whether the question's words stand here one after the other. */
  readonly exact: boolean;
  readonly features: Features<string>;
}
