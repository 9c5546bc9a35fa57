import type { JudgedQuery } from "./collection.js";

/** How good rankings are, on average over the queries: 0 to 1. */
export interface Relevance {
  /** How often the first document answers. */
  readonly first: number;
  /** Normalised discounted cumulative gain of the first ten (Järvelin and Kekäläinen 2002). */
  readonly ndcg: number;
  /** The reciprocal of the first answering document's place among the first ten. */
  readonly mrr: number;
}

/** How good `rankings` are, each the ids of documents, best first, for the query of the same place. */
export function relevanceOf(
  queries: readonly JudgedQuery[],
  rankings: readonly (readonly string[])[],
): Relevance {
  let [first, ndcg, mrr] = [0, 0, 0];
  for (const [i, { grades }] of queries.entries()) {
    const gains = (rankings[i] ?? []).slice(0, 10).map((id) => grades.get(id) ?? 0);
    const ideal = [...grades.values()].sort((a, b) => b - a).slice(0, 10);
    const place = gains.findIndex((gain) => gain > 0);
    first += Number(place === 0);
    mrr += place < 0 ? 0 : 1 / (place + 1);
    ndcg += gainOf(gains) / gainOf(ideal);
  }
  const { length } = queries;
  return { first: first / length, ndcg: ndcg / length, mrr: mrr / length };
}

function gainOf(gains: readonly number[]): number {
  return gains.reduce((sum, gain, i) => sum + gain / Math.log2(i + 2), 0);
}
