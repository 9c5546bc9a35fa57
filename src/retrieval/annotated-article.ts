import type { Article } from "../corpus/article.js";
import { paragraphsOf } from "../corpus/article.js";
import { findQuotations } from "../quotation/find-quotations.js";
import type { Quotation } from "../quotation/quotation.js";
import { findSentences } from "../text/sentence.js";
import type { Span } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { buildTokenTable, type TokenTable } from "../text/token-table.js";
import { findTimexes } from "../timex/find-timexes.js";
import type { Timex } from "../timex/timex.js";

/** An article with all that the engines understood of it, each a span into its text. */
export interface AnnotatedArticle {
  readonly article: Article;
  /** The body's paragraphs, in order. */
  readonly paragraphs: readonly Span[];
  /** The body's sentences, in order; none crosses a paragraph. */
  readonly sentences: readonly Span[];
  readonly quotations: readonly Quotation[];
  readonly timexes: readonly Timex[];
  /** The words of the body with the terms they are matched by. */
  readonly tokens: TokenTable;
  /** The terms of the title, stop words left out. */
  readonly titleTerms: readonly string[];
  /** Where the lead ends, which is the first paragraph: its words and the title's say what the article is about. */
  readonly leadEnd: number;
}

/** Runs the engines over one article. What they find does not depend on any other article. */
export function annotate(article: Article): AnnotatedArticle {
  const paragraphs = paragraphsOf(article);
  return {
    article,
    paragraphs,
    sentences: paragraphs.flatMap((span) => findSentences(article.text, span)),
    quotations: findQuotations(article),
    timexes: findTimexes(article),
    tokens: buildTokenTable(article.text, paragraphs),
    titleTerms: termsOf(article.title.words),
    leadEnd: paragraphs[0]?.end ?? 0,
  };
}
