import { editDistance, tolerance } from "../text/edit-distance.js";

/** How far the folded words of a name as typed are from those of `name`; undefined where one has none near it. */
function nameDistance(typed: readonly string[], name: readonly string[]): number | undefined {
  let sum = 0;
  for (const word of typed) {
    const near = name.flatMap((other) =>
      word[0] === other[0] ? (editDistance(word, other, tolerance(word.length)) ?? []) : [],
    );
    if (near.length === 0) return undefined;
    sum += Math.min(...near);
  }
  return typed.length > 0 ? sum : undefined;
}

/** Whether a name with `word` may be near one whose first word was typed so. */
export function isNearWord(typed: string, word: string): boolean {
  return nameDistance([typed], [word]) !== undefined;
}

/** A spelling of a name, its words folded, and whose it is: the place of the person among the people. */
export interface RankedName {
  readonly words: readonly string[];
  readonly rank: number;
}

/** Of everyone whom `typed` may mean, once, the ranks: those spelled most nearly so first, `limit` at most. */
export function ranksLike(
  typed: readonly string[],
  spellings: Iterable<RankedName>,
  limit: number,
): readonly number[] {
  const nearest = new Map<number, number>();
  for (const { words, rank } of spellings) {
    const distance = nameDistance(typed, words);
    if (distance === undefined) continue;
    nearest.set(rank, Math.min(distance, nearest.get(rank) ?? distance));
  }
  return [...nearest]
    .sort(([a, near], [b, far]) => near - far || a - b)
    .slice(0, limit)
    .map(([rank]) => rank);
}
