import { beforeAll, describe, expect, test } from "vitest";
import type { Answer, Result } from "../../src/answer/answer.js";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { wordsOf } from "../../src/answer/excerpt.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Library } from "../../src/retrieval/library.js";
import { type Answerable, NOT_DATED, NOT_FOUND, WHEN_DID, WHO_SAID } from "./questions.js";

let library: Library;
beforeAll(async () => {
  ({ library } = await openLibrary("seeds"));
});

async function answerTo(text: string): Promise<Answer> {
  const question = parseQuestion(text);
  if (!question) throw new Error(`not a question: ${text}`);
  return answerQuestion(question, library);
}

async function firstResult({ ask, article, holds }: Answerable): Promise<Result> {
  const answer = await answerTo(ask);
  if (answer.kind !== "found") throw new Error(`${answer.kind}: ${ask}`);
  const [first] = answer.results;
  expect(first.citation.article.id.slice(0, 3)).toBe(article);
  expect(first.excerpt && wordsOf(first.excerpt).replaceAll("\u00A0", " ")).toContain(holds);
  return first;
}

describe("who said", () => {
  test.each(WHO_SAID)("$ask", async (expected) => {
    const { attribution } = await firstResult(expected);
    if (expected.speaker !== undefined) {
      expect(attribution?.speaker.name ?? null).toBe(expected.speaker);
    }
    if (expected.grade) expect(attribution?.speaker.grade).toBe(expected.grade);
  });
});

describe("when did", () => {
  test.each([...WHEN_DID, ...NOT_DATED])("$ask", async (expected) => {
    const { date } = await firstResult(expected);
    expect(date?.timex.value).toBe(expected.value);
  });
});

describe("says that the date cannot be worked out", () => {
  test.each(NOT_DATED)("$ask", async ({ ask }) => {
    expect(plainTextOf(layoutOf(await answerTo(ask), false))).toContain("cannot be worked out");
  });
});

describe("not found", () => {
  test.each(NOT_FOUND)("%s (%s)", async (ask) => {
    const answer = await answerTo(ask);
    expect(answer.kind).toBe("not-found");
    expect(plainTextOf(layoutOf(answer, false))).toContain("Not found");
  });
});

describe("the day a page was captured, and a caption's day, are nobody's date", () => {
  test.each([
    "when did Lavrov head for Paris?",
    "when is the international conference on Iraq in Paris?",
    "when did Lavrov and Hussein meet at the Russian Foreign Ministry in Moscow?",
    "when did the foreign ministers of Iraq and Russia discuss mutual relations?",
    "when did Russia have a central role in the fight against Daesh?",
    "when did Lavrov meet Hussein",
    "when was the last meeting",
  ])("%s", async (ask) => {
    const answer = await answerTo(ask);
    // what is offered as uncertain is asserted of nothing
    const results = answer.kind === "found" ? answer.results : [];
    const values = results.map(({ date }) => date?.timex.value ?? "");
    expect(values.join(" ")).not.toMatch(/\d{4}/);
  });
});
