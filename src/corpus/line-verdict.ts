import type { Block } from "./article.js";
import type { Line } from "./lines.js";

/** What a line was taken for and, unless it is simply a paragraph, why. */
export type Verdict = Pick<Block, "kind" | "because">;

/** A line with what its mark-up says of it, if the format has any. */
export interface MarkedLine extends Line {
  readonly markup?: Verdict | undefined;
}

/** A line and the verdict on it; undefined while nothing has been decided. */
export interface JudgedLine {
  readonly line: MarkedLine;
  readonly verdict: Verdict | undefined;
}
