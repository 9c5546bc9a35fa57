/** Something with features that is so, or is not; `group` is what it was taken from. */
export interface Example {
  readonly features: readonly string[];
  readonly label: 0 | 1;
  readonly group: number;
}

/** How to fit: features of fewer than `minimum` groups and weights under `smallest` are dropped. */
export interface Settings {
  readonly minimum: number;
  readonly smallest: number;
  readonly l2: number;
  readonly rate: number;
  readonly epochs: number;
}

/** Weights of a logistic model. The same examples give the same weights. */
export function fitLogistic(examples: readonly Example[], settings: Settings): Map<string, number> {
  const names = frequentFeatures(examples, settings.minimum);
  const index = new Map(names.map((name, i) => [name, i]));
  const rows = examples.map(({ features }) =>
    Int32Array.from(features.flatMap((feature) => index.get(feature) ?? [])),
  );
  const weights = new Float64Array(names.length);
  const squares = new Float64Array(names.length).fill(1e-6);
  const random = generator(7);
  const order = examples.map((_, i) => i);
  for (let epoch = 0; epoch < settings.epochs; epoch += 1) {
    shuffle(order, random);
    for (const n of order) {
      step(rows[n] ?? new Int32Array(), examples[n]?.label ?? 0, weights, squares, settings);
    }
  }
  const rounded = names.map(
    (name, i) => [name, Math.round((weights[i] ?? 0) * 100) / 100] as const,
  );
  return new Map(rounded.filter(([, weight]) => Math.abs(weight) >= settings.smallest));
}

function step(
  row: Int32Array,
  label: number,
  weights: Float64Array,
  squares: Float64Array,
  { l2, rate }: Settings,
): void {
  let sum = 0;
  for (const f of row) sum += weights[f] ?? 0;
  const error = label - 1 / (1 + Math.exp(-sum));
  for (const f of row) {
    const gradient = error - l2 * (weights[f] ?? 0);
    const square = (squares[f] ?? 0) + gradient * gradient;
    squares[f] = square;
    weights[f] = (weights[f] ?? 0) + (rate * gradient) / Math.sqrt(square);
  }
}

/** The features that at least `minimum` groups show. */
export function frequentFeatures(
  examples: readonly Pick<Example, "features" | "group">[],
  minimum: number,
): string[] {
  const seen = new Map<string, Set<number>>();
  for (const { features, group } of examples) {
    for (const feature of features) {
      const groups = seen.get(feature) ?? new Set();
      groups.add(group);
      seen.set(feature, groups);
    }
  }
  return [...seen].filter(([, groups]) => groups.size >= minimum).map(([name]) => name);
}

/** Lehmer's generator: numbers between 0 and 1, the same for the same seed. */
export function generator(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

/** Puts `order` into another order, which `random` decides. */
export function shuffle(order: number[], random: () => number): void {
  for (let i = order.length - 1; i > 0; i -= 1) {
    const j = Math.floor(random() * (i + 1));
    [order[i], order[j]] = [order[j] ?? 0, order[i] ?? 0];
  }
}
