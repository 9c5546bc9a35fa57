import type { Span } from "../text/span.js";
import { type TokenTable, tokensIn } from "../text/token-table.js";
import type { Query } from "./query.js";

/** How much of a query stands in a stretch of text. */
export interface Coverage {
  /** The terms that do. */
  readonly terms: ReadonlySet<string>;
  /** From the first to the last word matched; undefined where none is. */
  readonly focus: Span | undefined;
  /** Distinct terms matched over the words from first to last: 1 where they stand side by side. */
  readonly proximity: number;
}

/** The terms of `query` in the `spans` of a text, whose words are `tokens`. */
export function coverageOf(query: Query, tokens: TokenTable, spans: readonly Span[]): Coverage {
  const terms = new Set<string>();
  let [first, last] = [-1, -1];
  for (const span of spans) {
    const range = tokensIn(tokens, span);
    for (let i = range.first; i < range.last; i += 1) {
      const term = tokens.terms[i] ?? "";
      if (!query.weights.has(term)) continue;
      terms.add(term);
      if (first < 0) first = i;
      last = i;
    }
  }
  if (first < 0) return { terms, focus: undefined, proximity: 0 };
  return {
    terms,
    focus: { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 },
    proximity: terms.size / (last - first + 1),
  };
}

/**
 * The coverage of the one of `sentences` that holds most of `query`, the first where several do:
 * where a long quotation is to be opened.
 */
export function bestCoverage(
  query: Query,
  tokens: TokenTable,
  sentences: readonly Span[],
): Coverage | undefined {
  let best: { coverage: Coverage; share: number } | undefined;
  for (const sentence of sentences) {
    const coverage = coverageOf(query, tokens, [sentence]);
    const share = shareOf(query, coverage.terms);
    if (!best || share > best.share) best = { coverage, share };
  }
  return best?.coverage;
}

/** The weight of `terms` in `query`, as a share of all its weight: 0 to 1. */
export function shareOf(query: Query, terms: Iterable<string>): number {
  if (query.total === 0) return 0;
  let sum = 0;
  for (const term of terms) sum += query.weights.get(term) ?? 0;
  return sum / query.total;
}
