/**
 * What a linear model looks at, as path of names and values: `["cue", "say", "frame", "before"]`.
 * A path, and no string put together, because thousands are looked up in every article.
 */
export type Feature = readonly string[];

/** Weights by feature: a tree with one level for each part of the path. */
export interface Weights {
  weight: number;
  readonly next: Map<string, Weights>;
}

/** Weights as they are written, `cue=say frame=before 0.62; …`, as the tree that `scoreOf` reads. */
export function readWeights(entries: string): Weights {
  const root: Weights = { weight: 0, next: new Map() };
  for (const entry of entries.trim().split(/;\s*/)) {
    const parts = entry.split(" ");
    const weight = Number(parts.pop());
    if (parts.length > 0)
      leaf(
        root,
        parts.flatMap((part) => part.split("=")),
      ).weight = weight;
  }
  return root;
}

function leaf(root: Weights, path: Feature): Weights {
  let node = root;
  for (const part of path) {
    const next = node.next.get(part) ?? { weight: 0, next: new Map() };
    node.next.set(part, next);
    node = next;
  }
  return node;
}

/** The sum of the features' weights: how much speaks for what has them. */
export function scoreOf(weights: Weights, features: readonly Feature[]): number {
  let sum = 0;
  for (const feature of features) {
    let node: Weights | undefined = weights;
    for (let i = 0; i < feature.length && node; i += 1) node = node.next.get(feature[i] ?? "");
    sum += node?.weight ?? 0;
  }
  return sum;
}

/** The probability that a logistic model gives to a score. */
export function probabilityOf(score: number): number {
  return 1 / (1 + Math.exp(-score));
}
