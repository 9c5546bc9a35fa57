/** The places of the `limit` highest of `scores`, highest first, of equals the first. */
export function highest(scores: readonly number[], limit: number): number[] {
  const least = leastOfHighest(scores, limit);
  const kept: number[] = [];
  for (let i = 0; i < scores.length; i += 1) if ((scores[i] ?? 0) >= least) kept.push(i);
  return kept.sort((a, b) => (scores[b] ?? 0) - (scores[a] ?? 0)).slice(0, limit);
}

/**
 * The value that `limit` of `values` reach and no more than that exceed; the least number where there
 * are no more. To find it a heap of `limit` values is cheaper than to sort all.
 */
function leastOfHighest(values: readonly number[], limit: number): number {
  if (values.length <= limit || limit < 1) return Number.NEGATIVE_INFINITY;
  const heap = new Float64Array(limit).fill(Number.NEGATIVE_INFINITY);
  for (let i = 0; i < values.length; i += 1) {
    const value = values[i] ?? 0;
    if (value > (heap[0] ?? 0)) replaceLeast(heap, value);
  }
  return heap[0] ?? 0;
}

/** Puts `value` in the place of the least in `heap`, in which each is no greater than the two below it. */
function replaceLeast(heap: Float64Array, value: number): void {
  let at = 0;
  for (;;) {
    const [left, right] = [2 * at + 1, 2 * at + 2];
    if (left >= heap.length) break;
    const isRight = right < heap.length && (heap[right] ?? 0) < (heap[left] ?? 0);
    const next = isRight ? right : left;
    if ((heap[next] ?? 0) >= value) break;
    heap[at] = heap[next] ?? 0;
    at = next;
  }
  heap[at] = value;
}
