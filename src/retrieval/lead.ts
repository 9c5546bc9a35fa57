import { orderedOf } from "../text/token-table.js";
import type { AnnotatedArticle } from "./annotated-article.js";
import { matchesIn } from "./matches.js";
import type { Query } from "./query.js";

/** Whether the article is about `term`, by its words: it stands in the title or in the lead. */
export function isInLead(
  { titleTerms, tokens, leadEnd }: Pick<AnnotatedArticle, "titleTerms" | "tokens" | "leadEnd">,
  term: string,
): boolean {
  if (titleTerms.includes(term)) return true;
  const { first, last } = orderedOf(tokens, term);
  return first < last && (tokens.starts[tokens.ordered[first] ?? 0] ?? leadEnd) < leadEnd;
}

/** Those of the question's terms for which `isInLead` holds. */
export function termsInLead(
  { sought, weights }: Query,
  { titleTerms, tokens, leadEnd }: AnnotatedArticle,
): ReadonlySet<string> {
  const there = new Set<string>();
  for (const term of titleTerms) if (weights.has(term)) there.add(term);
  const { starts, terms, first, last } = matchesIn(sought, tokens);
  for (let m = first; m < last && (starts[m] ?? leadEnd) < leadEnd; m += 1) {
    there.add(sought[terms[m] ?? 0] ?? "");
  }
  return there;
}
