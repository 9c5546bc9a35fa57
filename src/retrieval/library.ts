import type { Article } from "../corpus/article.js";
import type { Person } from "../quotation/people.js";
import type { Quotation } from "../quotation/quotation.js";
import type { Span } from "../text/span.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import type { Synonyms } from "./synonyms.js";

/** A passage that may hold the answer. */
export interface Candidate {
  readonly annotated: AnnotatedArticle;
  readonly span: Span;
}

/** A quotation and where it stands. */
export interface LocatedQuotation {
  readonly annotated: AnnotatedArticle;
  readonly quotation: Quotation;
}

/** How common words are, in the measure of the ranking. */
export interface Statistics {
  readonly passages: number;
  /** Terms a passage, on average. */
  readonly averageLength: number;
  /** In how many passages, or their titles, each term asked for stands; 0 where it stands nowhere. */
  readonly frequencies: ReadonlyMap<string, number>;
  /** Those of the terms asked for that the archive writes as names: with a capital in mid-sentence. */
  readonly names: ReadonlySet<string>;
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
   * Passages that share a term with `terms`, which are all different, the likeliest `limit` of them; the ranking decides.
   *
   * @param articles Where given, only passages of these articles.
   */
  candidates(
    terms: readonly string[],
    limit: number,
    articles?: ReadonlySet<string>,
  ): Promise<readonly Candidate[]>;
  /**
   * Paragraphs in which the words of `phrase` stand one after the other, common words too; slow,
   * since all is read.
   *
   * @param articles Where given, only paragraphs of these articles.
   */
  withPhrase(
    phrase: string,
    limit: number,
    articles?: ReadonlySet<string>,
  ): Promise<readonly Candidate[]>;
  statistics(terms: readonly string[]): Promise<Statistics>;
  article(id: string): Promise<AnnotatedArticle | undefined>;
  /** Every article, in the order of their ids. */
  articles(): Promise<readonly Article[]>;
  /** Whoever is quoted by name, most quoted first: one entry for all the spellings of one person. */
  people(): Promise<readonly Person[]>;
  /** What a person, by the id that `people` gives, is quoted with, in the order of the articles. */
  quotationsBy(person: string): Promise<readonly LocatedQuotation[]>;
  counts(): Promise<Counts>;
  /** Words of the archive that `word`, which stands nowhere, may be meant for, the likeliest first. */
  nearWords(word: string): Promise<readonly string[]>;
  /** Names that mean the same: as the articles say, or the operator. */
  synonyms(): Promise<readonly Synonyms[]>;
}
