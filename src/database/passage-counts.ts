import type { AnnotatedArticle } from "../retrieval/annotated-article.js";
import { lengthOf } from "../retrieval/bm25.js";
import { cutPassages } from "../retrieval/passage.js";
import type { Span } from "../text/span.js";
import { termAt, tokensIn } from "../text/token-table.js";

/** A passage as it is stored: where it stands, its words, and how often each term does, those of the title counted in. */
export interface CountedPassage {
  readonly span: Span;
  /** How many terms it has, those of the title left out. */
  readonly length: number;
  readonly counts: ReadonlyMap<string, number>;
  /** The term of each of its words, "" for a stop word. */
  readonly words: readonly string[];
}

/** The passages of an article, as `cutPassages` gives them, with their terms. */
export function countedPassages(annotated: AnnotatedArticle): CountedPassage[] {
  return cutPassages(annotated).map((span) => {
    const words = wordsIn(annotated, span);
    const counts = new Map<string, number>();
    for (const term of [...words, ...annotated.titleTerms]) {
      if (term !== "") counts.set(term, (counts.get(term) ?? 0) + 1);
    }
    return { span, length: lengthOf(annotated, span), counts, words };
  });
}

function wordsIn({ tokens }: AnnotatedArticle, span: Span): string[] {
  const { first, last } = tokensIn(tokens, span);
  return Array.from({ length: last - first }, (_, i) => termAt(tokens, first + i));
}
