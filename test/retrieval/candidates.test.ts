import { describe, expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { textOf } from "../../src/text/span.js";

/** A paragraph so long that none is put together with another. */
const filler = " The council met for hours and spoke of the weather.".repeat(15);

const TEXTS = {
  a: `The old bridge fell.${filler}\nA tram waits at the bridge by the bridge.${filler}`,
  b: `No tram runs on Sundays.${filler}\nNothing happened.${filler}`,
  c: `A ferry crossed.${filler}`,
};
const library = buildMemoryLibrary(
  Object.entries(TEXTS).map(([id, text]) =>
    annotate(plainArticle(id, text, { title: `Title ${id}` })),
  ),
);

async function found(terms: readonly string[], limit: number, articles?: ReadonlySet<string>) {
  const candidates = await library.candidates(terms, limit, articles);
  return candidates.map(
    ({ annotated, span }) =>
      `${annotated.article.id}: ${textOf(annotated.article.text, span).split(".")[0]}`,
  );
}

describe("candidates", () => {
  test("are the passages that share a term, the likeliest first", async () => {
    expect(await found(["bridg", "tram"], 10)).toEqual([
      "a: A tram waits at the bridge by the bridge",
      "a: The old bridge fell",
      "b: No tram runs on Sundays",
    ]);
  });

  test("are no more than asked for", async () => {
    expect(await found(["bridg", "tram"], 1)).toEqual([
      "a: A tram waits at the bridge by the bridge",
    ]);
  });

  test("are of the articles given", async () => {
    expect(await found(["bridg", "tram"], 10, new Set(["b", "c"]))).toEqual([
      "b: No tram runs on Sundays",
    ]);
  });

  test("none for a term that stands nowhere, or for none", async () => {
    expect(await found(["rocket"], 10)).toEqual([]);
    expect(await found([], 10)).toEqual([]);
  });
});

test("terms are counted by passages, a title's for each of its article's", async () => {
  const { frequencies, passages } = await library.statistics(["bridg", "tram", "titl", "rocket"]);
  expect(passages).toBe(5);
  expect(Object.fromEntries(frequencies)).toEqual({ bridg: 2, tram: 2, titl: 5, rocket: 0 });
});
