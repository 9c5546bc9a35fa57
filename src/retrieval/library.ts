import type { ArticleHead } from "../corpus/article.js";
import type { Quotation } from "../quotation/quotation.js";
import type { QuotedPerson } from "../quotation/quoted-person.js";
import type { TakeSteps } from "../text/all-steps.js";
import type { Span } from "../text/span.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import type { Scored } from "./scored.js";
import type { Synonyms } from "./synonyms.js";
import type { WeighedTerms } from "./weighed-terms.js";

/** A passage that may hold the answer. */
export interface Candidate {
  readonly annotated: AnnotatedArticle;
  readonly span: Span;
  /** How many terms it has, stop words left out. */
  readonly length: number;
}

/** A quotation and where it stands. */
export interface LocatedQuotation {
  readonly annotated: AnnotatedArticle;
  readonly quotation: Quotation;
}

/** What an engine has found: all of it or, where there is very much, the part that it thinks likeliest. */
export type Found<T> = readonly T[] & { readonly isPart?: boolean };

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

/** Which articles are listed, and in what order. */
export interface WantedArticles {
  /** By their ids where left out; by their confirmed dates, the undated last. */
  readonly order?: "earliest" | "latest";
  /** Each begins a word of the title, the publisher, the id or the confirmed date. */
  readonly starts?: readonly string[];
  /** Only these. */
  readonly among?: ReadonlySet<string>;
  readonly limit?: number;
}

/** Which people are listed. */
export interface WantedPeople {
  /** Each begins a word of the name or of what the articles call the person. */
  readonly starts?: readonly string[];
  readonly limit?: number;
}

/** Which of somebody's quotations are wanted: all where nothing is said. */
export interface WantedQuotations {
  /** Only in these articles. */
  readonly articles?: ReadonlySet<string>;
  /** Rather in passages that hold any of these terms. */
  readonly terms?: readonly string[];
}

/** A name as a quotation's speaker has it, and in which article. */
export interface NameUse {
  readonly name: string;
  readonly article: string;
}

/**
 * All that answers need from the archive. Asynchronous, because an engine may live in another
 * process; everything that it gives is data.
 */
export interface Library {
  /** Takes the steps of what an answer works out of very much; other work comes between them where the engine lets it. */
  readonly inTurns: TakeSteps;
  /**
   * Passages that share a term with `terms`, which are all different, the likeliest `limit` of them; the ranking decides.
   * That they are a part is said where an engine does not give as many as it is asked for.
   *
   * @param articles Where given, only passages of these articles.
   */
  candidates(
    terms: readonly string[],
    limit: number,
    articles?: ReadonlySet<string>,
  ): Promise<Found<Candidate>>;
  /**
   * Of the `among` passages that are the likeliest for the terms of `query` the best `most`, best first, as
   * `rankPassages` ranks them. That they are a part is said where an engine does not look at as many.
   *
   * @param articles Where given, only passages of these articles.
   */
  bestPassages(
    query: WeighedTerms,
    among: number,
    most: number,
    articles?: ReadonlySet<string>,
  ): Promise<Found<Scored<Candidate>>>;
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
  ): Promise<Found<Candidate>>;
  statistics(terms: readonly string[]): Promise<Statistics>;
  article(id: string): Promise<AnnotatedArticle | undefined>;
  /** The heads of the articles that `wanted` describes; of all, in the order of their ids, by default. */
  articles(wanted?: WantedArticles): Promise<readonly ArticleHead[]>;
  /**
   * The ids of the articles that may be called `name`: the one of that id, or else those in that folder, or else
   * those whose title, publisher and id hold its words.
   */
  articlesCalled(name: string): Promise<ReadonlySet<string>>;
  /**
   * Looks at the articles in which `forms`, as `findSpokenWords` gives them, may stand one beside the other though none
   * of them is a term, one after the other. An engine that holds everything in memory may look at everything.
   */
  lookAtSpoken(
    forms: readonly string[],
    look: (annotated: AnnotatedArticle) => void,
  ): Promise<void>;
  /** Whoever is quoted by name, most quoted first: one entry for all the spellings of one person. */
  people(wanted?: WantedPeople): Promise<readonly QuotedPerson[]>;
  person(id: string): Promise<QuotedPerson | undefined>;
  /** Those of whom one spelling has all of `words`, which are folded as `foldedName` does, most quoted first. */
  peopleCalled(words: readonly string[]): Promise<readonly QuotedPerson[]>;
  /** Those whom an article gives a role with all of `words`, which are as `officeWords` gives them, most quoted first. */
  peopleInOffice(words: readonly string[]): Promise<readonly QuotedPerson[]>;
  /** Those whose names are spelled most nearly like `words`, folded, nearest first, `limit` at most. */
  peopleLike(words: readonly string[], limit: number): Promise<readonly QuotedPerson[]>;
  /** Who is meant by each name, as a quotation of that article has it; in the order of `uses`. */
  speakersOf(uses: readonly NameUse[]): Promise<readonly (QuotedPerson | undefined)[]>;
  /**
   * What people, by the ids that `people` gives, are quoted with: one after the other, what each is in the order of the
   * articles. Where an engine leaves some out, it is of what was not `wanted` first.
   */
  quotationsBy(
    people: readonly string[],
    wanted?: WantedQuotations,
  ): Promise<Found<LocatedQuotation>>;
  counts(): Promise<Counts>;
  /** Words of the archive that `word`, which stands nowhere, may be meant for, the likeliest first. */
  nearWords(word: string): Promise<readonly string[]>;
  /** Names that mean the same, as the articles say, or the operator: at least all those of which one stands in `text`. */
  synonyms(text: string): Promise<readonly Synonyms[]>;
}
