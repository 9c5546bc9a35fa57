import type { WordList } from "./word-list.js";

/** The first index from `first` on whose value is `bound` or more, in `values` sorted upwards from there as far as `length`. */
export function lowerBound(
  values: ArrayLike<number>,
  bound: number,
  length = values.length,
  first = 0,
): number {
  let [low, high] = [first, length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The first index from `first` to `end` that is not `isBefore` what is sought, where all such stand in front of all others. */
export function partitionPoint(
  first: number,
  end: number,
  isBefore: (index: number) => boolean,
): number {
  let [low, high] = [first, end];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The index of the first of `words`, sorted by their code units, that does not come before `word`. */
export function firstWordFrom(words: WordList, word: string): number {
  return partitionPoint(0, words.length, (i) => (words.at(i) ?? "") < word);
}
