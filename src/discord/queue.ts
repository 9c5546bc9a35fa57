import { setImmediate } from "node:timers/promises";

/** Resolves when it is the turn of whoever calls it. */
export type Queue = () => Promise<void>;

/**
 * Lets those who come begin in their order, each in another turn of the event loop. What is worked out without
 * waiting is then done before the next begins, however many come at once, and between two of them everything else has
 * its turn: heartbeats, what others type, and the word that an answer is on its way.
 */
export function buildQueue(): Queue {
  let last = Promise.resolve();
  return () => {
    last = last.then(() => setImmediate());
    return last;
  };
}
