import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { wordsOf } from "../../src/answer/excerpt.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

/** Enough on its own in each paragraph, so that excerpts do not run into one another. */
const HARBOUR = [
  "The new harbour at Ostby was opened by the mayor, Mara Holt, after a parade through the old streets of the town that went on until the rain came.",
  "The harbour will cost 12 million crowns, twice what had been planned when the first stones were laid, and the town has asked the county to pay for half of it.",
  "Nineteen boats were lost in the storm, the worst that anybody in the harbour could remember, and the cannery at the end of the quay lost all its windows.",
  "The boats were built in a yard near Lindvik, where the wind is kinder and where the wood has been cut by the same family for as long as there have been boats.",
  "The vote on the boats lasted three days, because the clerk had lost the key of the box, and nobody in the town slept much until the last slip was counted.",
].join("\n\n");

async function answer(ask: string): Promise<string> {
  const library = buildMemoryLibrary([annotate(plainArticle("a", HARBOUR, { title: "Ostby" }))]);
  const question = parseQuestion(ask);
  const found = question && (await answerQuestion(question, library));
  const [first] = found && "results" in found ? found.results : [];
  return `${found?.kind}: ${first?.excerpt ? wordsOf(first.excerpt) : ""}`;
}

describe("a sentence that holds what is asked for answers", () => {
  test.each([
    ["how much will the new harbour cost", "12 million crowns"],
    ["how many boats were lost", "Nineteen boats"],
    ["where were the boats built", "near Lindvik"],
    ["how long did the vote last", "three days"],
    ["who opened the harbour", "Mara Holt"],
  ])("%s", async (ask, words) => {
    expect(await answer(ask)).toMatch(/^found/);
    expect(await answer(ask)).toContain(words);
  });
});

test.each([
  "how many windows were lost",
  "how old is the mayor Mara Holt",
  "how tall is the harbour cannery",
])("without it nothing is found: %s", async (ask) => {
  expect(await answer(ask)).not.toMatch(/^found/);
});
