import { expect, test } from "vitest";
import { describePublication, howDated } from "../../src/corpus/describe-publication.js";
import { parseArticle } from "../../src/corpus/parse-article.js";
import { markedBlocks, pageNames, readPage } from "./read-page.js";

test("there are pages of many kinds", () => {
  expect(pageNames.length).toBeGreaterThanOrEqual(25);
});

test.each(pageNames)("%s", (name) => {
  const { expected, blocks, ...file } = readPage(name);
  const article = parseArticle(file);
  expect(markedBlocks(article)).toEqual(blocks);
  expect(article.title.words).toBe(expected.title);
  if (expected.from) expect(article.title.from).toBe(expected.from);
  expect(article.publisher).toBe(expected.publisher);
  expect(article.url).toBe(expected.url);
  expect(describePublication(article.publication)).toBe(expected.date);
  if (expected.how) expect(howDated(article.publication)).toBe(expected.how);
});
