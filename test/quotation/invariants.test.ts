import fc from "fast-check";
import { expect, test } from "vitest";
import { paragraphsOf } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findQuotations } from "../../src/quotation/find-quotations.js";
import type { Quotation } from "../../src/quotation/quotation.js";
import { contains, overlap, textOf } from "../../src/text/span.js";

const quotationsIn = (text: string) => findQuotations(plainArticle("article", text));

/** Texts made of what the engine looks for, in any order, so that rules meet that never should. */
const PIECES = [
  "“",
  "”",
  '"',
  "''",
  "«",
  "»",
  "‘",
  "’",
  ",",
  ".",
  "?",
  "—",
  "―",
  ":",
  "(",
  ")",
  "\n",
  " ",
  "\u00a0",
  "\ud800",
  "\udc00",
  "Marta Ruiz",
  "Ruiz",
  "he",
  "she",
  "it",
  "they",
  "who",
  "said",
  "told",
  "adding",
  "according to",
  "that",
  "the minister",
  "Foreign Ministry",
  "Question",
  "Remarks by",
  "We will rebuild the bridge",
  "to",
  "and",
  "but",
  "of",
  "'s",
  "did not",
];
const newsLike = fc
  .array(fc.constantFrom(...PIECES), { maxLength: 60 })
  .map((pieces) => pieces.join(" "));
const anything = fc.string({ unit: "binary", maxLength: 300 });
const texts = fc.oneof(newsLike, anything);

function spansOf({ contents, cue, speaker }: Quotation) {
  return [...contents, cue, speaker.mention, speaker.role].filter((span) => span !== undefined);
}

test("contents lie inside the body, are not empty, and lie outside one another", () => {
  fc.assert(
    fc.property(texts, (text) => {
      const article = plainArticle("article", text);
      const contents = findQuotations(article).flatMap((quotation) => quotation.contents);
      for (const [i, span] of contents.entries()) {
        expect(span.end).toBeGreaterThan(span.start);
        expect(paragraphsOf(article).some((paragraph) => contains(paragraph, span))).toBe(true);
        expect(contents.slice(i + 1).some((other) => overlap(span, other))).toBe(false);
      }
    }),
  );
});

test("no content begins or ends with a double mark of its own", () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      for (const { contents, kind } of quotationsIn(text)) {
        const [first] = contents;
        if (kind === "direct" && contents.length === 1)
          expect(textOf(text, first)).not.toMatch(/^“[^“”]*”$/);
      }
    }),
  );
});

test("every span lies in the text, and a name is undefined exactly where nobody is named", () => {
  fc.assert(
    fc.property(texts, (text) => {
      for (const quotation of quotationsIn(text)) {
        for (const { start, end } of spansOf(quotation)) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThanOrEqual(start);
          expect(end).toBeLessThanOrEqual(text.length);
        }
        expect(quotation.speaker.name === undefined).toBe(quotation.speaker.grade === "not-named");
        expect(quotation.speaker.reason).not.toBe("");
      }
    }),
  );
});

test("what is found does not depend on the articles read before", () => {
  fc.assert(
    fc.property(texts, texts, (before, text) => {
      const first = quotationsIn(text);
      quotationsIn(before);
      expect(quotationsIn(text)).toEqual(first);
    }),
  );
});

test("quotations come in the order in which they begin", () => {
  fc.assert(
    fc.property(newsLike, (text) => {
      const starts = quotationsIn(text).map(({ contents }) => contents[0].start);
      expect(starts).toEqual([...starts].sort((a, b) => a - b));
    }),
  );
});

test.each([
  ["a million straight marks", '"'.repeat(1_000_000)],
  ["a hundred thousand marks around words", '"a" '.repeat(50_000)],
  ["a hundred thousand opening marks", "“".repeat(100_000)],
  ["a megabyte without punctuation", "the man said that he would go ".repeat(34_000)],
  ["a megabyte of capitals", "A".repeat(1_000_000)],
  ["a megabyte of names", "Marta Ruiz ".repeat(90_000)],
  ["lone surrogates", "\ud800“\udc00”\ud800 said \udc00".repeat(1000)],
])("%s is read without an error", (_, text) => {
  expect(() => quotationsIn(text)).not.toThrow();
});
