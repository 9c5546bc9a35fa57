import type { Settings } from "./logistic.js";
import { frequentFeatures, generator, shuffle } from "./logistic.js";

/** Candidates of which one or more are right; `group` is what they were taken from. */
export interface Contest {
  readonly candidates: readonly { readonly features: readonly string[]; readonly right: boolean }[];
  readonly group: number;
}

/**
 * Weights by which the right candidates win: stochastic gradient ascent on the logarithm of their
 * share, with AdaGrad steps (Duchi 2011) and an L2 penalty. The same contests give the same weights.
 */
export function fitConditionalLogit(
  contests: readonly Contest[],
  settings: Settings,
): Map<string, number> {
  const examples = contests.flatMap(({ candidates, group }) =>
    candidates.map(({ features }) => ({ features, group })),
  );
  const names = new Set(frequentFeatures(examples, settings.minimum));
  const weights = new Map<string, number>();
  const squares = new Map<string, number>();
  const random = generator(7);
  const order = contests.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const n of order) {
      for (const [feature, slope] of slopesOf(contests[n]?.candidates ?? [], weights)) {
        if (names.has(feature)) step(feature, slope, weights, squares, settings);
      }
    }
  }
  const rounded = [...weights].map(
    ([name, weight]) => [name, Math.round(weight * 100) / 100] as const,
  );
  return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= settings.smallest));
}

function step(
  feature: string,
  slope: number,
  weights: Map<string, number>,
  squares: Map<string, number>,
  { l2, rate }: Settings,
): void {
  const weight = weights.get(feature) ?? 0;
  const gradient = slope - l2 * weight;
  const square = (squares.get(feature) ?? 1e-6) + gradient * gradient;
  squares.set(feature, square);
  weights.set(feature, weight + (rate * gradient) / Math.sqrt(square));
}

/** How the logarithm of the right candidates' share grows with each weight. */
function slopesOf(
  candidates: Contest["candidates"],
  weights: ReadonlyMap<string, number>,
): Map<string, number> {
  const shares = candidates.map(({ features }) =>
    Math.exp(features.reduce((sum, feature) => sum + (weights.get(feature) ?? 0), 0)),
  );
  const all = shares.reduce((sum, share) => sum + share, 0);
  const right = candidates.reduce((sum, each, i) => sum + (each.right ? (shares[i] ?? 0) : 0), 0);
  const slopes = new Map<string, number>();
  candidates.forEach((candidate, i) => {
    const share = shares[i] ?? 0;
    const slope = (candidate.right ? share / right : 0) - share / all;
    for (const feature of candidate.features)
      slopes.set(feature, (slopes.get(feature) ?? 0) + slope);
  });
  return slopes;
}
