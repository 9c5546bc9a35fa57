import { type ArticleHead, dctOf } from "../corpus/article.js";

/** Orders articles by publication date, the undated last, then by their ids. */
export function byDate(a: ArticleHead, b: ArticleHead): number {
  const [left, right] = [a, b].map((article) => `${dctOf(article) ?? "9999"} ${article.id}`);
  return (left ?? "") < (right ?? "") ? -1 : (left ?? "") > (right ?? "") ? 1 : 0;
}
