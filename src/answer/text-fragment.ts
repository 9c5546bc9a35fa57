import { linkOf } from "./citation.js";
import type { Excerpt } from "./excerpt.js";

/** So many words at either end tell a passage from the others of its page. */
const WORDS = 6;

/** A longer fragment is left out: a reply must have room for what it is about. */
const LONGEST = 300;

/**
 * The address of the article with a text fragment, so that a browser scrolls to the excerpt and
 * marks it (https://wicg.github.io/scroll-to-text-fragment/). Undefined where it has no address.
 */
export function linkTo({ article, span }: Excerpt): string | undefined {
  const link = linkOf(article);
  if (link === undefined) return undefined;
  const fragment = fragmentFor(article.text.slice(span.start, span.end));
  if (fragment === "" || fragment.length > LONGEST) return link;
  return `${link}${link.includes("#") ? "" : "#"}:~:text=${fragment}`;
}

/** `first words,last words`, or all of them where they are few; a text match ends at a line's end. */
function fragmentFor(shown: string): string {
  const lines = shown
    .split(/[\r\n]+/)
    .map((line) => line.split(/\s+/).filter((word) => word !== ""));
  const [first = []] = lines;
  const last = lines.at(-1) ?? [];
  if (lines.length === 1 && first.length <= 2 * WORDS) return encoded(first);
  return `${encoded(first.slice(0, WORDS))},${encoded(last.slice(-WORDS))}`;
}

/** Percent-encoded, the characters too that part the fragment's own pieces. */
function encoded(words: readonly string[]): string {
  return encodeURIComponent(words.join(" ").replace(/\p{Cs}/gu, "\uFFFD")).replace(
    /[-!'()*]/g,
    (mark) => `%${mark.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}
