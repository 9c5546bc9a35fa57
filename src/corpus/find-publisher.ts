import type { Block } from "./article.js";
import { paragraphsOf } from "./article.js";
import { findDateline } from "./dateline.js";
import { siteAfter } from "./find-title.js";

/** Where a page says whose it is. The page's own word goes before an agency's, whose story it may only carry. */
const NOTICES: readonly { readonly pattern: RegExp; readonly example: string }[] = [
  {
    pattern:
      /^(?:©|\(c\)|copyright)(?:\s?(?:©|\(c\)|copyright))?\s?\d{4}(?:\s?[-–]\s?\d{4})?,?\s(\p{Lu}[^.|,©]{1,40}?)(?:[.|,]|\s(?:all rights|ltd|inc|llc)\b|$)/iu,
    example: "© 2021 Example News. All rights reserved.",
  },
  {
    pattern: /^(\p{Lu}[^’',.]{1,40})[’']s (?:web)?site can (?:also )?be/u,
    example: "Example News’s website can also be accessed at the following addresses:",
  },
];

/**
 * The publisher, where the page itself gives it: in a notice of its own, after the headline
 * ("Bridge opens | Example News"), or in the dateline ("OSLO (Example News) -").
 */
export function findPublisher(
  text: string,
  blocks: readonly Block[],
  title: string,
): string | undefined {
  const furniture = blocks.filter(({ kind }) => kind === "furniture");
  const lines = furniture.map(({ span }) => text.slice(span.start, span.end));
  const notice = lines.flatMap((line) => NOTICES.map(({ pattern }) => pattern.exec(line)?.[1]));
  const opening = paragraphsOf({ blocks }).slice(0, 3);
  return (
    notice.find((name) => name !== undefined) ??
    lines.map((line) => siteAfter(title, line)).find((name) => name !== undefined) ??
    opening
      .map(({ start, end }) => findDateline(text.slice(start, end))?.agency)
      .find((name) => name)
  );
}
