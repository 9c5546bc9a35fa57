import { isByline, isDatedByline } from "./byline.js";
import type { LineRule } from "./line-rule.js";
import { phrase } from "./line-rule.js";

/** Who wrote the article. */
export const BYLINE_RULES: readonly LineRule[] = [
  {
    because: "byline",
    kind: "furniture",
    example: "• Written by:",
    matches: phrase(
      /^[•·–—*|\s-]{0,5}(?:(?:written|reported|posted|edited|compiled|published|submitted|story|report|text|words|reporting|editing|translated) by|(?:author|reporter|byline|correspondent)s?(?=\s?:|$))\s?[:|]?(?:\s\S.{0,100})?$/i,
      16,
    ),
  },
  {
    because: "byline",
    kind: "furniture",
    example: "Sports desk, Sunday 5 March 2023",
    only: "margins",
    matches: isDatedByline,
  },
  {
    because: "byline",
    kind: "furniture",
    example: "By Jane Doe, Political Correspondent",
    only: "header",
    matches: isByline,
  },
];
