/** Words that two sequences have side by side; either is undefined where the other has one more. */
export interface Step {
  readonly claimed: number | undefined;
  readonly source: number | undefined;
  readonly kind: "same" | "changed" | "added" | "left-out" | "elided";
}

/** Where claimed words come nearest to a stretch of a source, and how near. */
export interface Stretch {
  /** The source's words `first` to `last`, exclusive. */
  readonly first: number;
  readonly last: number;
  /** The number of words that were changed, added or left out. */
  readonly edits: number;
}

/** Words as numbers, equal where the words are; what the other side does not have is negative. */
export type WordNumbers = Int32Array;

/**
 * What a step costs. Edits count first; of as many, those that keep more words win, those that
 * change a word rather than add one, and those that leave out least where an ellipsis allows it.
 */
const EDIT = 1 << 16;
const [SAME, CHANGED, ADDED, LEFT_OUT, ELIDED] = [-2, EDIT, EDIT + 4, EDIT, 1];

const editsIn = (cost: number) => Math.max(0, Math.round(cost / EDIT));

/** How many places of equal cost are kept. */
const PLACES = 24;

/**
 * The stretches of `source` from which `claim` can be made with the fewest edits.
 *
 * Sellers' algorithm (1980): edit distance in words, beginning and ending anywhere in the source.
 * It keeps two rows, so that memory grows with the source alone; time with the product.
 *
 * @param gaps Indexes in `claim` before which any number of the source's words may be left out.
 */
export function nearestStretches(
  claim: WordNumbers,
  gaps: ReadonlySet<number>,
  source: WordNumbers,
): Stretch[] {
  const width = source.length + 1;
  let above = new Int32Array(width);
  let row = new Int32Array(width);
  let startsAbove = Int32Array.from({ length: width }, (_, j) => j);
  let starts = new Int32Array(width);
  for (let i = 1; i <= claim.length; i += 1) {
    const leftOut = costOfLeavingOut(i, claim.length, gaps);
    row[0] = i * ADDED;
    starts[0] = 0;
    for (let j = 1; j < width; j += 1) {
      const diagonal = (above[j - 1] ?? 0) + (claim[i - 1] === source[j - 1] ? SAME : CHANGED);
      const up = (above[j] ?? 0) + ADDED;
      const left = (row[j - 1] ?? 0) + leftOut;
      const least = Math.min(diagonal, up, left);
      row[j] = least;
      starts[j] =
        (least === diagonal
          ? startsAbove[j - 1]
          : least === left
            ? starts[j - 1]
            : startsAbove[j]) ?? 0;
    }
    [above, row, startsAbove, starts] = [row, above, starts, startsAbove];
  }
  return cheapest(above, startsAbove);
}

function costOfLeavingOut(i: number, length: number, gaps: ReadonlySet<number>): number {
  return i < length && gaps.has(i) ? ELIDED : LEFT_OUT;
}

/** The places of fewest edits; where an ellipsis gives a choice, those that leave out least first. */
function cheapest(costs: Int32Array, starts: Int32Array): Stretch[] {
  const edits = editsIn(costs.reduce((least, cost) => Math.min(least, cost)));
  return [...costs]
    .map((cost, last) => ({ cost, last }))
    .filter(({ cost }) => editsIn(cost) === edits)
    .sort((a, b) => a.cost - b.cost || a.last - b.last)
    .slice(0, PLACES)
    .map(({ last }) => ({ first: starts[last] ?? 0, last, edits }));
}

/** No table of steps grows beyond this many cells. */
const CELLS = 16_000_000;

/**
 * Word for word, how `claim` is made from the source's words in `stretch`; undefined where
 * the two are too long to be compared so.
 */
export function alignWords(
  claim: WordNumbers,
  gaps: ReadonlySet<number>,
  source: WordNumbers,
  { first, last }: Stretch,
): Step[] | undefined {
  const width = last - first + 1;
  if ((claim.length + 1) * width > CELLS) return undefined;
  const cameFrom = new Uint8Array((claim.length + 1) * width);
  let above = Int32Array.from({ length: width }, (_, j) => j * LEFT_OUT);
  let row = new Int32Array(width);
  cameFrom.fill(LEFT, 1, width);
  for (let i = 1; i <= claim.length; i += 1) {
    const leftOut = costOfLeavingOut(i, claim.length, gaps);
    row[0] = i * ADDED;
    cameFrom[i * width] = UP;
    for (let j = 1; j < width; j += 1) {
      const diagonal =
        (above[j - 1] ?? 0) + (claim[i - 1] === source[first + j - 1] ? SAME : CHANGED);
      const up = (above[j] ?? 0) + ADDED;
      const left = (row[j - 1] ?? 0) + leftOut;
      const least = Math.min(diagonal, up, left);
      row[j] = least;
      cameFrom[i * width + j] = least === diagonal ? DIAGONAL : least === left ? LEFT : UP;
    }
    [above, row] = [row, above];
  }
  return stepsBack(cameFrom, width, claim, gaps, source, first);
}

const [DIAGONAL, LEFT, UP] = [0, 1, 2];

function stepsBack(
  cameFrom: Uint8Array,
  width: number,
  claim: WordNumbers,
  gaps: ReadonlySet<number>,
  source: WordNumbers,
  first: number,
): Step[] {
  const steps: Step[] = [];
  let [i, j] = [claim.length, width - 1];
  while (i > 0 || j > 0) {
    const from = cameFrom[i * width + j];
    const [claimed, at] = [
      from === LEFT ? undefined : i - 1,
      from === UP ? undefined : first + j - 1,
    ];
    steps.push({ claimed, source: at, kind: kindOf(claimed, at, i) });
    if (claimed !== undefined) i -= 1;
    if (at !== undefined) j -= 1;
  }
  return steps.reverse();

  function kindOf(claimed: number | undefined, at: number | undefined, before: number) {
    if (claimed === undefined)
      return before < claim.length && gaps.has(before) ? "elided" : "left-out";
    if (at === undefined) return "added";
    return claim[claimed] === source[at] ? "same" : "changed";
  }
}
