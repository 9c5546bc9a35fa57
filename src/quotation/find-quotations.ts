import type { Article } from "../corpus/article.js";
import type { Quotation } from "./quotation.js";

/** The quotations of the article's body, in the order in which they begin. */
export function findQuotations(_article: Article): readonly Quotation[] {
  return [];
}
