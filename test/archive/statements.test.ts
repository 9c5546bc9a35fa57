import { describe, expect, test } from "vitest";
import { loadArchive } from "../../src/archive/load-archive.js";
import { describePublication, howDated } from "../../src/corpus/describe-publication.js";
import { folderOf } from "./folder.js";

const ARTICLE = "Dam holds\n\nThe dam at Elmstad holds, the water board said on Monday.\n";
const withStatements = (statements: unknown) =>
  folderOf({
    "2021/dam.txt": ARTICLE,
    "articles.json": typeof statements === "string" ? statements : JSON.stringify(statements),
  });

describe("articles.json", () => {
  test("what the operator states goes before what the file says", async () => {
    const statement = {
      title: "The dam",
      publisher: "Valley Post",
      url: "https://valley.example/dam",
      published: "2021-03-08",
    };
    const { articles, report } = await loadArchive(withStatements({ "2021/dam.txt": statement }));
    const article = articles[0]?.article;
    expect(article).toMatchObject({
      id: "2021/dam",
      title: { words: "The dam", from: "metadata" },
      publisher: "Valley Post",
      url: "https://valley.example/dam",
    });
    expect(article && describePublication(article.publication)).toBe("8 March 2021");
    expect(article && howDated(article.publication)).toBe("8 March 2021: stated by the operator");
    expect(report.skipped).toEqual([]);
  });

  test("each folder may have its own; of two that name one file the outer one counts", async () => {
    const dir = folderOf({
      "2021/dam.txt": ARTICLE,
      "2021/dam/gate.txt": "Gate opens\n\nThe gate at Elmstad opened, they said.\n",
      "articles.json": '{"2021/dam.txt": {"publisher": "Valley Post"}}',
      "2021/articles.json":
        '{"dam.txt": {"publisher": "Other"}, "dam/gate.txt": {"author": "Ida Holm"}}',
    });
    const { articles, report } = await loadArchive(dir);
    const [dam, gate] = articles.map(({ article }) => article);
    expect(dam?.publisher).toBe("Valley Post");
    expect(gate?.author).toBe("Ida Holm");
    expect(report.skipped).toEqual([]);
  });

  test("what is not stated is read from the file", async () => {
    const { articles } = await loadArchive(withStatements({ "2021/dam.txt": {} }));
    expect(articles[0]?.article.title).toEqual({ words: "Dam holds", from: "headline" });
  });

  test.each([
    ["a file that is not there", { "dam.txt": {} }, 'there is no article "dam.txt"'],
    [
      "an unknown key",
      { "2021/dam.txt": { date: "x" } },
      '"2021/dam.txt" has the unknown key "date"',
    ],
    ["a bad day", { "2021/dam.txt": { published: "8/3/21" } }, "is no date like 2020-11-25"],
    ["an empty title", { "2021/dam.txt": { title: " " } }, '"2021/dam.txt" → "title" is empty'],
    ["a bad address", { "2021/dam.txt": { url: "file:///x" } }, "is no http address"],
    ["no object", [], "is no object of file names"],
    ["no JSON", '{\n"a": 1,\n}', "(line 3)"],
  ])("%s", async (_, statements, message) => {
    await expect(loadArchive(withStatements(statements))).rejects.toThrow(message);
  });
});
