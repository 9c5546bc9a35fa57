import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import type { Library } from "../../src/retrieval/library.js";
import { NOT_DATED, NOT_FOUND, WHEN_DID, WHO_SAID } from "../acceptance/questions.js";
import { ANSWERABLE, UNANSWERABLE } from "../gold/questions/index.js";
import { libraryFrom } from "./databases.js";

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
