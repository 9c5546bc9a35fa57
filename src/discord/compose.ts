import type { Layout, Line } from "../answer/line.js";
import { markdownOf } from "./markdown.js";

/** The most characters a message may have (Discord's documentation, "Create Message"). */
export const MESSAGE_LENGTH = 2000;

/**
 * The reply as the content of one message. Blocks that do not fit are left out whole, the last
 * first, and the footer says how many are shown; a first block that is too long by itself
 * loses its excerpt, never a part of it.
 */
export function compose(layout: Layout): string {
  for (let shown = layout.blocks.length; shown > 0; shown -= 1) {
    const content = contentOf(layout, layout.blocks.slice(0, shown));
    if (content.length <= MESSAGE_LENGTH) return content;
  }
  const bare = contentOf(layout, layout.blocks.slice(0, 1).map(withoutExcerpt));
  return bare.length <= MESSAGE_LENGTH ? bare : TOO_LONG;
}

const TOO_LONG =
  "This answer is too long for a message. Ask for less: a few words, or one article.";

function contentOf(layout: Layout, blocks: readonly (readonly Line[])[]): string {
  return [...blocks, layout.footer(blocks.length)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(markdownOf).join("\n"))
    .join("\n");
}

function withoutExcerpt(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    line.kind === "excerpt"
      ? { kind: "remark", text: "The passage is too long to show here." }
      : line,
  );
}
