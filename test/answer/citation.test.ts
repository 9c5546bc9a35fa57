import { describe, expect, test } from "vitest";
import { citationOf, citationWords, linkOf } from "../../src/answer/citation.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { annotate } from "../../src/retrieval/annotated-article.js";

const article = plainArticle("a", "One.\n\nTwo.\n\nThree.", {
  title: "A bridge for pelicans",
  publisher: "The Herald",
  published: "2020-11-25",
});

test.each([
  ["One", 1],
  ["Two", 2],
  ["Three", 3],
])("%s stands in paragraph %d", (words, paragraph) => {
  const start = article.text.indexOf(words);
  const citation = citationOf(annotate(article), { start, end: start + words.length });
  expect(citation.paragraph).toBe(paragraph);
});

test("says what is known, and that the date is not", () => {
  expect(citationWords({ article, paragraph: 3 })).toEqual({
    title: "A bridge for pelicans",
    details: "The Herald · 25 November 2020 · paragraph 3",
  });
  const undated = plainArticle("b", "Words.", { title: "Nobody knows" });
  expect(citationWords({ article: undated, paragraph: undefined }).details).toBe("date not stated");
});

describe("linkOf", () => {
  test.each([
    ["https://example.org/a b>c", "https://example.org/a%20b%3Ec"],
    ["http://example.org/a(b)", "http://example.org/a(b)"],
    ["javascript:alert(1)", undefined],
    ["file:///etc/passwd", undefined],
    ["not an address", undefined],
  ])("%s", (url, link) => {
    expect(linkOf({ ...article, url })).toBe(link);
  });
});
