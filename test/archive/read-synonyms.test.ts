import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { openLibrary } from "../../src/archive/open-library.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { folderOf } from "./folder.js";

const ARTICLE = "A day at the quay\n\n“The quay union is broke,” Ida Holm said on Monday.\n";

async function answerWith(aliases: string | undefined) {
  const { library } = await openLibrary(
    folderOf({ "one.txt": ARTICLE, ...(aliases === undefined ? {} : { "aliases.json": aliases }) }),
  );
  const question = parseQuestion("who said the Stevedores are broke");
  return question && (await answerQuestion(question, library));
}

describe("aliases.json", () => {
  test("is not needed", async () => {
    expect(await answerWith(undefined)).toMatchObject({ kind: "not-found" });
  });

  test("is no article, and makes one thing of two names", async () => {
    expect(await answerWith('{"same": [["Stevedores", "Quay Union"]]}')).toMatchObject({
      kind: "found",
      also: ["Quay Union"],
    });
  });

  test.each([
    ["nope", /aliases\.json: it is no JSON/],
    ["[]", /aliases\.json, line 1: it is no object/],
    ['{\n "same": [],\n "sane": []}', /line 1: it has the unknown key "sane"/],
    ["{}", /line 1: "same" is no list/],
    ['{"same": [\n  ["A", "B"],\n  ["C"]\n]}', /line 3: "same" → "1" needs two names or more/],
    ['{"same": [["A", "B"],\n\n["C", 5]]}', /line 3: "same" → "1" → "1" is no name/],
    ['{\n"same": [["A\\"]", "B"],\n["C", ""]]}', /line 3: "same" → "1" → "1" is empty/],
    ['{"same":\n{}}', /line 1: "same" is no list/],
  ])("%s is refused with the line to mend", async (aliases, expected) => {
    await expect(answerWith(aliases)).rejects.toThrow(expected);
  });
});
