/** What work in steps comes to, all of them taken at once. */
export function allSteps<T>(steps: Generator<undefined, T>): T {
  let step = steps.next();
  while (!step.done) step = steps.next();
  return step.value;
}
