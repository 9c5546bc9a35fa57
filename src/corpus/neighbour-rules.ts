import { isByline, isRole, NAME } from "./byline.js";
import { isDateLabel, isDateLine } from "./date-line.js";
import { wordCount } from "./line-shape.js";

/** A way to tell page furniture by the lines around it. */
export interface NeighbourRule {
  /** What the line is, for people; becomes the block's `because`. */
  readonly because: string;
  /** The line above, the line itself and the line below; empty where there is none. */
  readonly example: readonly [string, string, string];
  readonly matches: (above: string, line: string, below: string) => boolean;
}

/** First match decides. */
export const NEIGHBOUR_RULES: readonly NeighbourRule[] = [
  {
    because: "leads to a bare address",
    example: ["", "Our pages can also be reached at:", "www.example.org"],
    matches: (_, line, below) => line.endsWith(":") && /^(?:https?:\/\/|www\.)\S+$/.test(below),
  },
  {
    because: "byline",
    example: ["Written by:", "Jane Doe", ""],
    matches: (above, line) =>
      /\b(?:by|author|editor)\s?:?$/i.test(above) && wordCount(above) <= 2 && NAME.test(line),
  },
  {
    because: "byline",
    example: ["", "Jane Doe", "3 March 2021"],
    matches: (_, line, below) => NAME.test(line) && wordCount(line) <= 3 && isDateLine(below),
  },
  {
    because: "byline",
    example: ["3 March 2021", "Court reporter", ""],
    matches: (above, line, below) =>
      isRole(line) && [above, below].some((each) => isDateLine(each) || isByline(each)),
  },
  {
    because: "byline",
    example: ["", "Jane Doe", "Court reporter"],
    matches: (_, line, below) => NAME.test(line) && wordCount(line) <= 3 && isRole(below),
  },
  {
    because: "date line",
    example: ["", "Published", "3 March 2021"],
    matches: (_, line, below) => isDateLabel(line) && isDateLine(below),
  },
];
