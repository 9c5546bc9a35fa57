import { setImmediate } from "node:timers/promises";

/** How long one thing may hold up all others, in milliseconds. */
const TURN = 10;

/**
 * Gives a function to call between small pieces of work: whenever they have taken long enough
 * together, it lets whatever else is waiting have its turn.
 */
export function turns(): () => Promise<void> | undefined {
  let began = performance.now();
  const wait = async () => {
    await setImmediate();
    began = performance.now();
  };
  return () => (performance.now() - began < TURN ? undefined : wait());
}
