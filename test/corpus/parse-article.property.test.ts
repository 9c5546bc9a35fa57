import fc from "fast-check";
import { expect, test } from "vitest";
import { parseArticle } from "../../src/corpus/parse-article.js";

/** Lines of the kinds that pages are made of, and any others. */
const anyLine = fc.oneof(
  { arbitrary: fc.string({ unit: "binary", maxLength: 60 }), weight: 2 },
  fc.constantFrom(
    "",
    " \t\u00A0",
    "---",
    "title: A title",
    "# A heading",
    "Setext",
    "=====",
    "3 March 2021",
    "Published:",
    "By Jane Doe",
    "Court reporter",
    "Sports desk, 3 March 2021",
    "_From our magazine, 3 March 2021_",
    "MINISTRY OF PORTS",
    "News Sport Jobs Contact",
    "OSLO, March 3, 2021 - The dam holds.",
    "Share",
    "Related stories",
    "2 comments",
    "The dam holds, the water board said on Monday. /End/",
    "OSLO, March 3 (Coastwire) - The dam holds.",
    "* A note about something in the text above",
    "The Oster dam in August (L). (Via Getty Images)",
    "https://example.org/2021/03/03/dam",
    "Norhaven, Velden, Elmstad",
    "两座城市同意共建医院。",
  ),
);
const anyText = fc
  .array(fc.tuple(anyLine, fc.constantFrom("\n", "\n\n", "\r\n", "\r", "\u2028")), {
    maxLength: 25,
  })
  .map((lines) => lines.flat().join(""));
const anyFormat = fc.constantFrom("text" as const, "markdown" as const);

test("blocks are in order, disjoint, within the text and hold all that is no white space", () => {
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => {
      const { blocks, ...article } = parseArticle({ id: "x", text, format });
      expect(article.text).toBe(text);
      let end = 0;
      for (const { span } of blocks) {
        expect(span.start).toBeGreaterThanOrEqual(end);
        expect(span.end).toBeGreaterThan(span.start);
        expect(text.slice(end, span.start)).toMatch(/^\s*$/);
        end = span.end;
      }
      expect(text.slice(end)).toMatch(/^\s*$/);
    }),
    { numRuns: 200 },
  );
});

test("at most one block is the title, and there is always something to call the article", () => {
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => {
      const { blocks, title } = parseArticle({ id: "x", text, format });
      expect(blocks.filter(({ kind }) => kind === "title").length).toBeLessThanOrEqual(1);
      expect(title.words.trim()).not.toBe("");
    }),
    { numRuns: 100 },
  );
});

test("understanding is the same twice", () => {
  fc.assert(
    fc.property(anyText, anyFormat, (text, format) => {
      const file = { id: "x", text, format };
      expect(parseArticle(file)).toEqual(parseArticle(file));
    }),
    { numRuns: 50 },
  );
});

test.each([
  ["one very long line", "a ".repeat(100_000)],
  ["digits", "1".repeat(200_000)],
  ["brackets", "(".repeat(100_000)],
  ["a control over and over", "share".repeat(40_000)],
  ["capitals and dots", "U.S. ".repeat(3_000)],
  ["many short lines", "Related\n".repeat(20_000)],
  ["comment markers between sentences", "It rained on the town.\nComments\n".repeat(5_000)],
  ["dashes", "- ".repeat(100_000)],
  ["open front matter", `---\n${"key: value\n".repeat(20_000)}`],
  ["dates", "25 November 2020 ".repeat(10_000)],
  ["date lines", "25 November 2020\n".repeat(10_000)],
  ["bylines with dates", "3 March 2021\nCourt reporter\nBy Jane Doe\n".repeat(5_000)],
  ["bylines over a date", `Title\n${"Written by:\n".repeat(10_000)}3 March 2021\n`],
  ["dated bylines", `A title\n${"By Jane Doe, 3 March 2021\n".repeat(10_000)}`],
  ["an organisation without end", "MINISTRY OF PORTS AND ".repeat(10_000)],
  ["menus", "News   Sport   Jobs\n".repeat(10_000)],
  ["emphasis", "_".repeat(100_000)],
  ["datelines", "OSLO, March 3, 2021 — The dam holds.\n".repeat(5_000)],
  ["lines that begin the next", "A name\nA name\n".repeat(10_000)],
])("hostile input is read: %s", (_, text) => {
  expect(parseArticle({ id: "x", text, format: "text" }).text).toBe(text);
  expect(parseArticle({ id: "x", text, format: "markdown" }).text).toBe(text);
});
