import { type PdfItem, readable } from "./pdf-page.js";

/** Words on one line of a page without a wide gap between them. */
export interface Piece {
  readonly words: string;
  readonly x: number;
  readonly right: number;
  /** The line that most of it stands on, and the size of most of it. */
  readonly y: number;
  readonly size: number;
}

/** A piece that grows: of how many characters its size is, and whether a space follows. */
interface Open extends Piece {
  readonly most: number;
  readonly isSpaced: boolean;
}

/** In sizes of the letters: between words, and between words that may be in two columns. */
const GAP = { space: 0.15, wide: 1 };

/** The pieces of a page in the order in which they are drawn. */
export function piecesOf(items: readonly PdfItem[]): readonly Piece[] {
  const pieces: Open[] = [];
  for (const item of items.filter((each, i) => !isDrawnOver(items[i - 1], each))) {
    const last = pieces.at(-1);
    if (item.isTurned || item.words === "") continue;
    if (readable(item.words) === "") {
      if (last) pieces[pieces.length - 1] = { ...last, isSpaced: true };
    } else if (last && goesOn(last, item)) {
      pieces[pieces.length - 1] = extended(last, item);
    } else pieces.push(opened(item));
  }
  return pieces.map(({ words, x, right, y, size }) => ({
    words: readable(words),
    x,
    right,
    y,
    size,
  }));
}

/** Whether the same words were drawn there just before: bold letters are made so. */
function isDrawnOver(before: PdfItem | undefined, { words, x, y, size }: PdfItem): boolean {
  return (
    before?.words === words &&
    !before.isTurned &&
    Math.abs(before.x - x) < size * 0.15 &&
    Math.abs(before.y - y) < size * 0.15
  );
}

function opened({ words, x, y, width, size }: PdfItem): Open {
  return { words, x, right: x + width, y, size, most: words.length, isSpaced: false };
}

/** Whether the item stands on the piece's line, or is a raised number beside it, and follows at once. */
function goesOn({ right, y, size }: Open, item: PdfItem): boolean {
  const larger = Math.max(size, item.size);
  const gap = item.x - right;
  return Math.abs(item.y - y) <= larger / 2 && gap > -larger / 2 && gap <= larger * GAP.wide;
}

function extended(piece: Open, item: PdfItem): Open {
  const isApart = piece.isSpaced || item.x - piece.right > item.size * GAP.space;
  const words = piece.words + (isApart ? " " : "") + item.words;
  const right = Math.max(piece.right, item.x + item.width);
  const isMost = item.words.length > piece.most;
  const { y, size } = isMost ? item : piece;
  const most = Math.max(piece.most, item.words.length);
  return { ...piece, words, right, y, size, most, isSpaced: false };
}
