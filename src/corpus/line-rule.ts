import type { BlockKind } from "./article.js";
import { wordCount } from "./line-shape.js";

/** A way to tell a line that is not the article's from its own words. */
export interface LineRule {
  /** What the line is, for people; becomes the block's `because`. */
  readonly because: string;
  readonly kind: Extract<BlockKind, "furniture" | "caption">;
  /** A line that the rule is for. */
  readonly example: string;
  /** Above the first paragraph or below the last one only. Everywhere, where absent. */
  readonly only?: "margins" | "header" | "tail";
  readonly matches: (line: string) => boolean;
}

/** Whether a line is like `pattern`. */
export const like = (pattern: RegExp) => (line: string) => pattern.test(line);

/** Whether a line is like `pattern` and of no more than so many words. */
export const phrase = (pattern: RegExp, most: number) => (line: string) =>
  wordCount(line) <= most && pattern.test(line);
