import type { Block } from "./article.js";

/** "Source: https://…" below an article may be another's address; above it, it is its own. */
const OWN = /^(?:url|link|permalink):?\s(https?:\/\/\S+)$/i;
const ABOVE = /^(?:(?:source|original|via|archived from):?\s)?(https?:\/\/[^\s/]+\/\S+)$/i;

/**
 * The article's own address, where the page gives it on a line of its own: labelled so
 * anywhere ("Permalink: https://…"), or as the only address above the first paragraph.
 */
export function findAddress(text: string, blocks: readonly Block[]): string | undefined {
  const lead = blocks.findIndex(({ kind }) => kind === "paragraph");
  const urls = (of: readonly Block[], pattern: RegExp) =>
    of
      .filter(({ because }) => because === "bare address")
      .flatMap(({ span }) => pattern.exec(text.slice(span.start, span.end))?.[1] ?? []);
  const [own] = urls(blocks, OWN);
  const above = urls(blocks.slice(0, Math.max(lead, 0)), ABOVE);
  return own ?? (above.length === 1 ? above[0] : undefined);
}
