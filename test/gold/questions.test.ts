import { beforeAll, describe, expect, test } from "vitest";
import { type Evaluation, evaluate, FLOORS, figuresOf } from "../eval/evaluate.js";
import { ANSWERABLE, UNANSWERABLE } from "./questions/index.js";

let evaluation: Evaluation;
beforeAll(async () => {
  evaluation = await evaluate();
});

describe("the gold questions", () => {
  test("are at least 140, none asked twice, a third of them without an answer", () => {
    const asks = [...ANSWERABLE, ...UNANSWERABLE].map(({ ask }) => ask.toLowerCase());
    expect(new Set(asks).size).toBe(asks.length);
    expect(asks.length).toBeGreaterThanOrEqual(140);
    expect(UNANSWERABLE.length / asks.length).toBeGreaterThanOrEqual(1 / 3);
  });
});

describe("the answers to the gold questions", () => {
  test("are right first for nine in ten that have one", () => {
    expect(figuresOf(evaluation).rightFirst).toBeGreaterThanOrEqual(FLOORS.rightFirst);
  });

  test("are refused for nine in ten that have none", () => {
    expect(figuresOf(evaluation).refused).toBeGreaterThanOrEqual(FLOORS.refused);
  });

  test("name no wrong speaker", () => {
    const wrong = [...evaluation.answerable, ...evaluation.unanswerable];
    expect(wrong.filter(({ wrongSpeaker }) => wrongSpeaker)).toEqual([]);
  });

  test("give no wrong date", () => {
    const wrong = [...evaluation.answerable, ...evaluation.unanswerable];
    expect(wrong.filter(({ wrongDate }) => wrongDate)).toEqual([]);
  });
});
