import { beforeAll, describe, expect, test } from "vitest";
import {
  type Evaluation,
  evaluate,
  FLOORS,
  figuresOf,
  goldArticles,
  reaches,
} from "../eval/evaluate.js";
import { plain } from "../eval/grade-answer.js";
import { ANSWERABLE, UNANSWERABLE } from "./questions/index.js";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluate();
}, 60_000);

describe("the gold questions", () => {
  test("are at least 140, none asked twice, a third of them without an answer", () => {
    const asks = [...ANSWERABLE, ...UNANSWERABLE].map(({ ask }) => ask.toLowerCase());
    expect(new Set(asks).size).toBe(asks.length);
    expect(asks.length).toBeGreaterThanOrEqual(140);
    expect(UNANSWERABLE.length / asks.length).toBeGreaterThanOrEqual(1 / 3);
  });
});

test("every gold answer stands in its article, and so does the speaker's name", async () => {
  const articles = await goldArticles();
  for (const { ask, article, holds, speaker } of ANSWERABLE) {
    const own = articles.filter(({ id }) => id.includes(article)).map(({ text }) => plain(text));
    expect(own.length, ask).toBeGreaterThan(0);
    expect(own.filter((text) => text.includes(plain(holds))).length, `${ask}: “${holds}”`).not.toBe(
      0,
    );
    for (const name of [speaker].flat()) {
      const words = name?.toLowerCase().split(" ") ?? [];
      for (const word of words) expect(own.join(" ").toLowerCase(), ask).toContain(word);
    }
  }
});

test("the answers to the gold questions are as good as they have been", () => {
  const figures = figuresOf(evaluation);
  expect(reaches(figures, FLOORS), JSON.stringify(figures)).toBe(true);
});
