/** The probability that a logistic model with `weights` gives something that has `features`. */
export function probability(
  weights: ReadonlyMap<string, number>,
  features: readonly string[],
): number {
  let sum = 0;
  for (const feature of features) sum += weights.get(feature) ?? 0;
  return 1 / (1 + Math.exp(-sum));
}
