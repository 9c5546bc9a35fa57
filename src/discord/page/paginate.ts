import { type Block, sizeOfBlock } from "./block.js";
import { fits, type Size, sum } from "./limits.js";

/** The blocks of one page, and where it stands among the others. */
export interface Position {
  /** Counted from 0. */
  readonly number: number;
  readonly blocks: readonly Block[];
  /** How many blocks stand on the pages before. */
  readonly before: number;
  /** Whether another page follows. */
  readonly hasNext: boolean;
}

/**
 * The page `wanted` of blocks that are put on pages in order: as many on each as fit beside `fixed`, at
 * most `most`, and one at least, whatever its size. The last page where there are fewer. Blocks are made
 * as they are taken: those of later pages are not.
 */
export function pageAt(
  wanted: number,
  blocks: Iterable<Block>,
  fixed: Size,
  most: number,
): Position {
  let page: Block[] = [];
  let [number, before] = [0, 0];
  for (const block of blocks) {
    const full = sum([fixed, ...[...page, block].map(sizeOfBlock)]);
    if (page.length === 0 || (page.length < most && fits(full))) {
      page.push(block);
      continue;
    }
    if (number === wanted) return { number, blocks: page, before, hasNext: true };
    [number, before] = [number + 1, before + page.length];
    page = [block];
  }
  return { number, blocks: page, before, hasNext: false };
}
