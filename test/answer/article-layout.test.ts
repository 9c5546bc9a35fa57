import { expect, test } from "vitest";
import { articleLayout } from "../../src/answer/article-layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { annotate } from "../../src/retrieval/annotated-article.js";

test.each<[string | undefined, string]>([
  ["Ida Holm", "By Ida Holm. 8 March 2021: stated in the record. 1 paragraph, 0 quotations."],
  [undefined, "8 March 2021: stated in the record. 1 paragraph, 0 quotations."],
])("who wrote it is said where it is known: %s", (author, known) => {
  const details = { title: "Dam holds", published: "2021-03-08", author } as const;
  const article = annotate(plainArticle("dam", "The dam held.", details));
  expect(plainTextOf(articleLayout(article)).split("\n")).toContain(known);
});
