import type { Span } from "../text/span.js";
import { termsOf } from "../text/term.js";
import { holdsWording, wordingOf } from "../text/wording.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { holdsQuery } from "./coverage.js";
import type { Query } from "./query.js";

/** Whether all words of the question stand in `spans` one after the other; one word alone is no wording. */
export function isExact(
  query: Query,
  { article, tokens }: AnnotatedArticle,
  spans: readonly Span[],
  terms: ReadonlySet<string>,
): boolean {
  return (
    query.wording.includes(" ") &&
    terms.size === query.weights.size &&
    holdsQuery(query, article.text, tokens, spans)
  );
}

/**
 * Whether a text has the phrases that must stand in the answer, and no word that must not.
 *
 * @param read Gives the text: where nothing is forbidden or prescribed, it need not be read.
 */
export function permitted(query: Query, read: () => string): boolean {
  if (query.phrases.length === 0 && query.without.size === 0) return true;
  const text = read();
  const wording = wordingOf(text);
  return (
    query.phrases.every((phrase) => holdsWording(wording, phrase)) &&
    !termsOf(text).some((term) => query.without.has(term))
  );
}
