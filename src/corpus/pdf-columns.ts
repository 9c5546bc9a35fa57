import type { Piece } from "./pdf-pieces.js";

/** Pieces that are read one after the other, downwards: a column, or a part of one. */
export type Flow = readonly Piece[];

/**
 * A page's pieces in the order in which they are read. Two columns or more are told by a gap
 * between prose on both sides of it, and read one after the other; what reaches over the gap
 * stands above or below them. All else stays in the order in which it is drawn, but for parts
 * that are drawn later and stand wholly above.
 */
export function inReadingOrder(pieces: readonly Piece[], depth = 0): readonly Flow[] {
  const gutter = depth < DEEPEST ? findGutter(pieces) : undefined;
  if (!gutter) return asDrawn(pieces);
  return sectionsOf(pieces, gutter).flatMap(({ sides, all }) =>
    sides
      ? [sides.left, sides.right].flatMap((side) => inReadingOrder(side, depth + 1))
      : asDrawn(all),
  );
}

/** No page has columns in columns deeper than this. */
const DEEPEST = 8;

/** Where the left column ends and the right one begins. */
interface Gutter {
  readonly from: number;
  readonly to: number;
}

/** Lines that begin at the same place, and lines side by side, make a column. */
const LINES = 3;
/** Median number of characters of a column's lines: cells of tables are shorter. */
const PROSE = 15;
/** More places than this at which lines begin are not tried. */
const TRIED = 12;

function findGutter(pieces: readonly Piece[]): Gutter | undefined {
  const begins = new Map<number, number>();
  for (const { x } of pieces) begins.set(Math.round(x), (begins.get(Math.round(x)) ?? 0) + 1);
  const places = [...begins]
    .filter(([, count]) => count >= LINES)
    .toSorted(([, a], [, b]) => b - a)
    .slice(0, TRIED);
  for (const [x] of places) {
    const gutter = gutterBefore(x - 1, pieces);
    if (gutter && sectionsOf(pieces, gutter).some(({ sides }) => sides)) return gutter;
  }
  return undefined;
}

/** The gap to the left of `to`, as wide as the letters there are large. */
function gutterBefore(to: number, pieces: readonly Piece[]): Gutter | undefined {
  const [beside] = pieces.filter(({ x }) => Math.abs(x - to) <= 2);
  return beside && { from: to - beside.size * 0.6, to };
}

/** A part of the page between pieces that reach over the gap. */
interface Section {
  readonly all: readonly Piece[];
  /** Its columns, where it has two. */
  readonly sides: Sides | undefined;
}

interface Sides {
  readonly left: readonly Piece[];
  readonly right: readonly Piece[];
}

function sectionsOf(pieces: readonly Piece[], gutter: Gutter): readonly Section[] {
  const downwards = pieces.toSorted((a, b) => a.y - b.y);
  const runs: { pieces: Piece[]; isOver: boolean }[] = [];
  for (const piece of downwards) {
    const isOver = piece.x < gutter.to && piece.right > gutter.from;
    const run = runs.at(-1);
    if (run?.isOver === isOver) run.pieces.push(piece);
    else runs.push({ pieces: [piece], isOver });
  }
  const sections: { all: Piece[]; sides: Sides | undefined }[] = [];
  for (const run of runs) {
    const sides = run.isOver ? undefined : sidesOf(run.pieces, gutter);
    const above = sections.at(-1);
    if (!sides && above && !above.sides) above.all.push(...run.pieces);
    else sections.push({ all: run.pieces, sides });
  }
  return sections.map(({ all, sides }) => ({
    all: drawnOf(pieces, all),
    sides: sides && { left: drawnOf(pieces, sides.left), right: drawnOf(pieces, sides.right) },
  }));
}

function drawnOf(pieces: readonly Piece[], some: readonly Piece[]): readonly Piece[] {
  const wanted = new Set(some);
  return pieces.filter((piece) => wanted.has(piece));
}

/** Both columns, where lines of prose stand on either side at the same height. */
function sidesOf(pieces: readonly Piece[], { to }: Gutter): Sides | undefined {
  const sides = {
    left: pieces.filter(({ x }) => x < to),
    right: pieces.filter(({ x }) => x >= to),
  };
  return isColumn(sides.left, sides.right) && isColumn(sides.right, sides.left) ? sides : undefined;
}

function isColumn(pieces: readonly Piece[], beside: readonly Piece[]): boolean {
  const [top, bottom] = [beside[0]?.y ?? 0, beside.at(-1)?.y ?? 0];
  const common = pieces.filter(({ y, size }) => y > top - size / 2 && y < bottom + size / 2);
  const lengths = common.map(({ words }) => words.length).toSorted((a, b) => a - b);
  return common.length >= LINES && (lengths[common.length >> 1] ?? 0) >= PROSE;
}

/** A part of the page that is drawn downwards in one go. */
interface Part {
  readonly pieces: [Piece, ...Piece[]];
  /** When it is drawn. */
  readonly at: number;
}

/** As drawn; of parts that stand one below the other, the upper first. */
function asDrawn(pieces: readonly Piece[]): readonly Flow[] {
  const parts: Part[] = [];
  for (const piece of pieces) {
    const part = parts.at(-1);
    const above = part?.pieces.at(-1);
    if (part && above && piece.y > above.y - above.size / 2) part.pieces.push(piece);
    else parts.push({ pieces: [piece], at: parts.length });
  }
  return besideOneAnother(parts).flatMap((beside) =>
    beside.toSorted((a, b) => a.at - b.at).map((part) => part.pieces),
  );
}

/** The parts in groups, one group below the other. */
function besideOneAnother(parts: readonly Part[]): readonly (readonly Part[])[] {
  const top = ({ pieces: [first] }: Part) => first.y - first.size / 2;
  const groups: { parts: Part[]; bottom: number }[] = [];
  for (const part of parts.toSorted((a, b) => top(a) - top(b))) {
    const group = groups.at(-1);
    const bottom = Math.max(...[part.pieces[0], part.pieces.at(-1)].map((each) => each?.y ?? 0));
    if (group && top(part) <= group.bottom) {
      group.parts.push(part);
      group.bottom = Math.max(group.bottom, bottom);
    } else groups.push({ parts: [part], bottom });
  }
  return groups.map((group) => group.parts);
}
