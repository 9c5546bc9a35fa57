import { describe, expect, test } from "vitest";
import type { Layout, Line } from "../../src/answer/line.js";
import { plainArticle } from "../../src/corpus/plain-article.js";
import { compose, MESSAGE_LENGTH } from "../../src/discord/compose.js";

const remark = (text: string): Line => ({ kind: "remark", text });
const excerptOf = (text: string): Line => ({
  kind: "excerpt",
  excerpt: { article: plainArticle("a", text), span: { start: 0, end: text.length } },
});
const layout = (...blocks: Line[][]): Layout => ({
  blocks,
  footer: (shown) => [{ kind: "small", text: `${shown} shown` }],
  isPrivate: false,
});

describe("compose", () => {
  test("shows everything that fits", () => {
    expect(compose(layout([remark("one")], [remark("two")]))).toBe("one\ntwo\n-# 2 shown");
  });

  test("leaves out whole blocks from the end, and counts", () => {
    const long = remark("x".repeat(900));
    const content = compose(layout([long], [long], [long]));
    expect(content.length).toBeLessThanOrEqual(MESSAGE_LENGTH);
    expect(content.endsWith("-# 2 shown")).toBe(true);
  });

  test("fills a message to the last character", () => {
    const rest = "\n-# 1 shown".length;
    expect(compose(layout([remark("x".repeat(MESSAGE_LENGTH - rest))]))).toHaveLength(
      MESSAGE_LENGTH,
    );
  });

  test("an excerpt that is too long once escaped is left out, not cut", () => {
    const content = compose(layout([remark("heading"), excerptOf("*".repeat(1200))]));
    expect(content).toBe("heading\nThe passage is too long to show here.\n-# 1 shown");
  });
});
