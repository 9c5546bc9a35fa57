import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

/** The value of the date that leads the answer, or what the answer is without one. */
async function dateOf(ask: string, text: string): Promise<string> {
  const library = buildMemoryLibrary([
    annotate(plainArticle("a", text, { title: "A day in town", published: "2024-03-12" })),
  ]);
  const question = parseQuestion(ask);
  const answer = question && (await answerQuestion(question, library));
  return answer?.kind === "found"
    ? (answer.results[0].date?.timex.value ?? "none")
    : String(answer?.kind);
}

const TWO_LIVES = "Anna Berg was born in Oslo in 1950 and Clara Holm died in Oslo in 1960.";

describe("the date of an event is its own", () => {
  test.each([
    ["when was Anna Berg born?", TWO_LIVES, "1950"],
    ["when did Clara Holm die?", TWO_LIVES, "1960"],
    [
      "when was Peter Lund born?",
      "Peter Lund, who was born in 1950, opened the bridge on Friday.",
      "1950",
    ],
    ["when did the tram stop?", "The tram stopped in 2016, Carl Ruiz said.", "2016"],
    ["when was Ida Holm elected?", "Ida Holm is the mayor. She was elected in 2019.", "2019"],
  ])("%s", async (ask, text, value) => {
    expect(await dateOf(ask, text)).toBe(value);
  });
});

describe("another's date, or that of what did not happen, is none", () => {
  test.each([
    ["when was Clara Holm born?", TWO_LIVES],
    ["when did Anna Berg die?", TWO_LIVES],
    ["when did the dam break?", "The dam did not break in 2016."],
    ["when did the dam break?", "If the dam breaks in 2026, the town will be lost."],
    ["when was the tunnel built?", "The plan to build a tunnel in 2019 was dropped."],
    ["when was the last meeting?", "The children were sent home last year. A meeting was held."],
    ["when did Lund meet Holm?", "Lund spoke. Tomorrow Mr Holm will meet with Carl Ruiz."],
  ])("%s — %s", async (ask, text) => {
    expect(await dateOf(ask, text)).not.toMatch(/\d/);
  });
});
