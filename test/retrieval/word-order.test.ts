import { expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { questionAbout } from "../../src/question/question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { buildQuery } from "../../src/retrieval/query.js";
import { wordOrderIn } from "../../src/retrieval/word-order.js";

test.each([
  ["old stone bridge", "The old stone bridge fell.", 1, 1],
  ["old stone bridge", "A bridge of old stone fell.", 0.5, 1],
  ["stone bridge", "The bridge is not of stone.", 0, 1],
  [
    "stone bridge",
    "Stone was cut here, year upon year, by men who came from all over the cold north, for a new bridge.",
    0,
    0,
  ],
  ["stone bridge", "The stone fell.", 0, 0],
  ["bridge", "The bridge fell.", 0, 0],
])("%s in %s", async (words, text, adjacent, near) => {
  const annotated = annotate(plainArticle("a", text));
  const query = await buildQuery(
    questionAbout("search", words),
    buildMemoryLibrary([
      annotated,
      annotate(plainArticle("b", "Old stone bridge, old stone bridge.")),
    ]),
  );
  const order = wordOrderIn(query, annotated.tokens, { start: 0, end: text.length });
  expect(order.adjacent).toBeCloseTo(adjacent, 0);
  expect(order.near).toBeCloseTo(near, 0);
});
