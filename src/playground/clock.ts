/** Where the stand-in reads the time, so that a test can let 15 minutes pass in no time. */
export interface Clock {
  /** Milliseconds since 1970. */
  readonly now: () => number;
  /** Calls `callback` once, after `milliseconds`. Gives a function that calls it off. */
  readonly after: (milliseconds: number, callback: () => void) => () => void;
}

/** The machine's clock. Its timers do not keep a process alive. */
export const systemClock: Clock = {
  now: () => Date.now(),
  after: (milliseconds, callback) => {
    const timer = setTimeout(callback, milliseconds).unref();
    return () => clearTimeout(timer);
  },
};

/** A clock that stands still until `advance` moves it. */
export interface ManualClock extends Clock {
  /** Lets `milliseconds` pass, and calls in their order the callbacks that fall due. */
  readonly advance: (milliseconds: number) => void;
}

/** A clock for tests, which starts at `start`: milliseconds since 1970. */
export function manualClock(start = Date.UTC(2026, 0, 15, 12)): ManualClock {
  let time = start;
  const waiting = new Set<{ readonly due: number; readonly callback: () => void }>();
  return {
    now: () => time,
    after: (milliseconds, callback) => {
      const timer = { due: time + milliseconds, callback };
      waiting.add(timer);
      return () => void waiting.delete(timer);
    },
    advance: (milliseconds) => {
      const end = time + milliseconds;
      for (;;) {
        const [next] = [...waiting].filter(({ due }) => due <= end).sort((a, b) => a.due - b.due);
        if (!next) break;
        waiting.delete(next);
        time = next.due;
        next.callback();
      }
      time = end;
    },
  };
}
