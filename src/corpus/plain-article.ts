import { trimmed } from "../text/span.js";
import type { Article, Block, PlainDate } from "./article.js";

/** What is known of an article besides its text. */
export interface Details {
  readonly title?: string | undefined;
  readonly published?: PlainDate | undefined;
  readonly publisher?: string | undefined;
  readonly url?: string | undefined;
  readonly author?: string | undefined;
}

/**
 * An article whose text is a clean body already, as in a JSON Lines record: every line
 * with something on it is a paragraph, nothing is taken for page furniture.
 */
export function plainArticle(id: string, text: string, details: Details = {}): Article {
  const { title, published, publisher, author, url } = details;
  const blocks = paragraphBlocks(text);
  const first = blocks[0];
  return {
    id,
    text,
    title: title
      ? { words: title, from: "metadata" }
      : {
          words: first ? text.slice(first.span.start, first.span.end) : id,
          from: first ? "first sentence" : "file name",
        },
    publisher,
    ...(author && { author }),
    url,
    publication: published
      ? { certainty: "confirmed", date: published, how: "stated in the record" }
      : { certainty: "unknown" },
    blocks,
  };
}

function paragraphBlocks(text: string): Block[] {
  const blocks: Block[] = [];
  for (const { index, 0: line } of text.matchAll(/[^\r\n]+/g)) {
    const span = trimmed(text, { start: index, end: index + line.length });
    if (span.start < span.end) blocks.push({ kind: "paragraph", span });
  }
  return blocks;
}
