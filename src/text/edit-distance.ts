/**
 * How many letters must be added, left out, changed or swapped with their neighbour to make `b` of
 * `a` (the optimal string alignment distance); undefined where it is more than `most`.
 */
export function editDistance(a: string, b: string, most: number): number | undefined {
  if (Math.abs(a.length - b.length) > most) return undefined;
  let before: readonly number[] = [];
  let above: readonly number[] = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = nextRow({ a, b, i, before, above });
    if (Math.min(...row) > most) return undefined;
    [before, above] = [above, row];
  }
  const distance = above[b.length] ?? 0;
  return distance <= most ? distance : undefined;
}

/** The two rows of the table that the next one is counted from. */
interface Rows {
  readonly a: string;
  readonly b: string;
  readonly i: number;
  readonly before: readonly number[];
  readonly above: readonly number[];
}

function nextRow({ a, b, i, before, above }: Rows): number[] {
  const row = [i];
  for (let j = 1; j <= b.length; j += 1) {
    const changed = a[i - 1] === b[j - 1] ? 0 : 1;
    const isSwap = a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
    row.push(
      Math.min(
        (above[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (above[j - 1] ?? 0) + changed,
        isSwap ? (before[j - 2] ?? i + j) + 1 : i + j,
      ),
    );
  }
  return row;
}

/** How many letters of a word of that length may be wrong for it to be taken for another's misspelling. */
export function tolerance(length: number): number {
  return length < 4 ? 0 : length < 8 ? 1 : 2;
}
