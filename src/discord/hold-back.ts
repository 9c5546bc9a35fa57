/** So often in an hour a shard may identify itself without being held back. */
const FREE = 5;
/** What the wait starts with and where it ends, in milliseconds. */
const [SHORTEST, LONGEST] = [10_000, 900_000];

/**
 * How long a shard that identified itself at these moments must still wait, in milliseconds.
 *
 * Five times an hour are free: restarts, a session that Discord has ended. From then on the wait
 * after the last time doubles, up to a quarter of an hour: some 300 a day at most, of the 1000
 * that Discord allows before it resets the token (its documentation, "Session Start Limit").
 */
export function holdBack(moments: readonly number[], now: number): number {
  const surplus = moments.length - FREE;
  if (surplus < 0) return 0;
  const gap = Math.min(LONGEST, SHORTEST * 2 ** surplus);
  return Math.max(0, Math.max(...moments) + gap - now);
}
