import { expect, onTestFinished, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { libraryFrom, linesOf } from "./databases.js";

/** So many articles of one paragraph each, in all of which Ida Holm speaks of a gate, in a few of a ferry. */
const ARTICLES = Array.from({ length: 620 }, (_, i) => ({
  id: `gate-${i}`,
  text: `Report ${i}\n\n“The gate number ${i} is open,” Ida Holm said${i < 9 ? " on the ferry" : ""}.\n`,
}));

test("a count says that there may be more where not all was counted", async () => {
  const { library, close } = await libraryFrom(linesOf(ARTICLES));
  onTestFinished(close);
  const reply = async (ask: string) => {
    const question = parseQuestion(ask);
    return question && plainTextOf(layoutOf(await answerQuestion(question, library), true));
  };
  expect(await reply("how often is the gate mentioned?")).toMatch(
    /^At least \d{3} times in \d{3} articles/m,
  );
  expect(await reply("how often did Ida Holm mention the gate?")).toMatch(
    /^At least 300 times in 300 /m,
  );
  const few = await reply("how often is the ferry mentioned?");
  expect(few).toMatch(/^9 times in 9 articles/m);
  expect(few).not.toContain("more than");
});
