import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type MarkdownNode, readMarkdown } from "../../../src/playground/page/client/markdown.js";

/** The tree in a line: `one strong(two)`. */
function written(nodes: readonly MarkdownNode[]): string {
  return nodes.map(writtenNode).join("");
}

function writtenNode(node: MarkdownNode): string {
  if (typeof node === "string") return node;
  const about = node.href ?? node.mentions;
  return `${node.tag}${about ? `:${about}` : ""}(${written(node.children)})`;
}

/** The tree's text alone. */
function textIn(nodes: readonly MarkdownNode[]): string {
  return nodes.map((node) => (typeof node === "string" ? node : textIn(node.children))).join("");
}

describe("a message’s Markdown", () => {
  test.each([
    ["plain words", "plain words"],
    ["**bold** and *slanted* and _slanted_", "strong(bold) and em(slanted) and em(slanted)"],
    ["__under__ ~~gone~~ ||hidden||", "u(under) del(gone) spoiler(hidden)"],
    ["***both***", "em(strong(both))"],
    ["**bold *and* more**", "strong(bold em(and) more)"],
    ["`**code**`", "code(**code**)"],
    ["> quoted\n> on\nnot", "blockquote(quotedbr()onbr())not"],
    [">>> all\nof it", "blockquote(allbr()of it)"],
    ["> **\\*x\\***", "blockquote(strong(*x*))"],
    ["-# small", "small(small)"],
    ["# One\n## Two\n### Three", "h3(One)h4(Two)h5(Three)"],
    ["```\n> not quoted\n```", "pre(> not quoted)"],
    ["[words](https://example.org/a)", "a:https://example.org/a(words)"],
    ["[words](<https://example.org/a>)", "a:https://example.org/a(words)"],
    ["see https://example.org/a", "see a:https://example.org/a(https://example.org/a)"],
    ["<https://example.org/>", "a:https://example.org/(https://example.org/)"],
    ["<@123456789012345678>", "mention:123456789012345678(@123456789012345678)"],
    ["</ask:123456789012345678>", "mention(/ask)"],
    ["<t:0:D>", "mention(Thu, 01 Jan 1970 00:00:00 GMT)"],
  ])("%j", (text, tree) => {
    expect(written(readMarkdown(text))).toBe(tree);
  });

  test.each([
    "\\*not slanted\\*",
    "snake_case_words",
    "2 * 3 * 4",
    "**open",
    "[words] (https:)",
    "<b>not markup</b>",
    "<img src=x onerror=alert(1)>",
    "a > b",
    "#hash",
    "`open",
  ])("leaves %j as it is", (text) => {
    expect(written(readMarkdown(text))).toBe(text.replaceAll("\\", ""));
  });

  test.each(["javascript:alert(1)", "data:text/html,x", "file:///etc/hosts"])(
    "makes no link to %s",
    (address) => {
      expect(written(readMarkdown(`[words](${address})`))).toBe(`mention(words (${address}))`);
    },
  );

  test("shows escaped text whole, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (text) => {
        fc.pre(text.trim() !== "");
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
        expect(textIn(readMarkdown(escaped))).toBe(text);
      }),
    );
  });

  test("loses no letter", () => {
    const marks = fc.constantFrom(
      "*",
      "**",
      "_",
      "`",
      "[",
      "](",
      ")",
      ">",
      "\n",
      "> ",
      "a",
      "b ",
      "\\",
    );
    fc.assert(
      fc.property(fc.array(marks), (pieces) => {
        const text = pieces.join("");
        const letters = (whole: string) => whole.replace(/[^ab]/g, "");
        expect(letters(textIn(readMarkdown(text)))).toBe(letters(text));
      }),
    );
  });
});
