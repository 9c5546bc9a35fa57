import { describe, expect, test } from "vitest";
import { archiveOf } from "./replies.js";

const reply = archiveOf(
  [
    "later",
    "“The dam is safe,” Ida Holm told reporters. Carl Ruiz said the dam was leaking.",
    { published: "2021-06-02" },
  ],
  ["copy", "“The dam is safe,” Ida Holm told reporters.", { published: "2021-06-03" }],
  [
    "early",
    "“The dam is safe,” Mayor Ida Holm said. The otter colony was first mentioned in 1893.",
    { published: "2019-03-12" },
  ],
  [
    "looking-back",
    "In 2015 Holm said the dam “will outlive us”. Ida Holm denied that the dam was sold.",
    { published: "2022-03-12" },
  ],
  ["undated", "“The dam is a marvel,” Ida Holm said. A heron was seen."],
);

test("the first is the earliest dated, and says what may be earlier", async () => {
  const words = await reply("when did Holm first say anything about the dam");
  expect(words).toMatch(/^2015: the earliest dated mention, Ida Holm\n/);
  expect(words).toContain("Dated by: the article says “2015”.");
  expect(words).toContain("1 has no known date and may be earlier.");
});

test("the latest is the latest dated", async () => {
  expect(await reply("what did Holm last say about the dam")).toMatch(
    /^12 March 2019: the latest dated mention, Ida Holm, Mayor\n|^2 June 2021: the latest dated mention, Ida Holm\n/,
  );
  expect(await reply("the latest on the dam")).toMatch(/^12 March 2022: the latest dated mention/);
});

test("how often counts by year and by person, the same words once, denials apart", async () => {
  const words = await reply("how often did Holm mention the dam");
  expect(words).toMatch(/^3 times in 3 articles\n/);
  expect(words).toContain("By year: 2015: 1 · 2019: 1 · of no known year: 1");
  expect(words).toContain("By person: Ida Holm: 3");
  expect(await reply("how often did Holm deny the dam was sold")).toMatch(/^Once in 1 article\n/);
});

test("a date scope confines the counts", async () => {
  const words = await reply("how often did Holm mention the dam before 2018");
  expect(words).toContain("By year: 2015: 1 · of no known year: 1");
});

describe("when it was first mentioned", () => {
  test("is told by an article that says so", async () => {
    expect(await reply("when was the otter colony first mentioned")).toMatch(/^1893\n/);
  });

  test("is else the first mention", async () => {
    expect(await reply("when was the dam first mentioned")).toMatch(
      /^12 March 2019: the earliest dated mention/,
    );
  });

  test("is not made up where nothing is dated", async () => {
    const words = await reply("when was the heron first mentioned");
    expect(words).toMatch(/^Not dated\n/);
    expect(words).not.toMatch(/20\d\d/);
  });
});

test.each([
  ["how often did Holm mention the zeppelin", /^Not found/],
  ["when did Zara first mention the dam", /^Not found.*\nNo article quotes anyone called “Zara”/],
])("%s", async (ask, expected) => {
  expect(await reply(ask)).toMatch(expected);
});
