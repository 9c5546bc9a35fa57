/** So long a disk may take over a file, and so long over all of them beyond that, in milliseconds. */
const [FAIR, BORNE] = [0.1, 20];

/** Gives what `directly` does while the disk is quick, else what `later` does. */
export type Ask = <T>(directly: () => T, later: () => Promise<T>) => T | Promise<T>;

/**
 * Asks a disk about many small things. What the system has in memory, as it mostly has, it is asked
 * for directly: by way of its threads that takes several times as long. A disk that turns out to be
 * slow holds nothing up any more from then on.
 */
export function askingDirectly(): Ask {
  let borne = 0;
  return (directly, later) => {
    if (borne > BORNE) return later();
    const began = performance.now();
    try {
      return directly();
    } finally {
      borne = Math.max(0, borne + performance.now() - began - FAIR);
    }
  };
}
