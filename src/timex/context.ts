import type { PlainDate } from "../corpus/article.js";
import type { Span } from "../text/span.js";
import type { Story, Told } from "./narrative.js";
import type { Anchor } from "./timex.js";

/** What relative expressions are counted from. */
export interface Setting {
  readonly dct: PlainDate | undefined;
  /** Whether the article tells of a time long past, so that "in June" is counted from the story. */
  readonly history: boolean;
  /** The sentence that a span stands in. */
  readonly sentenceOf: (span: Span) => Span;
}

/** The setting and the story up to an expression, with its words. */
export interface Context extends Setting {
  readonly text: string;
  readonly story: Story;
  readonly span: Span;
  readonly words: string;
  /** The date on which the words were spoken, where the sentence tells it. */
  readonly spoken?: Told;
}

/** A value and what it was counted from. */
export interface Resolved {
  readonly value: string;
  readonly anchor: Anchor;
}
