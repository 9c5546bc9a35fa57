import { oneLine } from "../text/one-line.js";
import { findSentences } from "../text/sentence.js";
import { textOf } from "../text/span.js";
import type { Article, Block, Publication, Title } from "./article.js";
import { paragraphsOf } from "./article.js";
import { findDateline } from "./dateline.js";
import { findAddress } from "./find-address.js";
import { findBlocks } from "./find-blocks.js";
import { findPublication } from "./find-publication.js";
import { findPublisher } from "./find-publisher.js";
import { endsSentence } from "./line-shape.js";
import type { MarkedLine } from "./line-verdict.js";
import { headingWords, parseMarkdown } from "./markdown.js";
import type { Details } from "./plain-article.js";
import { plainTextLines } from "./plain-text.js";

/** A file as it was read, before it is understood. */
export interface SourceFile {
  /** Unique in the corpus: the file's path in it, without the extension. */
  readonly id: string;
  readonly text: string;
  readonly format: "text" | "markdown";
  /** What the operator states of the file; goes before all that the file itself says. */
  readonly stated?: Details | undefined;
}

/** A page as its format has it, before its lines are understood. */
export interface SourcePage {
  readonly text: string;
  readonly lines: readonly MarkedLine[];
  /** What the page says of itself apart from its text. */
  readonly details: Details;
  /** When it was published, where the page says so apart from its text. */
  readonly publication: Publication | undefined;
}

/**
 * Understands a page's text: its blocks, title, publisher and publication date. Never
 * throws; a text with nothing of the kind has its words as paragraphs and says nothing more.
 */
export function parseArticle({ id, text, format, stated }: SourceFile): Article {
  const { lines, details } =
    format === "markdown" ? parseMarkdown(text) : { lines: plainTextLines(text), details: {} };
  const publication = datedBy(details, "stated in the file's front matter");
  return articleFrom(id, { text, lines, details, publication }, stated);
}

/** Understands a page of any format. What is `stated` goes before all that the page itself says. */
export function articleFrom(id: string, page: SourcePage, stated: Details = {}): Article {
  const { text, lines, details } = page;
  const blocks = findBlocks(lines);
  const title = titleOf(id, text, blocks, stated.title ?? details.title);
  const url = stated.url ?? details.url ?? findAddress(text, blocks);
  const author = stated.author ?? details.author;
  return {
    id,
    text,
    title,
    publisher: stated.publisher ?? details.publisher ?? findPublisher(text, blocks, title.words),
    ...(author && { author }),
    url,
    publication:
      datedBy(stated, "stated by the operator") ??
      page.publication ??
      findPublication({ text, blocks, title: title.words, url }),
    blocks,
  };
}

function datedBy({ published }: Details, how: string): Publication | undefined {
  return published && { certainty: "confirmed", date: published, how };
}

/** Where a first sentence has not ended by then, its beginning is the title. */
const LONGEST_SENTENCE = 2000;

/** The stated title, else the headline, else the first sentence after its dateline, else the file's name. */
function titleOf(
  id: string,
  text: string,
  blocks: readonly Block[],
  stated: string | undefined,
): Title {
  if (stated) return { words: stated, from: "metadata" };
  const headline = blocks.find(({ kind }) => kind === "title")?.span;
  if (headline) {
    const words = headingWords(text.slice(headline.start, headline.end));
    return { words: oneLine(words.replace(/^Subject:\s+/i, "")), from: "headline" };
  }
  const paragraphs = paragraphsOf({ blocks });
  // "Dear colleagues," does not name the article
  const first = paragraphs.find((span) => endsSentence(textOf(text, span))) ?? paragraphs[0];
  if (!first) return { words: id, from: "file name" };
  const dateline = findDateline(text.slice(first.start, first.end))?.length ?? 0;
  const end = Math.min(first.end, first.start + LONGEST_SENTENCE);
  const [sentence] = findSentences(text, { start: first.start + dateline, end });
  const words = sentence ?? first;
  return { words: text.slice(words.start, words.end), from: "first sentence" };
}
