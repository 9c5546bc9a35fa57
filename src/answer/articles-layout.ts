import type { Article } from "../corpus/article.js";
import type { Layout, Line } from "./line.js";
import { counted } from "./words.js";

/** The list of articles: one line each, and how many there are. */
export function articlesLayout(articles: readonly Article[]): Layout {
  return {
    blocks: articles.map((article, i): readonly Line[] => [
      { kind: "citation", number: i + 1, citation: { article, paragraph: undefined } },
    ]),
    footer: (shown) => [
      {
        kind: "small",
        text:
          shown === articles.length
            ? counted(articles.length, "article")
            : `${shown} of ${counted(articles.length, "article")}`,
      },
    ],
    isPrivate: false,
  };
}
