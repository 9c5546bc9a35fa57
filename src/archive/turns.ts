import { setImmediate } from "node:timers/promises";
import type { TakeSteps } from "../text/all-steps.js";

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

/** Takes the steps of some work, between which whatever else is waiting has its turn. */
export const inTurns: TakeSteps = async (steps) => {
  const turn = turns();
  await setImmediate();
  let step = steps.next();
  while (!step.done) {
    // most steps are short, and to wait for nothing takes time, too
    const others = turn();
    if (others) await others;
    step = steps.next();
  }
  return step.value;
};
