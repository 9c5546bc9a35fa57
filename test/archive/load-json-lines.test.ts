import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { ArchiveError } from "../../src/archive/archive-error.js";
import { loadJsonLines } from "../../src/archive/load-json-lines.js";
import { folderOf } from "./folder.js";

const fileOf = (text: string) => join(folderOf({ "all.jsonl": text }), "all.jsonl");
const failure = (path: string) =>
  loadJsonLines(path).then(
    () => undefined,
    (error: unknown) => error,
  );

describe("loadJsonLines", () => {
  test("a record with everything, and one with as little as there may be", async () => {
    const [one, two] = await loadJsonLines(
      fileOf(
        '{"id":"b","title":"Dam","text":"It holds.\\nIt will.","published":"2021-03-08T10:00:00Z","url":"https://example.org","publisher":"Coastwire","more":1}\r\n\r\n{"id":7,"text":"It broke.","title":null}\n',
      ),
    );
    expect(one?.article).toMatchObject({
      id: "b",
      title: { words: "Dam", from: "metadata" },
      publisher: "Coastwire",
      url: "https://example.org",
      publication: { certainty: "confirmed", date: "2021-03-08" },
      blocks: [{ kind: "paragraph" }, { kind: "paragraph" }],
    });
    expect(two?.article).toMatchObject({ id: "7", publication: { certainty: "unknown" } });
  });

  test.each([
    ["no JSON", "{", /line 1: it is no JSON: /],
    ["no object", "[1]", /line 1: it is no object/],
    ["no id", '{"text":"a"}', /line 1: "id" is missing/],
    ["no text", '{"id":"a"}', /line 1: "text" is missing/],
    [
      "an impossible day",
      '{"id":"a","text":"a","published":"2021-02-30"}',
      /"published" is no date like 2020-11-25/,
    ],
    [
      "an id twice",
      '{"id":"a","text":"a"}\n{"id":"a","text":"b"}',
      /the id "a" is given to two articles/,
    ],
    ["nothing", "", /it is empty/],
  ])("%s", async (_, text, message) => {
    const error = await failure(fileOf(text));
    expect(error).toBeInstanceOf(ArchiveError);
    expect(String(error)).toMatch(message);
  });

  test("all bad lines are told, up to twenty", async () => {
    const error = await failure(fileOf('{"id":"a","text":"a"}\nx\n\n'.concat("{}\n".repeat(30))));
    expect(String(error)).toContain("line 2: it is no JSON");
    expect(String(error)).toContain('line 4: "id" is missing; "text" is missing');
    expect(String(error)).toContain("and 11 more");
  });

  test("no such file", async () => {
    expect(String(await failure("/no/such.jsonl"))).toContain("/no/such.jsonl: it does not exist");
  });
});
