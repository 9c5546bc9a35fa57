import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { questionAbout } from "../../src/question/question.js";
import { coverageOf, shareOf } from "../../src/retrieval/coverage.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { buildQuery } from "../../src/retrieval/query.js";
import { textOf } from "../../src/text/span.js";
import { buildTokenTable } from "../../src/text/token-table.js";

async function coverageIn(words: string, text: string) {
  const query = await buildQuery(questionAbout("search", words), buildMemoryLibrary([]));
  const span = { start: 0, end: text.length };
  const coverage = coverageOf(query, buildTokenTable(text, [span]), [span]);
  return { ...coverage, share: shareOf(query, coverage.terms) };
}

describe("coverageOf", () => {
  test.each([
    [
      "bridge mayor",
      "The mayor left for good. A bridge fell; the mayor came.",
      "bridge fell; the mayor",
      2 / 4,
    ],
    ["old bridge", "The old bridge.", "old bridge", 1],
    ["bridge", "No such thing.", undefined, 0],
    ["bridge tram", "A bridge, a bridge.", "bridge", 1],
  ])("%s in: %s", async (words, text, focus, proximity) => {
    const coverage = await coverageIn(words, text);
    expect(coverage.focus && textOf(text, coverage.focus)).toBe(focus);
    expect(coverage.proximity).toBeCloseTo(proximity);
  });

  test("all words found is all of the weight, none is none", async () => {
    expect((await coverageIn("old bridge", "old bridges")).share).toBeCloseTo(1);
    expect((await coverageIn("old bridge", "new trams")).share).toBe(0);
  });

  test("the focus holds every term found, whatever the text", async () => {
    const word = fc.constantFrom("bridge", "mayor", "tram", "river", "and", "house");
    await fc.assert(
      fc.asyncProperty(fc.array(word, { maxLength: 30 }), async (words) => {
        const text = words.join(" ");
        const { terms, focus } = await coverageIn("bridge mayor tram", text);
        const inside = focus
          ? await coverageIn("bridge mayor tram", textOf(text, focus))
          : undefined;
        expect([...(inside?.terms ?? [])].sort()).toEqual([...terms].sort());
      }),
    );
  });
});
