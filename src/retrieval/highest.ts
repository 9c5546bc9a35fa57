/** Keeps those of which the scores are highest, of all that are added. */
export interface Highest {
  add(item: number, score: number): void;
  /** What is kept, highest first, of equals the first that was added. */
  items(): number[];
}

/** Keeps the `limit` highest: a heap of so many is cheaper than to sort all. */
export function keepingHighest(limit: number): Highest {
  const scores = new Float64Array(limit);
  const items = new Float64Array(limit);
  /** When each was added. */
  const turns = new Uint32Array(limit);
  let [size, turn] = [0, 0];
  const byScore = (a: number, b: number): number =>
    (scores[b] ?? 0) - (scores[a] ?? 0) || (turns[a] ?? 0) - (turns[b] ?? 0);
  const isWorse = (a: number, b: number): boolean => byScore(a, b) > 0;
  const move = (from: number, to: number): void => {
    scores[to] = scores[from] ?? 0;
    items[to] = items[from] ?? 0;
    turns[to] = turns[from] ?? 0;
  };
  const put = (at: number, item: number, score: number): void => {
    scores[at] = score;
    items[at] = item;
    turns[at] = turn;
  };
  // each place in the heap is no better than the two below it: the worst is at the top
  const rise = (item: number, score: number): void => {
    let at = size;
    size += 1;
    for (; at > 0; ) {
      const above = (at - 1) >>> 1;
      if ((scores[above] ?? 0) < score) break;
      move(above, at);
      at = above;
    }
    put(at, item, score);
  };
  const sink = (item: number, score: number): void => {
    let at = 0;
    for (;;) {
      const left = 2 * at + 1;
      if (left >= size) break;
      const next = left + 1 < size && isWorse(left + 1, left) ? left + 1 : left;
      if ((scores[next] ?? 0) >= score) break;
      move(next, at);
      at = next;
    }
    put(at, item, score);
  };
  return {
    add: (item, score) => {
      turn += 1;
      if (size < limit) rise(item, score);
      else if (size > 0 && score > (scores[0] ?? 0)) sink(item, score);
    },
    items: () => {
      const kept = Array.from({ length: size }, (_, at) => at);
      return kept.sort(byScore).map((at) => items[at] ?? 0);
    },
  };
}
