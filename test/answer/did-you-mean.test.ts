import { describe, expect, test } from "vitest";
import { archiveOf } from "./replies.js";

const reply = archiveOf(
  [
    "council",
    "“The viaduct is sound,” Councillor Helena Brandt said. The government of the canton agreed.",
  ],
  [
    "council-2",
    "“The viaduct needs paint,” Helena Brandt said. Otto Wieland said the bicycle path was closed.",
  ],
  ["ferries", "The ferries run daily from the harbour."],
);

describe("a name that nobody has", () => {
  test.each([
    ["what did Helena Brand say about the viaduct", "Did you mean Helena Brandt? 2 quotations."],
    ["what did Brant say", "Did you mean Helena Brandt? 2 quotations."],
    ["did Helena Brannt say the viaduct is sound", "Did you mean Helena Brandt? 1 quotation."],
  ])("%s", async (ask, offered) => {
    const words = await reply(ask);
    expect(words).toMatch(/^Not found/);
    expect(words).toContain(offered);
  });

  test.each(["what did Zoltan say", "what did Bob say", "what did Sandt say"])(
    "nobody is offered for %s",
    async (ask) => {
      expect(await reply(ask)).not.toContain("Did you mean");
    },
  );
});

describe("a word that stands nowhere", () => {
  test.each([
    ["who said the viadukt is sound", "Did you mean “viaduct”? 1 quotation."],
    ["who said the viaduct is soudn", "Did you mean “sound”? 1 quotation."],
    ["goverment of the canton", "Did you mean “government”? 1 passage."],
    ["harb", "Did you mean “harbour”? 1 passage."],
    ["bicycel path", "Did you mean “bicycle”? 1 passage."],
  ])("%s", async (ask, offered) => {
    const words = await reply(ask);
    expect(words).toMatch(/^Not found/);
    expect(words).toContain(offered);
  });

  test.each([
    "who said the zeppelin is sound",
    "who said 2019 was quiet",
    "ferrets", // far from "ferries"
    "sou", // begins a word, but no passage is about it
    "cat",
  ])("nothing silly is offered for: %s", async (ask) => {
    expect(await reply(ask)).not.toMatch(/Did you mean “(?:ferries|canton|daily|viaduct)/);
  });

  test("a word that stands somewhere is nobody's misspelling", async () => {
    expect(await reply("who said the path is sound")).not.toContain("Did you mean");
  });
});
