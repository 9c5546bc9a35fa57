import type { Block } from "./article.js";

const LABELLED = /^(?:source|url|link|permalink|original|via|archived from):?\s(https?:\/\/\S+)$/i;
const BARE = /^https?:\/\/[^\s/]+\/\S+$/;

/**
 * The article's own address, where the page gives it on a line of its own: labelled
 * anywhere ("URL: https://…"), or as the only address above the first paragraph.
 */
export function findAddress(text: string, blocks: readonly Block[]): string | undefined {
  const lead = blocks.findIndex(({ kind }) => kind === "paragraph");
  const header = blocks.slice(0, Math.max(lead, 0));
  const wordsOf = ({ span }: Block) => text.slice(span.start, span.end);
  const addresses = blocks.filter(({ because }) => because === "bare address");
  const labelled = addresses.map((block) => LABELLED.exec(wordsOf(block))?.[1]);
  const alone = header.map(wordsOf).filter((words) => BARE.test(words));
  return labelled.find((url) => url !== undefined) ?? (alone.length === 1 ? alone[0] : undefined);
}
