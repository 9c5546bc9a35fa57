import { describe, expect, test } from "vitest";
import { plainArticle } from "../../../src/corpus/plain-article.js";
import { citedAmong } from "../../../src/playground/page/cited-articles.js";

const article = (id: string, title: string, text: string) => plainArticle(id, text, { title });

const ARTICLES = [
  article("dam", "The dam * holds", "The dam holds.\n\n“It holds,” Ida Holm said."),
  article("notes-1", "Notes", "A first note.\n\n“Water rises,” Bo Lund said."),
  article("notes-2", "Notes", "A second note.\n\n“Water falls,” Bo Lund said."),
  article("dots", "Dams · a list", "Many dams stand."),
];

/** What is cited in a message that shows `text`: "dam 16-44", or "dam" where nothing is quoted. */
function cited(text: string): readonly string[] {
  const components = [{ type: 17, components: [{ type: 10, content: text }] }];
  return citedAmong(ARTICLES)({ content: "", components }).map(({ article: id, span }) =>
    span ? `${id} ${span.start}-${span.end}` : id,
  );
}

describe("the articles that a message cites", () => {
  test.each([
    ["by title", "\\[1\\] The dam \\* holds · date not stated", ["dam"]],
    ["by title, linked", "\\[1\\] [The dam \\* holds](<https://example.org/>) · 2020", ["dam"]],
    [
      "by title, a link behind",
      "\\[1\\] Dams · a list [link](<https://example.org/>) · x",
      ["dots"],
    ],
    ["by what is quoted", "> “Water falls,” Bo Lund said.\n\\[2\\] Notes · x", ["notes-2 16-44"]],
    [
      "by what is quoted first, not by the lines before it",
      "> “Water falls,” Bo Lund said.\nThe lines before it:\n> A second note.\n\\[1\\] Notes · x",
      ["notes-2 16-44"],
    ],
    [
      "each by its own",
      "> “Water rises,” Bo Lund said.\n\\[1\\] Notes · x\n> “Water falls,” Bo Lund said.\n\\[2\\] Notes · x",
      ["notes-1 15-43", "notes-2 16-44"],
    ],
    [
      "with a title of two articles and nothing quoted: the first",
      "\\[1\\] Notes · x",
      ["notes-1"],
    ],
    ["no article of that name", "\\[1\\] Nowhere · x", []],
    ["no citation", "Notes · x\n> \\[1\\] Notes · x", []],
  ])("%s", (_, text, expected) => {
    expect(cited(text)).toEqual(expected);
  });

  test("in a plain message too, with the line as it is there", () => {
    const message = { content: "**Ida**\n\\[1\\] Notes · x", components: [] };
    expect(citedAmong(ARTICLES)(message)).toEqual([
      { line: "\\[1\\] Notes · x", article: "notes-1", span: undefined },
    ]);
  });
});
