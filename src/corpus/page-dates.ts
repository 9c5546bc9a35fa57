import { textOf } from "../text/span.js";
import type { Block } from "./article.js";
import { paragraphsOf } from "./article.js";
import { besideByline } from "./byline-date.js";
import type { LabelledDate } from "./date-line.js";
import { isDateLabel, labelledDates } from "./date-line.js";
import { withoutEmphasis } from "./line-shape.js";

/** A date that the page shows beside the article's text. */
export interface PageDate extends LabelledDate {
  readonly place: "header" | "tail";
  /** Whether it stands with the byline, below the headline. */
  readonly withByline: boolean;
}

/** The dates in the furniture above and below the article, in order. */
export function findPageDates(text: string, blocks: readonly Block[]): PageDate[] {
  const all = paragraphsOf({ blocks }).length;
  const isWithByline = besideByline(text, blocks);
  let passed = 0;
  return blocks.flatMap(({ kind, span, because }, i) => {
    if (kind === "paragraph") passed += 1;
    if (kind !== "furniture" || because === "copyright" || because?.startsWith("pointer"))
      return [];
    // a deck or two may stand above the date
    const place = passed <= 2 && passed * 2 <= all ? ("header" as const) : ("tail" as const);
    const above = blocks[i - 1];
    const label = above ? textOf(text, above.span) : "";
    const words = withoutEmphasis(textOf(text, span));
    const dates = labelledDates(isDateLabel(label) ? `${label} ${words}` : words);
    const withByline = dates.length > 0 && place === "header" && isWithByline(i);
    return dates.map((date) => ({ ...date, place, withByline }));
  });
}
