import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { blockQuote, escapeMarkdown, unescapeMarkdown, unquote } from "../../src/discord/escape.js";

describe("escapeMarkdown", () => {
  test.each([
    [
      "**bold** _it_ `code` ~~no~~ ||spoiler||",
      "\\*\\*bold\\*\\* \\_it\\_ \\`code\\` \\~\\~no\\~\\~ \\|\\|spoiler\\|\\|",
    ],
    ["[click](https://example.org)", "\\[click\\](https\\://example.org)"],
    [
      "@everyone <@123> <#1> </help:1> <t:0:D>",
      "\\@everyone \\<\\@123\\> \\<\\#1\\> \\</help\\:1\\> \\<t\\:0\\:D\\>",
    ],
    ["-# small\n# big\n> quoted", "\\-\\# small\n\\# big\n\\> quoted"],
    ["- a list\n+ too\n1. and\n  2) this", "\\- a list\n\\+ too\n1\\. and\n  2\\) this"],
    [":smile: at 10:30", "\\:smile: at 10\\:30"],
    ["back\\slash", "back\\\\slash"],
  ])("%j", (text, escaped) => {
    expect(escapeMarkdown(text)).toBe(escaped);
  });

  test.each([
    "He said: no.",
    "all-round, well-known - and so on",
    "It cost $13 (a lot)!",
    "“Yes,” she said…",
  ])("leaves as it is: %s", (text) => {
    expect(escapeMarkdown(text)).toBe(text);
  });

  test("is undone by reading it, whatever the text", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        expect(unescapeMarkdown(escapeMarkdown(text))).toBe(text);
        expect(unquote(blockQuote(text))).toBe(text);
      }),
    );
  });
});
