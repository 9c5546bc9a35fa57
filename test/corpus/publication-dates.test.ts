import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Article } from "../../src/corpus/article.js";
import { parseHtmlArticle } from "../../src/corpus/html-article.js";
import { parseArticle } from "../../src/corpus/parse-article.js";
import { dayInWords } from "../../src/corpus/plain-date.js";
import { pageNames, readPage, statedAtHead } from "./read-page.js";

const HTML = join(import.meta.dirname, "html-pages");

/** A page's confirmed date, if it has one, and the true one, if there is one. */
interface Dated {
  readonly name: string;
  readonly confirmed: string | undefined;
  readonly published: string | undefined;
}

const trueDate = ({ date, published }: ReturnType<typeof statedAtHead>) =>
  published ?? (date?.startsWith("date not stated") ? undefined : date);

const confirmedDate = (article: Article | undefined) =>
  article?.publication.certainty === "confirmed" ? dayInWords(article.publication.date) : undefined;

const texts = pageNames.map((name): Dated => {
  const { expected, blocks: _, ...file } = readPage(name);
  return { name, confirmed: confirmedDate(parseArticle(file)), published: trueDate(expected) };
});

const saved = readdirSync(HTML).map((name): Dated => {
  const [head = "", , html = ""] = readFileSync(join(HTML, name), "utf8").split(/^=====\n/m);
  const article = parseHtmlArticle(name, html);
  return { name, confirmed: confirmedDate(article), published: trueDate(statedAtHead(head)) };
});

test("no page is given a wrong date; how many of the true ones are found is printed", () => {
  const pages = [...texts, ...saved];
  const given = pages.filter(({ confirmed }) => confirmed !== undefined);
  const wrong = given.filter(({ confirmed, published }) => confirmed !== published);
  const dated = pages.filter(({ published }) => published !== undefined);
  const found = dated.filter(({ confirmed, published }) => confirmed === published);
  console.log(
    `publication dates of ${pages.length} pages: ${given.length} confirmed, ${wrong.length} wrong; ` +
      `${found.length} of ${dated.length} found (recall ${(found.length / dated.length).toFixed(2)})`,
  );
  expect(wrong.map(({ name }) => name)).toEqual([]);
  expect(found.length / dated.length).toBeGreaterThan(0.7);
});
