import type { ArticleHead } from "../corpus/article.js";
import type { Attribution } from "./attribution.js";
import type { Citation } from "./citation.js";
import type { Excerpt } from "./excerpt.js";

/**
 * A line of a reply, before anyone decides how it looks. The article's words are in `excerpt`
 * lines alone; every other text is the bot's, names and titles in it taken over as plain text.
 */
export type Line =
  /** Carries the answer: `strong` stands out, `rest` follows it; `of` is the quotation whose speaker it names. */
  | {
      readonly kind: "heading";
      readonly strong: string;
      readonly rest: string;
      readonly of?: Attribution;
    }
  | { readonly kind: "excerpt"; readonly excerpt: Excerpt }
  | { readonly kind: "remark"; readonly text: string }
  | { readonly kind: "citation"; readonly number: number; readonly citation: Citation<ArticleHead> }
  | { readonly kind: "small"; readonly text: string };

/**
 * A reply: blocks of lines, each shown whole or not at all, best first, then a footer that
 * knows how many of them are shown, and how many went before these on earlier pages.
 */
export interface Layout {
  readonly blocks: readonly (readonly Line[])[];
  readonly footer: (shown: number, before?: number) => readonly Line[];
  /** Whether only the asker should see it: nothing was found, or it is about the bot. */
  readonly isPrivate: boolean;
}
