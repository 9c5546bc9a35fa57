import { textOf } from "../text/span.js";
import type { Block } from "./article.js";
import { isDatedByline, signs } from "./byline.js";
import { withoutEmphasis } from "./line-shape.js";

/** A menu: a date above or below one is the page's, not the article's. */
const MENUS: ReadonlySet<string | undefined> = new Set(["breadcrumbs", "navigation", "languages"]);

/**
 * Tells whether the block at an index, which has a date, stands below the headline and with the
 * byline: both in a line, or one directly above the other.
 */
export function besideByline(text: string, blocks: readonly Block[]): (i: number) => boolean {
  const header = belowHeadline(blocks);
  const words = (at: number) => {
    const block = blocks[at];
    return block ? withoutEmphasis(textOf(text, block.span)) : "";
  };
  const isSigned = (from: number, step: 1 | -1) => {
    let at = from + step;
    while (blocks[at]?.because === "byline" && !signs(words(at))) at += step;
    return blocks[at]?.because === "byline";
  };
  return (i) => {
    if (i < header || blocks[i]?.kind !== "furniture") return false;
    if (isDatedByline(words(i))) return true;
    const isDateLine = blocks[i]?.because === "date line" && !isBesideMenu(blocks, i);
    return isDateLine && (isSigned(i, -1) || isSigned(i, 1));
  };
}

/** The index after the headline, and after the last time that it is said again above the first paragraph. */
function belowHeadline(blocks: readonly Block[]): number {
  const title = blocks.findIndex(({ kind }) => kind === "title");
  if (title < 0) return blocks.length;
  const lead = blocks.findIndex(({ kind }, at) => at > title && kind === "paragraph");
  const again = blocks.findLastIndex(
    ({ because }, at) => because === "the title again" && at > title && (lead < 0 || at < lead),
  );
  return Math.max(title, again) + 1;
}

function isBesideMenu(blocks: readonly Block[], i: number): boolean {
  const above = blocks[i - 1]?.because;
  return above === "controls" || MENUS.has(above) || MENUS.has(blocks[i + 1]?.because);
}
