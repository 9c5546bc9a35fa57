import type { Article } from "./article.js";
import {
  findArticleElement,
  type PageDocument,
  type PageElement,
  parseDocument,
} from "./html-dom.js";
import { htmlText } from "./html-lines.js";
import { htmlPublication } from "./html-publication.js";
import { type LinkedArticle, linkedArticles } from "./json-ld.js";
import { likeness } from "./line-shape.js";
import { articleFrom } from "./parse-article.js";
import type { Details } from "./plain-article.js";

/**
 * Understands a saved web page. The article's text is made from the elements that hold it, one
 * block of words after the other; title, publisher, author, address and date come from the
 * page's metadata (JSON-LD, Open Graph, `<time>`, canonical link), else from that text.
 *
 * The caller refuses what `tooLarge` names before. Undefined where the page has no words.
 */
export function parseHtmlArticle(id: string, html: string, stated?: Details): Article | undefined {
  const document = parseDocument(html);
  const heading = mainHeading(document);
  const url = addressOf(document, html);
  const linked = linkedIn(document, url, heading);
  const element = findArticleElement(html) ?? document.body;
  if (!element) return undefined;
  const { text, lines } = htmlText(element, heading);
  if (text === "") return undefined;
  const details: Details = {
    title: heading ? undefined : (linked?.headline ?? meta(document, "og:title")),
    publisher: linked?.publisher ?? meta(document, "og:site_name"),
    author: linked?.author ?? meta(document, "author"),
    url: url ?? webAddress(linked?.url),
  };
  const publication = htmlPublication(document, linked?.published, details.url);
  return articleFrom(id, { text, lines, details, publication }, stated);
}

/** The words of the only `<h1>` in an `<article>`, in `<main>` or anywhere; the site's name is none. */
function mainHeading(document: PageDocument): string | undefined {
  const site = likeness(meta(document, "og:site_name") ?? "");
  for (const selector of ["article h1", "main h1", "h1"]) {
    const words = textsOf(document.querySelectorAll(selector));
    if (words.length === 1) return words.find((each) => likeness(each) !== site);
  }
  return undefined;
}

function textsOf(elements: Iterable<PageElement>): string[] {
  const texts = [...elements].map(({ textContent }) => (textContent ?? "").replace(/\s+/g, " "));
  return [...new Set(texts.map((words) => words.trim()).filter((words) => words !== ""))];
}

/** The page's own address: canonical link, Open Graph, or what a browser wrote on saving it. */
function addressOf(document: PageDocument, html: string): string | undefined {
  const canonical = [...document.querySelectorAll("link[rel=canonical]")].map((link) =>
    link.getAttribute("href"),
  );
  const saved = /<!--\s{0,5}saved from url=\(\d{1,6}\)(https?:\/\/[^\s>]{1,2000})/.exec(html)?.[1];
  return webAddress(canonical[0] ?? undefined) ?? webAddress(meta(document, "og:url")) ?? saved;
}

function webAddress(written: string | undefined): string | undefined {
  return written && /^https?:\/\/[^\s/]+\.[^\s/]+/.test(written) && URL.canParse(written)
    ? written
    : undefined;
}

/** What JSON-LD says of this article: the only one there, or the one with this address or headline. */
function linkedIn(
  document: PageDocument,
  url: string | undefined,
  heading: string | undefined,
): LinkedArticle | undefined {
  const all = [...document.querySelectorAll('script[type="application/ld+json"]')].flatMap(
    ({ textContent }) => linkedArticles(textContent ?? ""),
  );
  if (all.length === 1) return all[0];
  const isThis = (article: LinkedArticle) =>
    (url !== undefined && article.url === url) ||
    (heading !== undefined && likeness(article.headline ?? "") === likeness(heading));
  const own = all.filter(isThis);
  const days = new Set(own.map(({ published }) => published));
  return days.size === 1 ? own[0] : undefined;
}

/** The content of the first `<meta>` of that name, or Open Graph property, that has any. */
function meta(document: PageDocument, name: string): string | undefined {
  return [...document.querySelectorAll("meta")]
    .filter((element) =>
      [element.getAttribute("property"), element.getAttribute("name")].includes(name),
    )
    .map((element) => element.getAttribute("content")?.trim())
    .find((content) => content);
}
