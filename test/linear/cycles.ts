/** The nodes of a graph that lie on a cycle, each with the number of its strongly connected component. */
export type Cycles = ReadonlyMap<number, number>;

/** The cycles of a graph, by Kosaraju's two searches. */
export function cyclesIn(targets: readonly (readonly number[])[]): Cycles {
  const sources: number[][] = targets.map(() => []);
  for (const [from, out] of targets.entries()) for (const to of out) sources[to]?.push(from);
  const seen = new Set<number>();
  const order = targets.flatMap((_, start) => reached(start, targets, seen));
  const taken = new Set<number>();
  const found = new Map<number, number>();
  for (const start of order.reverse()) {
    const component = reached(start, sources, taken);
    const isCycle = component.length > 1 || targets[start]?.includes(start);
    if (isCycle) for (const member of component) found.set(member, start);
  }
  return found;
}

/** What is reached from `start` and not seen yet, the farthest first. */
function reached(
  start: number,
  targets: readonly (readonly number[])[],
  seen: Set<number>,
): number[] {
  if (seen.has(start)) return [];
  seen.add(start);
  return [...(targets[start] ?? []).flatMap((to) => reached(to, targets, seen)), start];
}
