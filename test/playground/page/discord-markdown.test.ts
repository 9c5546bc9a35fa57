import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { parseDiscordMarkdown } from "../../../src/playground/page/discord-markdown.js";
import type { ViewNode } from "../../../src/playground/page/protocol.js";

/** The tree in a line: `p(one strong(two))`. */
function written(nodes: readonly ViewNode[]): string {
  return nodes.map(writtenNode).join("");
}

function writtenNode(node: ViewNode): string {
  if (typeof node === "string") return node;
  if (!("tag" in node)) return "";
  return `${node.className ?? node.tag}${node.href ? `:${node.href}` : ""}(${written(node.children)})`;
}

/** The tree's text alone. */
function textIn(nodes: readonly ViewNode[]): string {
  const texts = nodes.map((node) => {
    if (typeof node === "string") return node;
    return "tag" in node ? textIn(node.children) : "";
  });
  return texts.join("");
}

describe("Discord's Markdown", () => {
  test.each([
    ["plain words", "p(plain words)"],
    ["**bold** and *slanted* and _slanted_", "p(strong(bold) and em(slanted) and em(slanted))"],
    ["__under__ ~~gone~~ ||hidden||", "p(u(under) del(gone) spoiler(hidden))"],
    ["***both***", "p(strong(*both)*)"],
    ["**bold *and* more**", "p(strong(bold em(and) more))"],
    ["`**code**`", "p(code(**code**))"],
    ["> quoted\n> on\nnot", "blockquote(p(quoted)p(on))p(not)"],
    [">>> all\nof it", "blockquote(p(all)p(of it))"],
    ["> **\\*x\\***", "blockquote(p(strong(*x*)))"],
    ["-# small", "small(small)"],
    ["# One\n## Two\n### Three", "h3(One)h4(Two)h5(Three)"],
    ["- one\n- two\nafter", "ul(li(one)li(two))p(after)"],
    ["```\n> not quoted\n```", "pre(> not quoted\n)"],
    ["[words](https://example.org/a)", "p(a:https://example.org/a(words))"],
    ["[words](<https://example.org/a>)", "p(a:https://example.org/a(words))"],
    ["see https://example.org/a.", "p(see a:https://example.org/a(https://example.org/a).)"],
    ["<https://example.org/>", "p(a:https://example.org/(https://example.org/))"],
    [
      "<@123> </ask:1> <t:0:D>",
      "p(mention(@123) mention(/ask) mention(Thu, 01 Jan 1970 00:00:00 GMT))",
    ],
  ])("%j", (text, tree) => {
    expect(written(parseDiscordMarkdown(text))).toBe(tree);
  });

  test.each([
    "\\*not slanted\\*",
    "snake_case_words",
    "2 * 3 * 4",
    "**open",
    "[words](javascript:alert(1))",
    "[words] (https:)",
    "<b>not markup</b>",
    "a > b",
    "#hash",
    "`open",
  ])("leaves %j as it is", (text) => {
    expect(written(parseDiscordMarkdown(text))).toBe(`p(${text.replaceAll("\\", "")})`);
  });

  test("shows escaped text whole, whatever it is", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme-ascii", minLength: 1 }), (text) => {
        fc.pre(text.trim() !== "");
        const escaped = text.replace(/[!-/:-@[-`{-~]/g, "\\$&");
        expect(textIn(parseDiscordMarkdown(escaped))).toBe(text);
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
        expect(letters(textIn(parseDiscordMarkdown(text)))).toBe(letters(text));
      }),
    );
  });
});
