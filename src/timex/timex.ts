import type { Span } from "../text/span.js";

/** A time expression, in the terms of TIMEX3 (TimeML 1.2.1; TempEval-3). */
export interface Timex {
  readonly span: Span;
  readonly type: "DATE" | "TIME" | "DURATION" | "SET";
  /**
   * The TIMEX3 value: `2024-03-08`, `2024-03`, `P3D`, `PRESENT_REF`. What the text leaves
   * open stays open, as `X`: `XXXX-06` for "in June", `XXXX-WXX-6` for "on Saturday".
   */
  readonly value: string;
  /** What the value was counted from. */
  readonly anchor: Anchor;
}

/**
 * - `stated`: the words themselves give the value.
 * - `dct`: counted from the article's publication date.
 * - `narrative`: counted from another date in the story, whose span is `from`.
 * - `none`: the words point to a date that cannot be worked out, and the value says so with `X`.
 */
export type Anchor =
  | { readonly kind: "stated" }
  | { readonly kind: "dct" }
  | { readonly kind: "narrative"; readonly from: Span }
  | { readonly kind: "none" };
