import type { Block } from "./article.js";
import type { Page } from "./find-body.js";
import { findBody, isFootnote } from "./find-body.js";
import { beginsNext, findHeadline, sameTitle } from "./find-title.js";
import { endsSentence, isProse, isTitleCase, likeness, wordCount } from "./line-shape.js";
import type { MarkedLine, Verdict } from "./line-verdict.js";
import { isRelatedMarker } from "./tail-markers.js";

/**
 * What each line is. One block a line, in the same order; no more than one is the title.
 * What no rule knows and what reads like a sentence is a paragraph: better some of the
 * page in the article than a sentence lost.
 */
export function findBlocks(lines: readonly MarkedLine[]): readonly Block[] {
  const page = findBody(lines);
  const title = findHeadline(page);
  return lines.map(({ span }, i) => {
    const verdict =
      i === title
        ? { kind: "title" as const, because: "headline" }
        : (page.verdicts[i] ?? placed(page, i, title));
    return { ...verdict, span };
  });
}

const PARAGRAPH: Verdict = { kind: "paragraph" };

/** A verdict on a line that no rule knows, by where it stands. */
function placed(page: Page, i: number, title: number | undefined): Verdict {
  if (title !== undefined && sameLine(page, i, title))
    return { kind: "furniture", because: "the title again" };
  if (page.last < 0 || isBroken(page, i)) return PARAGRAPH;
  if (i < page.lead) return inHeader(page, i, title);
  return i > page.last ? inTail(page, i) : inBody(page, i);
}

function sameLine(page: Page, i: number, title: number): boolean {
  return i < page.lead
    ? sameTitle(page, title, i)
    : isLike(page.lines[i]?.words ?? "", page.lines[title]?.words ?? "");
}

/** Whether the line is a piece of a sentence that goes on in the next line, or went on from the last. */
function isBroken({ lines, verdicts }: Page, i: number): boolean {
  const goesOn = (at: number) => {
    const [line, next] = [lines[at], lines[at + 1]];
    return (
      line &&
      next?.gap === 0 &&
      !verdicts[at] &&
      !verdicts[at + 1] &&
      /^\p{Ll}/u.test(next.words) &&
      wordCount(line.words) >= 3 &&
      wordCount(next.words) >= 2
    );
  };
  return goesOn(i) || goesOn(i - 1) === true;
}

function isLike(words: string, title: string): boolean {
  return words.length < title.length * 2 && likeness(words) === likeness(title);
}

function inHeader(page: Page, i: number, title: number | undefined): Verdict {
  const { words } = page.lines[i] ?? { words: "" };
  if (beginsNext(page, i) || (i + 1 === page.lead && isTitleCase(words) && touchesLead(page))) {
    return { kind: "caption", because: "a name directly above the first paragraph" };
  }
  if (endsSentence(words) || (wordCount(words) >= 7 && !isTitleCase(words))) return PARAGRAPH;
  return title !== undefined && i < title
    ? { kind: "furniture", because: "above the title" }
    : { kind: "heading", because: "short line under the title" };
}

/** Whether the first paragraph follows at once where the other lines keep a distance. */
function touchesLead({ lines, lead }: Page): boolean {
  return lines[lead]?.gap === 0 && (lines[lead + 1]?.gap ?? 0) > 0;
}

function inBody(page: Page, i: number): Verdict {
  const { words } = page.lines[i] ?? { words: "" };
  if (underRelated(page, i)) return { kind: "furniture", because: "title of another article" };
  const isHeading = looksLikeHeading(words) && !inList(page, i);
  return isHeading ? { kind: "heading", because: "short line without a full stop" } : PARAGRAPH;
}

/** Words that open a sentence and hardly a heading: "He refused". */
const SENTENCE_OPENER = /^(?:he|she|it|they|we|i|you|there|according|["“'‘«„•*–—-])/i;

function looksLikeHeading(words: string): boolean {
  if (isProse(words) || isFootnote(words) || /[.!?,:;]$/.test(words)) return false;
  if (!/\p{L}/u.test(words) || SENTENCE_OPENER.test(words) || /["“”]/.test(words)) return false;
  return wordCount(words) <= (isTitleCase(words) ? 15 : 6);
}

/** Whether the line is one of several without a full stop under "Related stories". */
function underRelated({ lines }: Page, i: number): boolean {
  for (let at = i; at >= Math.max(0, i - 8); at -= 1) {
    const words = lines[at]?.words ?? "";
    if (isRelatedMarker(words)) return at < i;
    if (isProse(words) || wordCount(words) > 25) return false;
  }
  return false;
}

/** Three short lines in a row are a list, and no headings. */
function inList({ lines, verdicts }: Page, i: number): boolean {
  const short = (at: number) => {
    const line = lines[at];
    return line !== undefined && !verdicts[at] && looksLikeHeading(line.words);
  };
  return [-2, -1, 0].some((from) => [0, 1, 2].every((step) => short(i + from + step)));
}

/** Below the last sentence one more line may be the article's: a sentence without its full stop. */
function inTail({ lines, verdicts, last }: Page, i: number): Verdict {
  const { words, gap } = lines[i] ?? { words: "", gap: 0 };
  const isNext =
    i - last <= 5 && verdicts.slice(last + 1, i).every((verdict) => verdict !== undefined);
  const isAlone = (lines[i + 1]?.gap ?? 1) > 0 || verdicts[i + 1] !== undefined;
  const isSentence =
    wordCount(words) >= 7 || /^(?:["“]|(?:he|she|it|they|we|i) \p{Ll})/iu.test(words);
  return isNext && isAlone && gap < 2 && isSentence && !isTitleCase(words)
    ? PARAGRAPH
    : { kind: "furniture", because: "after the last sentence" };
}
