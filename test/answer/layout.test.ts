import { describe, expect, test } from "vitest";
import { answerQuestion } from "../../src/answer/answer-question.js";
import { layoutOf } from "../../src/answer/layout.js";
import { plainTextOf } from "../../src/answer/plain-text.js";
import { type Details, plainArticle } from "../../src/corpus/plain-article.js";
import { parseQuestion } from "../../src/question/parse-question.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";

async function reply(ask: string, articles: readonly (readonly [string, Details?])[]) {
  const library = buildMemoryLibrary(
    articles.map(([text, details], i) => annotate(plainArticle(`a${i}`, text, details))),
  );
  const question = parseQuestion(ask);
  if (!question) throw new Error("no question");
  return plainTextOf(layoutOf(await answerQuestion(question, library), false));
}

const HERALD = { title: "Herald", published: "2024-03-12" } as const;

describe("who said", () => {
  test("leads with the name and says how it is known", async () => {
    const words = await reply("who said the bridge will hold?", [
      ["“The bridge will hold,” Mayor Ida Holm said.", HERALD],
    ]);
    expect(words).toMatch(/^Ida Holm/);
    expect(words).toContain("> “The bridge will hold,” Mayor Ida Holm said.");
    expect(words).toMatch(/Named in the sentence/i);
    expect(words).toContain("[1] Herald · 12 March 2024 · paragraph 1");
    expect(words).toContain("The only result · exact words");
  });

  test("shows the lines before where the article names nobody", async () => {
    const words = await reply("who said the bridge will hold?", [
      ["The council met all night.\n\n“The bridge will hold,” a spokesman said.", HERALD],
    ]);
    expect(words).toMatch(/^Speaker not named/);
    expect(words).toContain("The lines before it:\n> The council met all night.");
  });

  test("tells the same words in two articles once", async () => {
    const said = "“The bridge will hold,” Mayor Ida Holm said.";
    const words = await reply("who said the bridge will hold?", [
      [said, HERALD],
      [said, { title: "Post" }],
    ]);
    expect(words).toContain("Also in 1 other article.");
    expect(words).toContain("The only result");
  });

  test("does not pass a denial off as a saying", async () => {
    const words = await reply("did Ida Holm say the bridge had been sold?", [
      ["Ida Holm denied that the bridge had been sold.", HERALD],
    ]);
    expect(words).toMatch(/^Not found/);
    expect(words).toContain("denied or ruled out");
  });
});

describe("when did", () => {
  test("leads with the date and says how it was got", async () => {
    const words = await reply("when did the old bridge close?", [
      ["The old bridge closed last Tuesday.", HERALD],
    ]);
    expect(words).toMatch(/^Tuesday 5 March 2024/);
    expect(words).toContain(
      "worked out from “last Tuesday” in an article of Tuesday 12 March 2024",
    );
  });

  test("works nothing out in an undated article", async () => {
    const words = await reply("when did the old bridge close?", [
      ["The old bridge closed last Tuesday.", { title: "Undated" }],
    ]);
    expect(words).toMatch(/^“last Tuesday”: the date cannot be worked out/);
    expect(words).not.toMatch(/20\d\d/);
  });

  test("prints both dates where two articles differ", async () => {
    const words = await reply("when did the old bridge close?", [
      ["The old bridge closed in March 2015.", HERALD],
      ["The old bridge closed in April 2015.", { title: "Post" }],
    ]);
    expect(words).toContain("March 2015");
    expect(words).toContain("April 2015");
    expect(words).toContain("2 of 2 results");
  });

  test("says so where no date is given", async () => {
    const words = await reply("when did the old bridge close?", [
      ["The old bridge closed.", HERALD],
    ]);
    expect(words).toMatch(/^No date found/);
  });
});

describe("not found", () => {
  test("names the words that stand nowhere", async () => {
    const words = await reply("who said the xylophone is broken?", [
      ["The bridge is old.", HERALD],
    ]);
    expect(words).toMatch(/^Not found in the 1 article searched\./);
    expect(words).toContain("No article has the words “xylophone”, “broken”.");
  });
});
