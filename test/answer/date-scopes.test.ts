import { describe, expect, test } from "vitest";
import { archiveOf } from "./replies.js";

const reply = archiveOf(
  [
    "spring",
    "“The toll will not rise,” Mayor Ida Holm said on Monday. Carl Ruiz said the ferry was too slow. The toll was introduced in 2015.",
    { published: "2019-03-12" },
  ],
  [
    "summer",
    "“The toll may rise this year,” Ida Holm told reporters. In 2017 Holm said the toll “protects the town”.",
    { published: "2021-06-02" },
  ],
  ["undated", "“The toll is a blessing,” Ida Holm said.\n\nThe ferry sank last year."],
  [
    "north/harbour",
    "The harbour was dredged in April 2016. The harbour was dredged again in May 2020.",
    { published: "2022-01-09" },
  ],
  ["north/museum", "“The museum owes nothing,” said Tora Lund.", { published: "2022-02-09" }],
);

/** The ids of the articles cited, in order. */
const cited = (words: string) => [...words.matchAll(/^\[\d+\] (\S+)/gm)].map(([, id]) => id);

describe("what did she say", () => {
  test.each([
    ["what did Holm say in 2019", ["spring", "undated"]],
    ["what did Holm say since 2020", ["summer", "undated"]],
    ["what did Holm say before 2018", ["summer", "undated"]],
    ["what did Holm say in 2017", ["summer", "undated"]],
    ["what did Holm say between 2018 and 2020", ["spring", "undated"]],
    ["what did Holm say on 2019-03-11", ["spring", "undated"]],
    ["what did Holm say on 2019-03-12", ["undated"]],
    ["what did Lund say in 2022", ["north/museum"]],
  ])("%s", async (ask, articles) => {
    expect(cited(await reply(ask))).toEqual(articles);
  });

  test("what was said in retrospect is of the day it was said", async () => {
    const words = await reply("what did Holm say before 2018 about the town");
    expect(words).toContain("protects the town");
    expect(words).not.toContain("is not known");
  });

  test("an undated article is kept, with a note", async () => {
    const [, undated] = (await reply("what did Holm say in 2019")).split("\n\n");
    expect(undated).toContain("Whether it is of the days asked for (in 2019) is not known.");
  });

  test("what is left without the filter is offered", async () => {
    const words = await reply("what did Lund say in 2015");
    expect(words).toMatch(/^Not found/);
    expect(words).toContain("It was said on other days.");
    expect(words).toContain("Without the filter “in 2015”: 1 quotation.");
  });

  test("the date that a claim may hold is offered as a scope", async () => {
    const words = await reply("who said the ferry was too slow in 2019");
    expect(words).toMatch(/^Not found/);
    expect(words).toContain("With “in 2019” as the days on which it was said: 1 quotation.");
    expect(await reply("who said the ferry was too slow, in 2019")).toMatch(/^Carl Ruiz/);
  });
});

describe("when did it happen", () => {
  test.each([
    ["when was the harbour dredged before 2018", /^April 2016\n/],
    ["when was the harbour dredged after 2018", /^May 2020\n/],
    ["when was the harbour dredged in 2016", /^April 2016\n/],
    ["when was the harbour dredged before 2010", /^Not found/],
    ["when did the ferry sink before 2010", /^“last year”: the date cannot be worked out/],
  ])("%s", async (ask, expected) => {
    expect(await reply(ask)).toMatch(expected);
  });
});

describe("filters", () => {
  test.each([
    ["owes in:north", ["north/museum"]],
    ["owes in:spring", []],
    ["museum in:museum", ["north/museum"]],
    ["museum in:north/", ["north/museum"]],
    ["when was the harbour dredged by:Lund", []],
    ["when was the toll introduced by:Holm", []],
    ["harbour after:2021", ["north/harbour"]],
    ["by:Lund", ["north/museum"]],
    ["by:Lund about:museum", ["north/museum"]],
  ])("%s", async (ask, articles) => {
    const words = await reply(ask);
    expect(/^Not (?:found|certain)/.test(words) ? [] : [...new Set(cited(words))]).toEqual(
      articles,
    );
  });

  test("each that leaves nothing is told with what there is without it", async () => {
    expect(await reply("museum owes in:spring")).toContain(
      "Without the filter “in: spring”: 1 passage.",
    );
    expect(await reply("museum -owes")).toContain("Without the filter “-owes”: 1 passage.");
    expect(await reply('"owes the museum"')).toContain("Without the quotation marks: 1 passage.");
  });

  test.each([
    [
      "toll before:sprig",
      "I could not read “sprig”. Try 2021, March 2021, 2021-03-05 or before 2020.",
    ],
    ["toll after:2021 before:2020", "No day is of all these: after: 2021, before: 2020."],
  ])("%s", async (ask, expected) => {
    expect(await reply(ask)).toBe(expected);
  });
});

describe("a phrase of common words", () => {
  test.each([
    ['who said "is a"', ["undated"]],
    ['who said "will not"', ["spring"]],
    ['who said "not to be"', []],
    ['"in the"', []],
  ])("%s", async (ask, articles) => {
    const words = await reply(ask);
    expect(/^Not (?:found|certain)/.test(words) ? [] : cited(words)).toEqual(articles);
  });
});
