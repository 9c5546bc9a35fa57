import type { Span } from "../text/span.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** Passages grow by whole paragraphs up to about this many UTF-16 code units. */
const PASSAGE_LENGTH = 800;

/** Cuts an article's body into passages, the unit that is retrieved: whole paragraphs, in order, none left out. */
export function cutPassages({ paragraphs }: Pick<AnnotatedArticle, "paragraphs">): Span[] {
  const grown: Span[] = [];
  for (const paragraph of paragraphs) {
    const current = grown.at(-1);
    if (current && paragraph.end - current.start <= PASSAGE_LENGTH) {
      grown[grown.length - 1] = { start: current.start, end: paragraph.end };
    } else {
      grown.push(paragraph);
    }
  }
  return grown;
}
