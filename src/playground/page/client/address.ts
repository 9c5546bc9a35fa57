import type { PageSpan } from "../protocol.js";

/** Which article is open, and what in it is meant. */
export interface ArticleAddress {
  readonly id: string;
  readonly span: PageSpan | undefined;
}

/** "#article/ID" or "#article/ID/START-END": so the browser's Back and Forward turn articles. */
export function articleAddress(id: string, span?: PageSpan): string {
  return `#article/${encodeURIComponent(id)}${span ? `/${span.start}-${span.end}` : ""}`;
}

/** What an address means; undefined where it means no article. */
export function readAddress(hash: string): ArticleAddress | undefined {
  const [, id, start, end] = /^#article\/([^/]+)(?:\/(\d+)-(\d+))?$/.exec(hash) ?? [];
  if (id === undefined) return undefined;
  const span = start && end ? { start: Number(start), end: Number(end) } : undefined;
  try {
    return { id: decodeURIComponent(id), span };
  } catch (error) {
    if (error instanceof URIError) return undefined;
    throw error;
  }
}
