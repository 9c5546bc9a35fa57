import { describe, expect, test } from "vitest";
import { archiveOf } from "./replies.js";

const reply = archiveOf(
  [
    "first",
    "The International Bridge Council (IBC) met in Oslo. “Bridges need paint,” Tora Lund said.",
  ],
  ["second", "“The IBC has no money,” Carl Ruiz said. The IBC moved to Bergen in 2011."],
  [
    "third",
    "Fighters of Korum (KRM/Korumi Front) left the town. “Korum will return,” Ida Holm said.",
  ],
  ["fourth", "The National Otter Trust (NOT) is small."],
  ["fifth", "The Lake Action Group (LAG) sang. “LAG is late,” Ann Vik said."],
  ["seventh", "The camp of the Korumi Front burned."],
  ["eighth", "A camp in the hills, of Korum, they say, is empty."],
  ["sixth", "The Louder Art Guild (LAG) met."],
);

describe("another name that the articles give", () => {
  test.each([
    ["who said the International Bridge Council has no money", /^Carl Ruiz\n/, "IBC"],
    ["who said the Korumi Front will return", /^Ida Holm\n/, "Korum"],
    ["when did the International Bridge Council move to Bergen", /^2011\n/, "IBC"],
  ])("%s", async (ask, expected, name) => {
    const words = await reply(ask);
    expect(words).toMatch(expected);
    expect(words).toMatch(new RegExp(`Also searched: .*${name}`));
  });

  test("comes after what has the name that was asked for", async () => {
    const words = await reply("Korum camp");
    expect(words).toMatch(/^> A camp in the hills, of Korum/);
    expect(words).toContain("The camp of the Korumi Front");
  });

  test("counts with the others", async () => {
    const words = await reply("how often has the International Bridge Council been mentioned");
    expect(words).toMatch(/^3 times in 2 articles\n/);
    expect(words).toContain("Also searched: IBC");
  });

  test.each([
    "who said bridges need paint", // no name in it
    "Lake Action Group late", // LAG is two things
    "otters are not small", // "not" is no name
  ])("is not put in: %s", async (ask) => {
    expect(await reply(ask)).not.toContain("Also searched");
  });
});
