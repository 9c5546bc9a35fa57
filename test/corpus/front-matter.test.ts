import { describe, expect, test } from "vitest";
import { parseFrontMatter } from "../../src/corpus/front-matter.js";

describe("parseFrontMatter", () => {
  test.each([
    ["title: Talks end", { title: "Talks end" }],
    ['headline: "Talks: \\"end\\""', { title: 'Talks: "end"' }],
    ["title: 'The miners'' talks' # draft", { title: "The miners' talks" }],
    ["published: 2021-03-08", { published: "2021-03-08" }],
    ["date: 2021-03-08T23:30:00-05:00", { published: "2021-03-08" }],
    ["pubDate: Mon, 08 Mar 2021 10:00:00 GMT", { published: "2021-03-08" }],
    ["Published At: March 8, 2021", { published: "2021-03-08" }],
    ["site_name: Coastwire\nauthor: Jane Doe", { publisher: "Coastwire" }],
    ["author: Jane Doe", { publisher: "Jane Doe" }],
    ["url: https://example.org/a", { url: "https://example.org/a" }],
  ])("%s", (fields, details) => {
    expect(parseFrontMatter(`---\n${fields}\n---\nText.`).details).toMatchObject(details);
  });

  test.each([
    ["an impossible date", "date: 2021-02-30"],
    ["an address that is none", "url: javascript:alert(1)"],
    ["a list", "title: [a, b]"],
    ["nothing", ""],
  ])("%s states nothing", (_, fields) => {
    const { details } = parseFrontMatter(`---\n${fields}\n---\nText.`);
    expect(Object.values(details).filter((value) => value !== undefined)).toEqual([]);
  });

  test.each(["Text.", "---\nno end", "\n---\ntitle: late\n---\n", "----\ntitle: x\n----\n"])(
    "no front matter in: %j",
    (text) => {
      expect(parseFrontMatter(text)).toEqual({ span: { start: 0, end: 0 }, details: {} });
    },
  );

  test("Windows line ends", () => {
    const { span, details } = parseFrontMatter("---\r\ntitle: Talks\r\n---\r\nText.");
    expect(details.title).toBe("Talks");
    expect(span).toEqual({ start: 0, end: 22 });
  });
});
