import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { z } from "zod";
import type { Article, PlainDate } from "../../src/corpus/article.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { findSentences } from "../../src/text/sentence.js";
import type { Span } from "../../src/text/span.js";
import { contains, textOf } from "../../src/text/span.js";
import { findTimexes } from "../../src/timex/find-timexes.js";
import { governingDate } from "../../src/timex/governing-date.js";

const plainDate = z.custom<PlainDate>((value) => /^\d{4}-\d\d-\d\d$/.test(String(value)));
const datedBy = z.object({ date: plainDate, how: z.string() });

/** Every time expression of the seeds, by hand; « » mark its words in their surroundings. */
const GOLD = z
  .array(
    z.object({
      file: z.string(),
      publication: z.discriminatedUnion("certainty", [
        z.object({ certainty: z.literal("confirmed"), date: plainDate, how: z.string() }),
        z.object({
          certainty: z.literal("bounded"),
          notBefore: datedBy.exactOptional(),
          notAfter: datedBy.exactOptional(),
        }),
        z.object({ certainty: z.literal("unknown") }),
      ]),
      /** Lines that are captions, headers, navigation: nothing in them may be dated. */
      outside: z.array(z.string()),
      timexes: z.array(
        z.object({
          where: z.string(),
          type: z.string(),
          value: z.string(),
          mod: z.string().optional(),
          notBefore: z.string().optional(),
          notAfter: z.string().optional(),
          /** The clause that the date belongs to, for people. */
          clause: z.string(),
          /** The words in the sentence that the date is the date of. */
          event: z.string().optional(),
          kind: z.enum(["happened", "said"]).optional(),
        }),
      ),
    }),
  )
  .parse(JSON.parse(readFileSync(join(import.meta.dirname, "seeds-timexes.json"), "utf8")));

const seed = (file: string) => readFileSync(join(import.meta.dirname, "../../seeds", file), "utf8");

function articleOf({ file, publication, outside }: (typeof GOLD)[number]): Article {
  const article = plainArticle(file, seed(file));
  const blocks = article.blocks.map((block) =>
    outside.includes(textOf(article.text, block.span).replace(/\s+/g, " "))
      ? { ...block, kind: "furniture" as const }
      : block,
  );
  return { ...article, publication, blocks };
}

/** The words as a regular expression: any white space will do. */
function pattern(words: string): string {
  return words.replace(/[.*+?^${}()|[\]\\]/g, "\\$&").replace(/\s+/g, "\\s+");
}

/** Where the words between « and » stand in the text. */
function spanOf(text: string, where: string): Span {
  const [before = "", words = "", after = ""] = where.split(/[«»]/).map(pattern);
  const match = new RegExp(`(${before})(${words})${after}`).exec(text);
  expect(match, where).not.toBeNull();
  const start = (match?.index ?? 0) + (match?.[1] ?? "").length;
  return { start, end: start + (match?.[2] ?? "").length };
}

describe.each(GOLD)("$file", (gold) => {
  const article = articleOf(gold);
  const { text } = article;
  const timexes = findTimexes(article);

  test("has the time expressions that people find in it, and no others", () => {
    const expected = gold.timexes
      .map(({ where, type, value, mod, notBefore, notAfter }) => {
        const span = spanOf(text, where);
        return { span, words: textOf(text, span), type, value, mod, notBefore, notAfter };
      })
      .toSorted((a, b) => a.span.start - b.span.start);
    const found = timexes.map(({ span, type, value, mod, bounds }) => ({
      span,
      words: textOf(text, span),
      type,
      value,
      mod,
      notBefore: bounds?.notBefore,
      notAfter: bounds?.notAfter,
    }));
    expect(found).toEqual(expected);
  });

  test.each(gold.timexes.filter(({ event }) => event))("$event: $where", (timex) => {
    const span = spanOf(text, timex.where);
    const sentence = article.blocks
      .flatMap((block) => findSentences(text, block.span))
      .find((other) => contains(other, span));
    const start = text.indexOf(timex.event ?? "", sentence?.start);
    const focus = { start, end: start + (timex.event ?? "").length };
    const date = sentence && governingDate(text, sentence, timexes)(focus);
    expect(date?.timex.span).toEqual(span);
    expect(date?.kind).toBe(timex.kind);
  });
});

test("no date of the seeds is taken from a line that is not the article's", () => {
  for (const gold of GOLD) {
    const article = articleOf(gold);
    const furniture = article.blocks.filter(({ kind }) => kind === "furniture");
    expect(furniture.length + (gold.outside.length === 0 ? 1 : 0)).toBeGreaterThan(0);
    for (const { span } of findTimexes(article)) {
      expect(furniture.some((block) => contains(block.span, span))).toBe(false);
    }
  }
});
