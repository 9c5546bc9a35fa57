import { type Block, sizeOfBlock } from "./block.js";
import { fits, type Size, sum } from "./limits.js";

/**
 * Puts blocks on pages, in order: as many on each as fit beside `fixed`, at most `most`. There is at
 * least one page; a page holds at least one block, whatever its size.
 */
export function paginate(blocks: readonly Block[], fixed: Size, most: number): Block[][] {
  const pages: Block[][] = [[]];
  for (const block of blocks) {
    const page = pages.at(-1) ?? [];
    const full = sum([fixed, ...[...page, block].map(sizeOfBlock)]);
    if (page.length === 0 || (page.length < most && fits(full))) page.push(block);
    else pages.push([block]);
  }
  return pages;
}
