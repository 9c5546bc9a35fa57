import { endsSentence, isProse, likeness, wordCount } from "./line-shape.js";
import type { MarkedLine, Verdict } from "./line-verdict.js";

/** Lines under which readers speak, not the article. As `likeness` writes them, numbers left out. */
const COMMENTS: ReadonlySet<string> = new Set([
  "comment",
  "comments",
  "comments section",
  "view comments",
  "leave a comment",
  "leave a reply",
  "leave a reply cancel reply",
  "leave a response",
  "post a comment",
  "add a comment",
  "reader comments",
  "join the discussion",
  "join the conversation",
  "thoughts on",
]);

/** Lines under which other articles are named. */
const RELATED: ReadonlySet<string> = new Set([
  "related",
  "related articles",
  "related article",
  "related stories",
  "related news",
  "related topics",
  "related content",
  "related posts",
  "related links",
  "related coverage",
  "recommended",
  "recommended for you",
  "recommended stories",
  "you may also like",
  "you might also like",
  "most read",
  "most popular",
  "most viewed",
  "trending",
  "trending now",
  "latest news",
  "top stories",
  "more news",
  "more stories",
  "more on this story",
  "more on this",
  "editor's picks",
  "editors picks",
  "read next",
  "what to read next",
  "up next",
  "keep reading",
  "read more",
  "see also",
  "also read",
  "read also",
]);

const bare = (words: string) =>
  likeness(words)
    .replace(/\b\d+\b ?/g, "")
    .trim();

/** Whether other articles are named under this line: "Related stories". */
export function isRelatedMarker(words: string): boolean {
  return (
    words.length < 60 && (RELATED.has(bare(words)) || /^list \d{1,2} of \d{1,2}$/i.test(words))
  );
}

/**
 * Where the page goes on after the article: the index of "3 comments" or "Related stories",
 * if what is under it is less than what is above and, under the latter, no long paragraph.
 * The number of lines where there is no such place.
 */
export function findTail(
  lines: readonly MarkedLine[],
  verdicts: readonly (Verdict | undefined)[],
): number {
  const isBody = (i: number) => !verdicts[i] && isProse(lines[i]?.words ?? "");
  const prose = [...lines.keys()].filter(isBody);
  const lastLong = prose.findLast((i) => isLong(lines[i]?.words ?? "")) ?? -1;
  let above = 0;
  for (const [i, { words }] of lines.entries()) {
    if (prose[above] === i) above += 1;
    const isLess = above >= 2 && prose.length - above < above;
    if (isLess && (isCommentMarker(words) || (isRelatedMarker(words) && i > lastLong))) return i;
  }
  return lines.length;
}

/** A teaser is no longer than this. */
function isLong(words: string): boolean {
  return endsSentence(words) && wordCount(words) >= 25;
}

function isCommentMarker(words: string): boolean {
  return words.length < 60 && COMMENTS.has(bare(words));
}
