/** What speaks for a candidate: each feature by name, about 0 to 1. */
export type Features<Name extends string> = Readonly<Record<Name, number>>;

/** The features' sum, each by its weight. */
export function weigh<Name extends string>(
  features: Features<Name>,
  weights: Features<Name>,
): number {
  let score = 0;
  for (const name in weights) {
    // what counts for nothing need not be worked out
    if (weights[name] !== 0) score += features[name] * weights[name];
  }
  return score;
}
