import { frequentFeatures, generator, type Settings, shuffle } from "./logistic.js";

/** Several things of which one is right: the features of each, and which one it is. */
export interface Choice {
  readonly options: readonly (readonly string[])[];
  readonly right: number;
  readonly group: number;
}

/** Weights of a conditional logit (McFadden 1974): the option with the largest sum is chosen. */
export function fitChoices(choices: readonly Choice[], settings: Settings): Map<string, number> {
  const examples = choices.map(({ options, group }) => ({ features: options.flat(), group }));
  const names = frequentFeatures(examples, settings.minimum);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = choices.map(({ options }) =>
    options.map((features) => Int32Array.from(features.flatMap((each) => index.get(each) ?? []))),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const random = generator(7);
  const order = choices.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const n of order) step(rows[n] ?? [], choices[n]?.right ?? 0, weights, squares, settings);
  }
  const rounded = names.map(
    (name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100] as const,
  );
  return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= settings.smallest));
}

function step(
  options: readonly Int32Array[],
  right: number,
  weights: Float64Array,
  squares: Float64Array,
  { l2, rate }: Settings,
): void {
  const scores = options.map((row) => row.reduce((sum, f) => sum + (weights[f] ?? 0), 0));
  const most = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  for (const [i, row] of options.entries()) {
    const error = (i === right ? 1 : 0) - (powers[i] ?? 0) / total;
    for (const f of row) {
      const gradient = error - l2 * (weights[f] ?? 0);
      const square = (squares[f] ?? 0) + gradient * gradient;
      squares[f] = square;
      weights[f] = (weights[f] ?? 0) + (rate * gradient) / Math.sqrt(square);
    }
  }
}
