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
  return documentOf(html);
}

/** A fragment without `<html>` would have no body; one that only speaks of it in a script has none either. */
function documentOf(html: string) {
  const wrapped = () => parseHTML(`<html><body>${html}</body></html>`).document;
  if (!/<html[\s>]/i.test(html)) return wrapped();
  const { document } = parseHTML(html);
  return document.documentElement?.localName === "html" ? document : wrapped();
}

/**
 * The element that holds the article, as Mozilla's Readability finds it for Firefox's reader
 * view; undefined where it finds none. Takes its own document: it changes it.
 */
export function findArticleElement(html: string): PageNode | undefined {
  const document = documentOf(html);
  const read = new Readability<PageNode>(document, { serializer: (node: PageNode) => node });
  return read.parse()?.content ?? undefined;
}
