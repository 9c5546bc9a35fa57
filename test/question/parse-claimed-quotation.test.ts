import { describe, expect, test } from "vitest";
import { parseClaimedQuotation } from "../../src/question/parse-claimed-quotation.js";

describe("parseClaimedQuotation", () => {
  test.each([
    ["“We will rebuild,” Marta Ruiz said", "We will rebuild,", "Marta Ruiz"],
    ['"We will rebuild," said Marta Ruiz, the mayor, on Friday.', "We will rebuild,", "Marta Ruiz"],
    ["“We will rebuild.” — Marta Ruiz", "We will rebuild.", "Marta Ruiz"],
    ["“We will rebuild.” - Marta Ruiz, mayor of Lund", "We will rebuild.", "Marta Ruiz"],
    ["«We will rebuild» (Marta Ruiz)", "We will rebuild", "Marta Ruiz"],
    ["„We will rebuild“, Marta Ruiz", "We will rebuild", "Marta Ruiz"],
    ["'We don't rebuild,' the mayor joked.", "We don't rebuild,", "the mayor"],
    ["Marta Ruiz: “We will rebuild”", "We will rebuild", "Marta Ruiz"],
    ["Marta Ruiz told reporters on Friday: “We will rebuild.”", "We will rebuild.", "Marta Ruiz"],
    [
      "“We will rebuild,” Marta Ruiz said on Friday, “whatever it costs.”",
      "We will rebuild … whatever it costs.",
      "Marta Ruiz",
    ],
    ["“We call it “home” here,” said O’Brien", "We call it “home” here,", "O’Brien"],
    ["Marta Ruiz: we will rebuild", "we will rebuild", "Marta Ruiz"],
    ["Marta Ruiz said that we will rebuild", "we will rebuild", "Marta Ruiz"],
    ["Marta Ruiz has said we will rebuild", "we will rebuild", "Marta Ruiz"],
    ["According to Marta Ruiz, we will rebuild", "we will rebuild", "Marta Ruiz"],
    ["We will rebuild — Marta Ruiz", "We will rebuild", "Marta Ruiz"],
    ["We will rebuild, said Marta Ruiz.", "We will rebuild", "Marta Ruiz"],
    // A pronoun names nobody, but is no part of the quotation.
    ["“We will rebuild,” he said", "We will rebuild,", undefined],
  ])("%s", (text, words, speaker) => {
    const readings = parseClaimedQuotation(text);
    expect(readings[0]).toEqual({ words, speaker });
    expect(readings.at(-1)).toEqual({ words: text, speaker: undefined });
  });

  test.each([
    "We will rebuild",
    "“We will rebuild.”",
    "We will rebuild – whatever it costs",
    "The roof cost 4,000 crowns, nobody said so",
    "",
    "…",
  ])("no speaker in: %s", (text) => {
    expect(parseClaimedQuotation(text)).toEqual([{ words: text, speaker: undefined }]);
  });
});
