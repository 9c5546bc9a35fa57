import type { PlainDate } from "../corpus/article.js";
import type { Span } from "../text/span.js";

/** What a time expression tells of: a day or more, a time of day, a length of time, a repetition. */
export type TimexType = "DATE" | "TIME" | "DURATION" | "SET";

/** How the words change the value: "early 1990", "mid-December", "about two years", "more than a week". */
export type Mod =
  | "START"
  | "MID"
  | "END"
  | "APPROX"
  | "LESS_THAN"
  | "MORE_THAN"
  | "EQUAL_OR_LESS"
  | "EQUAL_OR_MORE"
  | "BEFORE"
  | "AFTER";

/** A time expression, in the terms of TIMEX3 (TimeML 1.2.1; TempEval-3). */
export interface Timex {
  readonly span: Span;
  readonly type: TimexType;
  /**
   * The TIMEX3 value: `2024-03-08`, `2024-03`, `P3D`, `PRESENT_REF`. What the text leaves
   * open stays open, as `X`: `XXXX-06` for "in June", `XXXX-WXX-6` for "on Saturday".
   */
  readonly value: string;
  /** Absent where the words give the value without a shade. */
  readonly mod?: Mod;
  /** What the value was counted from. */
  readonly anchor: Anchor;
  /** The zone of a time of day as the text names it: "GMT", "EST". The value is the local time there. */
  readonly zone?: string;
  /** Between which days an unresolved date must lie, where the article's bounds say so. */
  readonly bounds?: DateBounds;
}

/** The earliest and the latest day that a date can be; either may be unknown, not both. */
export interface DateBounds {
  readonly notBefore?: PlainDate;
  readonly notAfter?: PlainDate;
  /** Why, for people. */
  readonly because: string;
}

/**
 * - `stated`: the words themselves give the value.
 * - `dct`: counted from the article's publication date.
 * - `narrative`: counted from another date in the story, whose span is `from`.
 * - `none`: the words point to a date that cannot be worked out, and the value says so with `X`.
 *
 * `because` is the reason in words: `"in June", told in the past: the last June up to 2024-03-01`.
 */
export type Anchor =
  | { readonly kind: "stated" }
  | { readonly kind: "dct"; readonly because: string }
  | { readonly kind: "narrative"; readonly from: Span; readonly because: string }
  | { readonly kind: "none"; readonly because: string };
