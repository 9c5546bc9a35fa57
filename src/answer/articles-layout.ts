import type { ArticleHead } from "../corpus/article.js";
import type { Layout, Line } from "./line.js";
import { partOf } from "./words.js";

/** A list of articles: one line each, and how many there are of them, `all` where the list is not whole. */
export function articlesLayout(articles: readonly ArticleHead[], all = articles.length): Layout {
  return {
    blocks: articles.map((article, i): readonly Line[] => [
      { kind: "citation", number: i + 1, citation: { article, paragraph: undefined } },
    ]),
    footer: (shown, before = 0) => [{ kind: "small", text: partOf(shown, before, all, "article") }],
    isPrivate: false,
  };
}
