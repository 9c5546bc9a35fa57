import type { FrontMatter } from "./front-matter.js";
import { parseFrontMatter } from "./front-matter.js";
import { likeness } from "./line-shape.js";
import type { MarkedLine, Verdict } from "./line-verdict.js";
import type { Line } from "./lines.js";
import { joined, linesOf } from "./lines.js";
import type { Details } from "./plain-article.js";

/** A Markdown file as lines, one a paragraph, list item or heading, and what its front matter states. */
export interface MarkdownPage {
  readonly lines: readonly MarkedLine[];
  readonly details: Details;
}

/** Reads Markdown (CommonMark's blocks, not its inline marks) with simple front matter. */
export function parseMarkdown(text: string): MarkdownPage {
  const front = parseFrontMatter(text);
  const lines = linesOf(text).filter(({ span }) => span.start >= front.span.end);
  const paragraphs = grouped(lines).map((group) => joined(text, group));
  const marked = paragraphs.map((line) => ({ ...line, markup: markupOf(line.words) }));
  return {
    lines: [...frontLine(text, front), ...withTitle(marked, front.details.title)],
    details: front.details,
  };
}

function frontLine(text: string, { span }: FrontMatter): MarkedLine[] {
  if (span.end === 0) return [];
  const words = text.slice(span.start, span.end);
  return [{ span, words, gap: 0, markup: { kind: "furniture", because: "front matter" } }];
}

/** Lines that never go on from the one above: headings, list items, rules, images, fences. */
const OPENS = /^(?:#{1,6}\s|[-*+]\s|\d{1,3}[.)]\s|(?:[-*_]\s?){3,}$|!\[|```|~~~|\|)/;
/** Lines that nothing goes on from. */
const ALONE = /^(?:#{1,6}\s|(?:[-*_]\s?){3,}$|!\[[^\]]{0,300}\]\([^)]{0,500}\)$)/;
const UNDERLINE = /^(?:={3,}|-{3,})$/;

/** Lines between empty ones are one paragraph; an underlined heading keeps its underline. */
function grouped(lines: readonly Line[]): [Line, ...Line[]][] {
  const groups: [Line, ...Line[]][] = [];
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    const underlines = line.gap === 0 && group?.length === 1 && UNDERLINE.test(line.words);
    const opens =
      !above ||
      line.gap > 0 ||
      ALONE.test(above.words) ||
      UNDERLINE.test(above.words) ||
      OPENS.test(line.words);
    if (group && (underlines || !opens)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function markupOf(words: string): Verdict | undefined {
  if (/^#{1,6}\s/.test(words) || /[\r\n]\s{0,9}(?:={3,}|-{3,})$/.test(words)) {
    return { kind: "heading", because: "marked as a heading" };
  }
  if (/^!\[[^\]]{0,300}\]\([^)]{0,500}\)$/.test(words))
    return { kind: "caption", because: "image" };
  if (/^(?:[-*+]|\d{1,3}[.)])\s/.test(words)) return { kind: "paragraph", because: "list item" };
  if (words.startsWith("<!--") && words.endsWith("-->"))
    return { kind: "furniture", because: "comment" };
  return undefined;
}

/** The first heading is the title where the front matter gives none, or the same. */
function withTitle(
  lines: readonly MarkedLine[],
  stated: string | undefined,
): readonly MarkedLine[] {
  const first = lines.findIndex(({ markup }) => markup?.kind === "heading");
  const line = lines[first];
  const body = lines.findIndex(({ markup }) => markup === undefined);
  if (!line || (body >= 0 && body < first)) return lines;
  if (stated !== undefined && likeness(stated) !== likeness(headingWords(line.words))) return lines;
  return lines.with(first, { ...line, markup: { kind: "title", because: "first heading" } });
}

/** A heading without its marks: "## Why it matters", "Why it matters" over "-----". */
export function headingWords(words: string): string {
  return words
    .replace(/^#{1,6}\s+/, "")
    .replace(/\s{1,9}#{1,6}$/, "")
    .replace(/\s{0,9}[\r\n]\s{0,9}(?:=+|-+)$/, "");
}
