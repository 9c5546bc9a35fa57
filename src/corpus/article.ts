import type { Span } from "../text/span.js";

/** A calendar day, `YYYY-MM-DD`: no time, no zone. */
export type PlainDate = `${number}-${number}-${number}`;

/** A date and the words that say how it was got: "the title and the header agree". */
export interface DatedBy {
  readonly date: PlainDate;
  readonly how: string;
}

/**
 * When the article was published. Only a confirmed date is the document creation time;
 * bounds say what is known without one, and an unknown date stays unknown.
 */
export type Publication =
  | ({ readonly certainty: "confirmed" } & DatedBy)
  | {
      readonly certainty: "bounded";
      readonly notBefore?: DatedBy;
      readonly notAfter?: DatedBy;
    }
  | { readonly certainty: "unknown" };

/** What a stretch of the text is. Only paragraphs and headings belong to the body. */
export type BlockKind = "title" | "heading" | "paragraph" | "caption" | "furniture";

/** A line or paragraph of the text, with what it was taken for and why. */
export interface Block {
  readonly kind: BlockKind;
  readonly span: Span;
  /** The rule that decided, for people: "share line". Absent for what is left: paragraphs. */
  readonly because?: string;
}

/** What is known of an article without its text. */
export interface ArticleHead {
  /** Unique in the corpus and stable across starts: the file's name, or the record's `id`. */
  readonly id: string;
  readonly title: Title;
  readonly publisher: string | undefined;
  /** Who wrote it, where the operator or the page's metadata says so. */
  readonly author?: string;
  readonly url: string | undefined;
  readonly publication: Publication;
}

/** One member of the corpus. Every annotation is a span into `text`, which is never changed. */
export interface Article extends ArticleHead {
  readonly text: string;
  /** All of the text that is no white space, in order, none overlapping another. */
  readonly blocks: readonly Block[];
}

/** What the article is called, and whether it calls itself so. */
export interface Title {
  readonly words: string;
  readonly from: "headline" | "first sentence" | "metadata" | "file name";
}

/** The body's paragraphs, in order: what may be quoted, dated, indexed and counted ("paragraph 3"). */
export function paragraphsOf(article: Pick<Article, "blocks">): readonly Span[] {
  return article.blocks.filter(({ kind }) => kind === "paragraph").map(({ span }) => span);
}

/** The article's document creation time (DCT): its confirmed publication date, if it has one. */
export function dctOf({ publication }: Pick<ArticleHead, "publication">): PlainDate | undefined {
  return publication.certainty === "confirmed" ? publication.date : undefined;
}
