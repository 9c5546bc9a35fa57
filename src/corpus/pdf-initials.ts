import type { Piece } from "./pdf-pieces.js";

/** No page has more stories that begin with a large letter. */
const MOST = 20;

/** Large letters over several lines, each put before the words that it begins: "N" beside "ORHAVEN, March 3". */
export function withInitials(pieces: readonly Piece[]): readonly Piece[] {
  const initials = pieces.filter(({ words }) => /^["“‘]?\p{Lu}$/u.test(words)).slice(0, MOST);
  let all = pieces;
  for (const initial of initials) {
    const beside = all.filter((piece) => isBeside(initial, piece));
    const [first, ...others] = beside.toSorted((a, b) => a.y - b.y);
    if (!first || others.some(({ y }) => y === first.y)) continue;
    const words = `${initial.words}${isWord(initial, first, pieces) ? " " : ""}${first.words}`;
    all = all.flatMap((piece) => {
      if (piece === initial) return [];
      return piece === first ? [{ ...first, words }] : [piece];
    });
  }
  return all;
}

function isBeside({ right, y, size }: Piece, piece: Piece): boolean {
  return (
    piece.size * 1.6 < size &&
    piece.y < y &&
    piece.y > y - size &&
    piece.x - right > -piece.size / 2 &&
    // the first line may be indented besides
    piece.x - right < piece.size * 1.6
  );
}

/** Whether the letter is a word, "A storm", and does not begin one, "After": the next word stands elsewhere too. */
function isWord({ words }: Piece, { words: rest }: Piece, pieces: readonly Piece[]): boolean {
  const next = /^\p{L}+/u.exec(rest)?.[0].toLowerCase();
  if (!next || !/[AI]$/.test(words)) return false;
  const elsewhere = pieces.filter((piece) => piece.words !== rest).map((piece) => piece.words);
  return elsewhere.some((each) =>
    each
      .toLowerCase()
      .split(/[^\p{L}]+/u)
      .includes(next),
  );
}
