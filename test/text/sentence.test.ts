import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findSentences } from "../../src/text/sentence.js";
import { textOf } from "../../src/text/span.js";

const sentencesOf = (text: string) =>
  findSentences(text, { start: 0, end: text.length }).map((span) => textOf(text, span));

describe("findSentences", () => {
  test.each([
    ["two plain ones", "The roof held. The walls did not.", 2],
    ["a title before a name", "Gen. Ida Holm left. Mr. Brandt stayed.", 2],
    ["initials", "J. R. Moss and George W. Tull met.", 1],
    ["dotted letters inside", "The U.S. Geological Survey measured it.", 1],
    ["dotted letters at the end", "He moved to the U.S. The rest stayed.", 2],
    ["a number sign", "It was No. 4 on the list. Nobody minded.", 2],
    ["no at the end of a sentence", "The answer was no. Brandt left.", 2],
    ["a month and its day", "It closed on Jan. 12 for good.", 1],
    ["a question inside marks and its cue", "“Is it late?” he asked. Nobody answered.", 2],
    ["an exclamation before a cue", '"Run!" shouted Moss.', 1],
    ["a company", "Acme Inc. said it would pay. It did not.", 2],
    ["decimals", "Prices rose 2.5 percent. Wages fell 0.3 percent.", 2],
    ["a wrapped line", "It opened in\nOslo in March\r\n2019 and closed.", 1],
    ["an empty line", "It opened in Oslo\n\nNobody came.", 2],
    ["an ellipsis that goes on", "I would like to… thank you all.", 1],
  ])("%s", (_, text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  test("a paragraph longer than the segmenter is given at once", () => {
    const one = "The roof held, though Gen. Holm had feared for it in the U.S. Embassy.";
    expect(sentencesOf(Array.from({ length: 200 }, () => one).join(" "))).toEqual(
      Array.from({ length: 200 }, () => one),
    );
  });

  test("holds every character that is no white space, in order, inside the stretch", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), fc.nat(20), (text, from) => {
        const within = { start: Math.min(from, text.length), end: text.length };
        const sentences = findSentences(text, within);
        const joined = sentences.map((span) => textOf(text, span)).join("");
        const bare = (value: string) => value.replace(/\s/g, "");
        expect(bare(joined)).toBe(bare(text.slice(within.start)));
        for (const [i, { start, end }] of sentences.entries()) {
          expect(start).toBeGreaterThanOrEqual(sentences[i - 1]?.end ?? within.start);
          expect(end).toBeGreaterThan(start);
        }
      }),
    );
  });
});
