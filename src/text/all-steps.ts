/** Takes the steps of some work and gives what it comes to; other work may come between them. */
export type TakeSteps = <T>(steps: Generator<undefined, T>) => Promise<T>;

/** What work in steps comes to, all of them taken at once. */
export function allSteps<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}

/** Lets nothing come between. */
export const atOnce: TakeSteps = async (steps) => allSteps(steps);
