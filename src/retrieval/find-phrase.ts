import { firstFrom } from "../text/span.js";
import { wordingPattern } from "../text/wording-pattern.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { lengthOf } from "./bm25.js";
import type { Candidate } from "./library.js";

/**
 * The paragraphs in which the words of `phrase` stand one after the other, found by reading all
 * that there is, an article at a step: for phrases of which no word is a term, "to be or not to be".
 *
 * @param articles Where given, only paragraphs of these articles.
 */
export function* findPhraseInSteps(
  archive: readonly AnnotatedArticle[],
  phrase: string,
  limit: number,
  articles?: ReadonlySet<string>,
): Generator<undefined, Candidate[]> {
  const pattern = wordingPattern(phrase);
  const found: Candidate[] = [];
  if (!pattern) return found;
  for (const annotated of archive) {
    if (found.length >= limit) break;
    if (articles && !articles.has(annotated.article.id)) continue;
    found.push(...paragraphsWith(annotated, pattern));
    yield;
  }
  return found.slice(0, limit);
}

function paragraphsWith(annotated: AnnotatedArticle, pattern: RegExp): Candidate[] {
  const { article, paragraphs } = annotated;
  const places = new Set<number>();
  for (const { index } of article.text.matchAll(pattern)) {
    const place = firstFrom(paragraphs, index + 1) - 1;
    if (index < (paragraphs[place]?.end ?? 0)) places.add(place);
  }
  return [...places].flatMap((place) => {
    const span = paragraphs[place];
    return span ? [{ annotated, span, length: lengthOf(annotated, span) }] : [];
  });
}
