import type { Article } from "../corpus/article.js";
import type { Layout, Line } from "./line.js";
import { partOf } from "./words.js";

/** The list of articles: one line each, and how many there are. */
export function articlesLayout(articles: readonly Article[]): Layout {
  return {
    blocks: articles.map((article, i): readonly Line[] => [
      { kind: "citation", number: i + 1, citation: { article, paragraph: undefined } },
    ]),
    footer: (shown, before = 0) => [
      { kind: "small", text: partOf(shown, before, articles.length, "article") },
    ],
    isPrivate: false,
  };
}
