import type { Verdict } from "./line-verdict.js";
import { type MadeText, textOfStretches } from "./made-text.js";
import { type PdfLine, pdfLines } from "./pdf-lines.js";
import { type PdfPage, readable } from "./pdf-page.js";
import { paragraphsOfLines } from "./pdf-paragraphs.js";
import { findRunning } from "./pdf-running.js";

const HEAD: Verdict = { kind: "furniture", because: "running head" };
const FOOT: Verdict = { kind: "furniture", because: "running foot" };
const TURNED: Verdict = { kind: "furniture", because: "not written from left to right" };

/**
 * The text of a file's pages: paragraphs with an empty line between, their lines as they are on
 * the page, white space made one space. Running heads come first, running feet and what runs up a
 * margin last, each once. No letter is added or left out.
 */
export function pdfText(pages: readonly PdfPage[]): MadeText {
  const all = pdfLines(pages);
  const running = findRunning(all, pages);
  const body = paragraphsOfLines(all.filter((line) => !running.all.has(line)));
  return textOfStretches([
    ...running.heads.map(({ words }) => ({ words, markup: HEAD })),
    ...body.map((lines) => ({ words: wordsOf(lines), markup: undefined })),
    ...running.feet.map(({ words }) => ({ words, markup: FOOT })),
    ...turnedOn(pages).map((words) => ({ words, markup: TURNED })),
  ]);
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
