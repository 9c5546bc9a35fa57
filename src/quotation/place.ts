import type { Span } from "../text/span.js";

/** A name in the body. */
export interface Place {
  readonly span: Span;
  readonly sentence: number;
  /** Index in the sentence of the first word of the phrase. */
  readonly word: number;
  readonly modifies: boolean;
}
