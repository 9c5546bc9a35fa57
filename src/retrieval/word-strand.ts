import type { Quotation } from "../quotation/quotation.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { findSpokenWords, type SpokenWord } from "./spoken-word.js";

/**
 * Words that stand one after the other: those of an article's body, or those that a quotation
 * consists of, without the words that interrupt it.
 */
export interface WordStrand {
  readonly annotated: AnnotatedArticle;
  /** The quotation whose words these are; undefined for the body. */
  readonly quotation: Quotation | undefined;
  readonly words: readonly SpokenWord[];
}

/** The body of an article. */
export function bodyStrand(annotated: AnnotatedArticle): WordStrand {
  const { article, paragraphs } = annotated;
  const words = paragraphs.flatMap((span) => findSpokenWords(article.text, span));
  return { annotated, quotation: undefined, words };
}

/** What one of an article's quotations consists of. */
export function quotationStrand(annotated: AnnotatedArticle, quotation: Quotation): WordStrand {
  const { text } = annotated.article;
  const words = quotation.contents.flatMap((span) => findSpokenWords(text, span));
  return { annotated, quotation, words };
}
