import { describe, expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import {
  hashOf,
  packedBm25,
  packedPassage,
  packedStanding,
} from "../../src/database/packed-passage.js";
import { countedPassages } from "../../src/database/passage-counts.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { type AnnotatedArticle, annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { buildQuery } from "../../src/retrieval/query.js";
import { passageFeatures, passageScorer, rankPassages } from "../../src/retrieval/rank-passages.js";
import { oneOf, randomFrom } from "../random.js";

const read = (text: string, title = "The harbour wall") =>
  annotate(plainArticle("a", text, { title }));

/** The scores of the passages of `annotated` for `words`: by their tokens, and by their bytes alone, and what of them is BM25. */
async function scoresOf(annotated: AnnotatedArticle, words: string) {
  const question = parseQuestion(words);
  if (!question) throw new Error("that is no question");
  const query = await buildQuery(question, buildMemoryLibrary([annotated]));
  const passages = countedPassages(annotated);
  const hashes = query.sought.map(hashOf);
  const scoreOf = passageScorer(query);
  const candidates = passages.map(({ span, length }) => ({ annotated, span, length }));
  return {
    byTokens: candidates.map((each) => rankPassages(query, [each])[0]?.score),
    byBytes: passages.map((each) =>
      scoreOf(packedStanding(packedPassage(each), hashes, each.length)),
    ),
    features: candidates.map((each) => passageFeatures(query, each).bm25),
    bm25: passages.map((each) =>
      packedBm25(
        packedPassage(each),
        hashes,
        query.sought.map((term) => query.weights.get(term) ?? 0),
        each.length,
        query.averageLength,
      ),
    ),
  };
}

const WALL =
  "The mayor said the harbour wall would hold.\n\nA storm broke the wall of the harbour. The wall, the mayor said, was old, and the harbour was full.\n";

describe("a passage’s score is the same by its bytes as by its tokens", () => {
  test.each([
    ["neighbours, near words and words far apart", "harbour wall storm mayor"],
    ["one word", "storm"],
    ["a word that stands nowhere", "harbour glacier"],
    ["a word of the title", "the harbour wall"],
    ["the same word twice", "wall of the wall"],
    ["none of its words", "volcano glacier"],
  ])("%s", async (_, words) => {
    const { byTokens, byBytes } = await scoresOf(read(WALL), words);
    expect(byBytes).toEqual(byTokens);
  });

  test("words at random, of which some are stop words", async () => {
    const random = randomFrom(7);
    const some = ["the", "of", "ferry", "ferries", "bridge", "bridges", "mayor", "and", "tram"];
    const words = (count: number) =>
      Array.from({ length: count }, () => oneOf(some, random)).join(" ");
    for (let round = 0; round < 50; round += 1) {
      const annotated = read(`${words(60)}.\n\n${words(200)}.\n`, words(4));
      const { byTokens, byBytes } = await scoresOf(annotated, `search ${words(5)}`);
      expect(byBytes).toEqual(byTokens);
    }
  });

  test.each([300, 70_000])("a paragraph of %d different words", async (count) => {
    const text = Array.from({ length: count }, (_, i) => `word${i}x`).join(" ");
    const { byTokens, byBytes } = await scoresOf(read(text), `word7x word8x word${count - 1}x`);
    expect(byBytes).toEqual(byTokens);
    expect(byBytes[0]).toBeGreaterThan(0);
  });
});

test("BM25 is that of the ranking", async () => {
  for (const words of ["storm", "the harbour wall", "mayor harbour old"]) {
    const { features, bm25 } = await scoresOf(read(WALL), words);
    expect(bm25).toEqual(features);
    expect(Math.max(...bm25)).toBeGreaterThan(0);
  }
});

test("a passage of nothing but stop words holds nothing", () => {
  const [passage] = countedPassages(annotate(plainArticle("a", "It is of the and to.\n", {})));
  if (!passage) throw new Error("there is a passage");
  const standing = packedStanding(packedPassage(passage), [hashOf("wall")], passage.length);
  expect(standing.within).toEqual({ first: 0, last: 0 });
});
