import type { Article } from "../corpus/article.js";
import type { Quotation } from "../quotation/quotation.js";
import type { Span } from "../text/span.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** A stretch of an article that may hold the answer. */
export interface Candidate {
  readonly annotated: AnnotatedArticle;
  readonly span: Span;
  /** BM25+ of the passage, comparable within one answer of the library. */
  readonly score: number;
}

/** Someone, or something, that the archive quotes. */
export interface Person {
  readonly name: string;
  readonly quotations: number;
}

/** A quotation and where it stands. */
export interface LocatedQuotation {
  readonly annotated: AnnotatedArticle;
  readonly quotation: Quotation;
}

/** How much there is. */
export interface Counts {
  readonly articles: number;
  readonly passages: number;
  readonly quotations: number;
  readonly people: number;
}

/**
 * All that answers need from the archive. Asynchronous, because an engine may live in another
 * process; everything that it gives is data.
 */
export interface Library {
  /**
   * Passages that share a term with `terms`, best first.
   *
   * @param articles Where given, only passages of these articles.
   */
  candidates(
    terms: readonly string[],
    limit: number,
    articles?: ReadonlySet<string>,
  ): Promise<readonly Candidate[]>;
  /** In how many passages each term stands; 0 for a term that stands nowhere. */
  frequencies(terms: readonly string[]): Promise<ReadonlyMap<string, number>>;
  article(id: string): Promise<AnnotatedArticle | undefined>;
  /** Every article, in the order of their ids. */
  articles(): Promise<readonly Article[]>;
  /** Whoever is quoted, most quoted first, then by name. */
  people(): Promise<readonly Person[]>;
  /** What `name`, a person's name as `people` gives it, is quoted with. */
  quotationsBy(name: string): Promise<readonly LocatedQuotation[]>;
  counts(): Promise<Counts>;
}
