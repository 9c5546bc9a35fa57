import { byDate } from "../answer/by-date.js";
import { type ArticleHead, dctOf } from "../corpus/article.js";
import type { Order } from "./request.js";

/** `items` in the order asked for, by the dates of their articles; the undated come last. */
export function inOrder<Item>(
  items: readonly Item[],
  order: Order,
  articleOf: (item: Item) => ArticleHead,
): readonly Item[] {
  if (order === "best") return items;
  const dated = items.filter((item) => dctOf(articleOf(item)) !== undefined);
  const undated = items.filter((item) => dctOf(articleOf(item)) === undefined);
  const sorted = dated.toSorted((a, b) => byDate(articleOf(a), articleOf(b)));
  return [...(order === "latest" ? sorted.toReversed() : sorted), ...undated];
}
