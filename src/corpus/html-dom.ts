import { Readability } from "@mozilla/readability";
import { parseHTML } from "linkedom";

/** What is read of a DOM's node; text nodes have only their text. */
export interface PageNode {
  /** `P`, `H1`, `#text`. */
  readonly nodeName: string;
  readonly textContent: string | null;
  readonly childNodes: Iterable<PageNode>;
}

/** An element with its attributes. */
export interface PageElement extends PageNode {
  getAttribute(name: string): string | null;
}

/** A page's document: light, without scripts or styles, and nothing is fetched. */
export interface PageDocument {
  readonly body: PageNode | null;
  querySelectorAll(selector: string): Iterable<PageElement>;
}

/** Parses HTML as a browser does, as far as linkedom follows it. */
export function parseDocument(html: string): PageDocument {
  return parseHTML(whole(html)).document;
}

/** A fragment without `<html>` would have no body. */
function whole(html: string): string {
  return /<html[\s>]/i.test(html) ? html : `<html><body>${html}</body></html>`;
}

/**
 * The element that holds the article, as Mozilla's Readability finds it for Firefox's reader
 * view; undefined where it finds none. Takes its own document: it changes it.
 */
export function findArticleElement(html: string): PageNode | undefined {
  const { document } = parseHTML(whole(html));
  const read = new Readability<PageNode>(document, { serializer: (node: PageNode) => node });
  return read.parse()?.content ?? undefined;
}
