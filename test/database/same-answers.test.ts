import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Library } from "../../src/retrieval/library.js";
import { NOT_DATED, NOT_FOUND, WHEN_DID, WHO_SAID } from "../acceptance/questions.js";
import { ANSWERABLE, UNANSWERABLE } from "../gold/questions/index.js";
import { libraryFrom, linesOf } from "./databases.js";

const GOLD = [...ANSWERABLE, ...UNANSWERABLE].map(({ ask }) => ask);
const ACCEPTED = [
  ...[...WHO_SAID, ...WHEN_DID, ...NOT_DATED].map(({ ask }) => ask),
  ...NOT_FOUND.map(([ask = ""]) => ask),
];

async function replyTo(text: string, library: Library): Promise<string> {
  const question = parseQuestion(text, "2025-01-15");
  if (!question) return "unclear";
  return plainTextOf(layoutOf(await answerQuestion(question, library), true));
}

describe.each([
  ["seeds", ACCEPTED],
  ["test/gold/articles", GOLD],
])("%s", (folder, asked) => {
  let memory: Library;
  let database: Awaited<ReturnType<typeof libraryFrom>>;
  beforeAll(async () => {
    ({ library: memory } = await openLibrary(folder));
    database = await libraryFrom(folder);
  });
  afterAll(() => database.close());

  test.each(asked)("%s", async (ask) => {
    expect(await replyTo(ask, database.library)).toBe(await replyTo(ask, memory));
  });
});

test("no answer depends on the order in which the articles came in", async () => {
  const articles = Array.from({ length: 6 }, (_, i) => ({
    id: `gate-${i}`,
    text: `Gate ${i}\n\n“The gate is open,” Ida Holm said. The tram stopped in March 201${i}.`,
  }));
  const asked = ["who said the gate is open?", "when did the tram stop?", "gate tram"];
  const replies = await Promise.all(
    [articles, articles.toReversed(), [...articles.slice(3), ...articles.slice(0, 3)]].map(
      async (order) => {
        const { library, close } = await libraryFrom(linesOf(order));
        const given: string[] = [];
        for (const ask of asked) given.push(await replyTo(ask, library));
        await close();
        return given;
      },
    ),
  );
  expect(replies[1]).toEqual(replies[0]);
  expect(replies[2]).toEqual(replies[0]);
});
