import { orderedOf } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";

/** Whether the article is about `term`, by its words: it stands in the title or in the lead. */
export function isInLead(
  { titleTerms, tokens, leadEnd }: Pick<AnnotatedArticle, "titleTerms" | "tokens" | "leadEnd">,
  term: string,
): boolean {
  if (titleTerms.includes(term)) return true;
  const { first, last } = orderedOf(tokens, term);
  return first < last && (tokens.starts[tokens.ordered[first] ?? 0] ?? leadEnd) < leadEnd;
}
