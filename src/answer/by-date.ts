import { type Article, dctOf } from "../corpus/article.js";

/** Orders articles by publication date, the undated last, then by their ids. */
export function byDate(a: Article, b: Article): number {
  const [left, right] = [a, b].map((article) => `${dctOf(article) ?? "9999"} ${article.id}`);
  return (left ?? "") < (right ?? "") ? -1 : (left ?? "") > (right ?? "") ? 1 : 0;
}
