import type { Block } from "./article.js";
import type { Line } from "./lines.js";

/** What a line was taken for and, unless it is simply a paragraph, why. */
export type Verdict = Pick<Block, "kind" | "because">;

/** A line with what its mark-up says of it, if the format has any. */
export interface MarkedLine extends Line {
  readonly markup?: Verdict | undefined;
}
