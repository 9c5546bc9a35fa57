import type { Article, ArticleHead } from "../corpus/article.js";
import { describePublication } from "../corpus/describe-publication.js";
import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import type { Span } from "../text/span.js";
import { overlap } from "../text/span.js";
import { shortened } from "./words.js";

/** Where something is written; a list of articles needs no more of each than its head. */
export interface Citation<Cited extends ArticleHead = Article> {
  readonly article: Cited;
  /** Counted from 1 in the article's body; undefined where the whole article is meant. */
  readonly paragraph: number | undefined;
}

/** The citation of a stretch of an article's body, by the paragraph in which it begins. */
export function citationOf({ article, paragraphs }: AnnotatedArticle, span: Span): Citation {
  return { article, paragraph: paragraphs.findIndex((entry) => overlap(entry, span)) + 1 };
}

/** Titles and publishers are shortened to these many UTF-16 code units in a citation. */
const [TITLE, PUBLISHER] = [100, 60];

/** A citation in words: what the article is called, and what is known of it. */
export function citationWords({ article, paragraph }: Citation<ArticleHead>): {
  title: string;
  details: string;
} {
  const { title, publisher, publication } = article;
  const details = [
    ...(publisher ? [shortened(publisher, PUBLISHER)] : []),
    describePublication(publication),
    ...(paragraph ? [`paragraph ${paragraph}`] : []),
  ];
  return { title: shortened(title.words, TITLE), details: details.join(" · ") };
}

/** Longer addresses are left out: a reply must have room for what it is about. */
const LONGEST_LINK = 500;

/** The article's address if it is one of the web, without credentials, fit to stand between angle brackets. */
export function linkOf({ url }: ArticleHead): string | undefined {
  if (url === undefined || !URL.canParse(url)) return undefined;
  const { protocol, href, username, password } = new URL(url);
  const isWeb = protocol === "https:" || protocol === "http:";
  return isWeb && !username && !password && href.length <= LONGEST_LINK ? href : undefined;
}
