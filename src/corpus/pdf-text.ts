import type { MarkedLine, Verdict } from "./line-verdict.js";
import { type PdfLine, pdfLines } from "./pdf-lines.js";
import { type PdfPage, readable } from "./pdf-page.js";
import { paragraphsOfLines } from "./pdf-paragraphs.js";
import { findRunning } from "./pdf-running.js";

/** The text of a PDF file, made from the places of its words, and its paragraphs. */
export interface PdfText {
  readonly text: string;
  /** One a paragraph, with its line breaks in it. */
  readonly lines: readonly MarkedLine[];
}

const HEAD: Verdict = { kind: "furniture", because: "running head" };
const FOOT: Verdict = { kind: "furniture", because: "running foot" };
const TURNED: Verdict = { kind: "furniture", because: "not written from left to right" };

interface Stretch {
  readonly words: string;
  readonly markup?: Verdict;
}

/**
 * The text of a file's pages: paragraphs with an empty line between, their lines as they are on
 * the page, white space made one space. Running heads come first, running feet and what runs up a
 * margin last, each once. No letter is added or left out.
 */
export function pdfText(pages: readonly PdfPage[]): PdfText {
  const all = pdfLines(pages);
  const running = findRunning(all, pages);
  const body = paragraphsOfLines(all.filter((line) => !running.all.has(line)));
  const stretches: Stretch[] = [
    ...running.heads.map(({ words }) => ({ words, markup: HEAD })),
    ...body.map((lines) => ({ words: wordsOf(lines) })),
    ...running.feet.map(({ words }) => ({ words, markup: FOOT })),
    ...turnedOn(pages).map((words) => ({ words, markup: TURNED })),
  ];
  let text = "";
  const lines: MarkedLine[] = [];
  for (const { words, markup } of stretches) {
    if (text !== "") text += "\n\n";
    const span = { start: text.length, end: text.length + words.length };
    lines.push({ span, words, gap: lines.length === 0 ? 0 : 1, markup });
    text += words;
  }
  return { text, lines };
}

function wordsOf(lines: readonly PdfLine[]): string {
  return lines.reduce(
    (above, { words }) => above + (above === "" || isBroken(above, words) ? "" : "\n") + words,
    "",
  );
}

/**
 * Whether a word or compound goes on in the next line: "well-" above "known". The hyphen stays, whoever
 * set it; "two- and threefold" is no such word.
 */
function isBroken(above: string, words: string): boolean {
  return (
    /[\p{L}\p{N}][-\u00AD\u2010]$/u.test(above.slice(-3)) &&
    /^[\p{L}\p{N}]/u.test(words) &&
    !/^(?:and|or|to)\s/.test(words)
  );
}

function turnedOn(pages: readonly PdfPage[]): readonly string[] {
  const turned = pages.map(({ items }) =>
    items
      .filter(({ isTurned }) => isTurned)
      .map(({ words }) => words)
      .join(" "),
  );
  return [...new Set(turned.map(readable))].filter(Boolean);
}
