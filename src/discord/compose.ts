import type { Layout, Line } from "../answer/line.js";
import { blockMarkdown } from "./markdown.js";

/** The most characters a message may have (Discord's documentation, "Create Message"). */
export const MESSAGE_LENGTH = 2000;

/**
 * The reply as the content of one message. Blocks that do not fit are left out whole, the last
 * first, and the footer says how many are shown; a first block that is too long by itself
 * loses its excerpt, never a part of it.
 *
 * @param head Said above it, and `foot` below it, in markdown.
 */
export function compose(layout: Layout, head: readonly string[] = [], foot = ""): string {
  const around = { head, foot: foot === "" ? [] : [foot] };
  for (let shown = layout.blocks.length; shown > 0; shown -= 1) {
    const content = contentOf(layout, layout.blocks.slice(0, shown), around);
    if (content.length <= MESSAGE_LENGTH) return content;
  }
  const bare = contentOf(layout, layout.blocks.slice(0, 1).map(withoutExcerpt), around);
  return bare.length <= MESSAGE_LENGTH ? bare : TOO_LONG;
}

const TOO_LONG_TO_SHOW = "The passage is too long to show here.";

/** Said in the place of an answer that does not fit even so. */
export const TOO_LONG =
  "This answer is too long for a message. Ask for less: a few words, or one article.";

function contentOf(
  layout: Layout,
  blocks: readonly (readonly Line[])[],
  { head, foot }: { readonly head: readonly string[]; readonly foot: readonly string[] },
): string {
  const lines = [...blocks, layout.footer(blocks.length)].filter((block) => block.length > 0);
  return [...head, ...lines.map(blockMarkdown), ...foot].join("\n");
}

/** `lines` with a remark in the place of what is too long to be shown. */
export function withoutExcerpt(lines: readonly Line[]): readonly Line[] {
  return lines.map((line) =>
    line.kind === "excerpt" ? { kind: "remark", text: TOO_LONG_TO_SHOW } : line,
  );
}
