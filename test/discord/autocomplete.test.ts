import { describe, expect, test } from "vitest";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { choicesFor } from "../../src/discord/autocomplete.js";
import { buildShelf } from "../../src/discord/shelf.js";
import { annotate } from "../../src/retrieval/annotated-article.js";
import type { Library } from "../../src/retrieval/library.js";
import { buildMemoryLibrary } from "../../src/retrieval/memory-library.js";
import { libraryOf } from "./running-bot.js";

const library = libraryOf(
  "“The bridge will hold,” Ida Holm said. “It will,” said Carl Ruiz.",
  "“It is old,” Ida Holm said.",
);

const shelfOf = (library: Library) => buildShelf({ library, report: [] });

describe("choicesFor", () => {
  test.each([
    ["speaker", "", ["Ida Holm: 2 quotations", "Carl Ruiz: 1 quotation"]],
    ["speaker", "ru", ["Carl Ruiz: 1 quotation"]],
    ["speaker", "HOLM ida", ["Ida Holm: 2 quotations"]],
    ["speaker", "olm", []],
    ["article", "2", ["Number 2 · date not stated"]],
    ["words", "bridge", []],
  ])("%s, typed %j", async (option, typed, names) => {
    expect(
      (await choicesFor(option, typed, await shelfOf(library))).map(({ name }) => name),
    ).toEqual(names);
  });

  test("offers at most 25 rows of at most 100 characters, whatever the titles", async () => {
    const many = buildMemoryLibrary(
      Array.from({ length: 40 }, (_, i) =>
        annotate(
          plainArticle(`article-${i}`, "Words.", { title: `Title ${"long ".repeat(60)}${i}` }),
        ),
      ),
    );
    const choices = await choicesFor("article", "title", await shelfOf(many));
    expect(choices).toHaveLength(25);
    for (const { name, value } of choices) {
      expect(name.length).toBeLessThanOrEqual(100);
      expect(value.length).toBeLessThanOrEqual(100);
    }
  });
});
