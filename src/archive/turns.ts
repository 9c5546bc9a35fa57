import { setImmediate } from "node:timers/promises";

/** How long one thing may hold up all others, in milliseconds. */
const TURN = 10;

/**
 * Gives a function to call between small pieces of work: whenever they have taken long enough
 * together, it lets whatever else is waiting have its turn.
 */
export function turns(): () => Promise<void> {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < TURN) return;
    await setImmediate();
    began = performance.now();
  };
}
