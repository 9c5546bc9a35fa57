import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";

/** How much of a question, by rarity of its words, must stand in what answers it. */
const ENOUGH = 0.6;

/**
 * Whether `evidence` answers rather than merely resembles: most of the question's weight stands
 * there, and every name of the question stands somewhere in its article.
 */
export function bearsOut(query: Query, { annotated, coverage }: Evidence): boolean {
  if (coverage < ENOUGH) return false;
  const { tokens, titleTerms } = annotated;
  return query.names.every((name) => tokens.terms.includes(name) || titleTerms.includes(name));
}
