/** The values below which half, and all but one in a hundred, of `values` lie. */
export function percentiles(values: readonly number[]): { p50: number; p99: number } {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99) };
}

/** How long `work` takes, in milliseconds, and what it gives. */
export async function timed<T>(work: () => Promise<T> | T): Promise<{ ms: number; value: T }> {
  const started = performance.now();
  const value = await work();
  return { ms: performance.now() - started, value };
}

/** The heap in use after a forced collection, in MB. Needs node's --expose-gc. */
export function heapInUse(): number {
  globalThis.gc?.();
  return process.memoryUsage().heapUsed / 1e6;
}

/** A row of columns of one width. */
export function row(cells: readonly (string | number)[], width = 12): string {
  return cells
    .map((cell) =>
      (typeof cell === "number" ? cell.toFixed(cell < 100 ? 1 : 0) : cell).padStart(width),
    )
    .join(" ");
}
