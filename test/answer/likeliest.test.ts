import { expect, test } from "vitest";
import { gather } from "../../src/answer/gather.js";
import { likeliestFirst } from "../../src/answer/likeliest.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { questionAbout } from "../../src/question/question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import type { Evidence } from "../../src/retrieval/evidence.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { rankSentences } from "../../src/retrieval/rank-sentences.js";
import { textOf } from "../../src/text/span.js";

const TEXT = "The stone mill was sold in 2006. The stone mill is old. The ferry is late.";

/** The first words of what is likeliest, the sentences scored as told. */
async function likeliest(scores: readonly (readonly [string, number])[]): Promise<string[]> {
  const library = buildMemoryLibrary([annotate(plainArticle("a", TEXT))]);
  const { query, passages } = await gather(
    questionAbout("when-did", "the stone mill sold"),
    library,
  );
  const wordsOf = ({ annotated, span }: Evidence) => textOf(annotated.article.text, span);
  const ranked = scores.flatMap(([words, score]) =>
    rankSentences(query, passages, "date")
      .filter(({ value }) => wordsOf(value).startsWith(words))
      .map(({ value }) => ({ value, score })),
  );
  const first = likeliestFirst(query, ranked, () => undefined);
  return first.map(({ value }) => wordsOf(value).split(" ").slice(-2).join(" "));
}

test("what bears out the question comes before what merely has as good a score", async () => {
  expect(
    await likeliest([
      ["The stone mill is", 2],
      ["The stone mill was", 1.9],
    ]),
  ).toEqual(["in 2006.", "is old."]);
});

test("what has a far better score stays first", async () => {
  expect(
    await likeliest([
      ["The stone mill is", 4],
      ["The stone mill was", 1],
    ]),
  ).toEqual(["is old.", "in 2006."]);
});

test("nothing is likely of nothing", async () => {
  expect(await likeliest([])).toEqual([]);
});
