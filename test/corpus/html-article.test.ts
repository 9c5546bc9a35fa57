import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Article } from "../../src/corpus/article.js";
import { describePublication, howDated } from "../../src/corpus/describe-publication.js";
import { parseHtmlArticle } from "../../src/corpus/html-article.js";
import { tooLarge } from "../../src/corpus/html-limits.js";
import { textOf } from "../../src/text/span.js";
import { markedBlocks, statedAtHead } from "./read-page.js";

const PAGES = join(import.meta.dirname, "html-pages");

function parsed(html: string): Article {
  const article = parseHtmlArticle("x", html);
  if (!article) throw new Error("no words");
  return article;
}

describe("saved pages", () => {
  test.each(readdirSync(PAGES))("%s", (name) => {
    const source = readFileSync(join(PAGES, name), "utf8");
    const [head = "", marked = "", html = ""] = source.split(/^=====\n/m);
    const expected = statedAtHead(head);
    const article = parsed(html);
    expect(markedBlocks(article)).toEqual(
      marked
        .replace(/\n\+\| /g, " ")
        .trimEnd()
        .split("\n"),
    );
    expect(article.title.words).toBe(expected.title);
    if (expected.from) expect(article.title.from).toBe(expected.from);
    expect(article.publisher).toBe(expected.publisher);
    expect(article.author).toBe(expected.author);
    expect(article.url).toBe(expected.url);
    expect(describePublication(article.publication)).toBe(expected.date);
    if (expected.how) expect(howDated(article.publication)).toBe(expected.how);
  });
});

describe("the text made from a page", () => {
  test.each([
    ["white space is one space", "<p>It \n\t rained.</p>", "It rained."],
    ["no-break spaces stay", "<p>10&nbsp;km</p>", "10\u00A0km"],
    ["inline elements part nothing", "<p>re<b>open</b>ed<i>!</i></p>", "reopened!"],
    ["entities are characters", "<p>&ldquo;A &amp; B&#8221; &lt;p&gt;</p>", "“A & B” <p>"],
    ["scripts and styles are no text", "<p>A.<script>b()</script><style>p{}</style></p>", "A."],
    ["what asks for input is no text", "<p>A.</p><form><input><button>Send</button></form>", "A."],
    ["blocks are parted", "<div>A.<p>B.</p>C.</div>", "A.\n\nB.\n\nC."],
    ["one break stays, two part", "<p>A,<br>B.<br><br>C.</p>", "A,\nB.\n\nC."],
  ])("%s", (_, html, text) => {
    expect(parsed(html).text).toBe(text);
  });

  test.each(["", "<html></html>", "<script>render()</script>", "<p> &nbsp; </p>", "<!-- x -->"])(
    "there is none in %j",
    (html) => {
      expect(parseHtmlArticle("x", html)?.text.trim() ?? "").toBe("");
    },
  );

  test("holds every block, in order, whatever the tags are", () => {
    const tags = fc.constantFrom(
      "<p>",
      "</p>",
      "<div>",
      "</div>",
      "<h1>Dam",
      "</h1>",
      "<li>",
      "<br>",
      "<pre>",
      "<table><td>",
      "<!--",
      "-->",
      "&amp;",
      "<b",
      "The dam holds, she said.",
      "<script>",
      "</script>",
      '<meta property="article:published_time" content="2021-03-08">',
    );
    fc.assert(
      fc.property(fc.array(tags, { maxLength: 25 }), (parts) => {
        const article = parseHtmlArticle("x", parts.join(" "));
        let end = 0;
        for (const { span } of article?.blocks ?? []) {
          expect(article?.text.slice(end, span.start)).toMatch(/^\s*$/);
          expect(span.end).toBeGreaterThan(span.start);
          end = span.end;
        }
        expect(article?.text.slice(end) ?? "").toMatch(/^\s*$/);
      }),
      { numRuns: 60 },
    );
  });
});

describe("pages that would take too long", () => {
  test.each([
    ["long", "x".repeat(5_000_001), "it is a page of more than 5 million characters"],
    ["many elements", "<p>a".repeat(10_001), "it is a page of more than 10000 elements"],
    ["nested", "<div>".repeat(151), "its elements are nested more than 150 deep"],
    ["open tags without names", "<".repeat(100_000), undefined],
    ["paragraphs that nobody closed", "<p>a".repeat(1000), undefined],
    ["lists in lists", "<ul><li>".repeat(100), undefined],
  ])("%s", (_, html, because) => {
    expect(tooLarge(html)).toBe(because);
  });
});

test("an excerpt of a page is a slice of its text", () => {
  const article = parsed("<h1>Dam holds</h1><p>The dam at Elmstad holds, the board said.</p>");
  const [paragraph] = article.blocks.filter(({ kind }) => kind === "paragraph");
  expect(paragraph && textOf(article.text, paragraph.span)).toBe(
    "The dam at Elmstad holds, the board said.",
  );
});

test.each([
  ["The dam holds.<script>open('<html>')", "The dam holds."],
  ["<p>The dam holds.</p><script>'<html>'</script><p>So it will.</p>", "So it will."],
])("a page that names its root in a script alone is read: %s", (html, words) => {
  expect(parseHtmlArticle("a", html)?.text).toContain(words);
});
