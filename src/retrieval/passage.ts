import type { Span } from "../text/span.js";
import { tokensIn } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** A few sentences of one article: the unit that is indexed and retrieved. */
export interface Passage {
  /** The article's id. */
  readonly article: string;
  readonly span: Span;
  /** The terms of its words, in order, without stop words. */
  readonly terms: readonly string[];
}

/** Passages grow by whole paragraphs up to about this many UTF-16 code units. */
const PASSAGE_LENGTH = 800;

/** Cuts an article's body into passages: whole paragraphs, in order, none left out. */
export function cutPassages(annotated: AnnotatedArticle): Passage[] {
  const passages: Passage[] = [];
  const { article, tokens } = annotated;
  for (const span of stretches(annotated.paragraphs)) {
    const { first, last } = tokensIn(tokens, span);
    const terms = tokens.terms.slice(first, last).filter((term) => term !== "");
    passages.push({ article: article.id, span, terms });
  }
  return passages;
}

function stretches(paragraphs: readonly Span[]): Span[] {
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
