import { inReadingOrder } from "./pdf-columns.js";
import { withInitials } from "./pdf-initials.js";
import type { PdfPage } from "./pdf-page.js";
import { type Piece, piecesOf } from "./pdf-pieces.js";

/** A line of a page. */
export interface PdfLine extends Piece {
  /** Counted from 0. */
  readonly page: number;
  /** Its column, or other part of a page, counted from 0 through the file. */
  readonly flow: number;
}

/** Farther apart than this, in sizes of the letters, words on one height are two lines: "BRIDGE OPENS          Page 2". */
const APART = 4;

/** The lines of all pages in the order in which they are read. */
export function pdfLines(pages: readonly PdfPage[]): readonly PdfLine[] {
  const lines: PdfLine[] = [];
  let flow = 0;
  for (const [page, { items }] of pages.entries()) {
    for (const pieces of inReadingOrder(withInitials(piecesOf(items)))) {
      for (const piece of pieces) {
        const last = lines.at(-1);
        if (last?.flow === flow && goesOn(last, piece))
          lines[lines.length - 1] = joined(last, piece);
        else lines.push({ ...piece, page, flow });
      }
      flow += 1;
    }
  }
  return lines;
}

function goesOn(line: PdfLine, { x, y, size }: Piece): boolean {
  const gap = x - line.right;
  const isLevel = Math.abs(y - line.y) <= Math.min(size, line.size) / 2;
  return isLevel && gap > 0 && gap <= APART * size;
}

function joined(line: PdfLine, piece: Piece): PdfLine {
  const { y, size } = piece.words.length > line.words.length ? piece : line;
  return { ...line, words: `${line.words} ${piece.words}`, right: piece.right, y, size };
}
