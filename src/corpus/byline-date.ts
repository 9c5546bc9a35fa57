import { textOf } from "../text/span.js";
import type { Block } from "./article.js";
import { isByline, isDatedByline, signs } from "./byline.js";
import { withoutEmphasis } from "./line-shape.js";

/** A menu: a date above or below one is the page's, not the article's. */
const MENUS: ReadonlySet<string | undefined> = new Set(["breadcrumbs", "navigation", "languages"]);

/** How many lines a byline takes: names, what they do, "Written by:". */
const LONGEST_BYLINE = 5;

/**
 * Tells whether the block at an index, which has a date, stands below the headline and with the
 * byline: both in a line, or one directly above the other. Where two bylines stand apart, one
 * may be another article's, and no date is the article's own.
 */
export function besideByline(text: string, blocks: readonly Block[]): (i: number) => boolean {
  const words = (at: number) => {
    const block = blocks[at];
    return block ? withoutEmphasis(textOf(text, block.span)) : "";
  };
  const isSigned = (at: number) =>
    blocks[at]?.because === "byline" && (signs(words(at)) || isDatedByline(words(at)));
  const start = belowHeadline(blocks);
  const signed = [...blocks.keys()].slice(start, endOfHeader(blocks, start)).filter(isSigned);
  const [first, last] = [signed[0], signed.at(-1)];
  return (i) => {
    if (first === undefined || last === undefined || i < start) return false;
    if (blocks[i]?.kind !== "furniture" || isBesideMenu(blocks, i)) return false;
    const [from, to] = [Math.min(first, i), Math.max(last, i)];
    if (to - from > LONGEST_BYLINE) return false;
    const isOnlyOne = blocks
      .slice(from, to + 1)
      .every((block) => block === blocks[i] || block.because === "byline");
    // "By Jane Doe", a date, "By John Roe": whose date is it?
    const isBetween = isByline(words(i - 1)) && isByline(words(i + 1));
    return (
      isOnlyOne && !isBetween && (blocks[i]?.because === "date line" || isDatedByline(words(i)))
    );
  };
}

/** The index of the third paragraph: a deck or two may stand above a date. */
function endOfHeader(blocks: readonly Block[], start: number): number {
  let passed = 0;
  const end = blocks.findIndex(({ kind }, i) => {
    if (i >= start && kind === "paragraph") passed += 1;
    return passed > 2;
  });
  return end < 0 ? blocks.length : end;
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
