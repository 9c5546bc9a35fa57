import type { Span } from "./span.js";
import { matchTermsOf } from "./term.js";
import { findTokens } from "./token.js";

/**
 * The words of a text with their terms, in columns. Token `i` covers the UTF-16 code units
 * `starts[i]` to `ends[i]`; `terms[i]` is the form it is matched by, "" for a stop word.
 */
export interface TokenTable {
  readonly terms: readonly string[];
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The tokens of `text` inside `stretches`, which are in order and do not overlap. */
export function buildTokenTable(text: string, stretches: readonly Span[]): TokenTable {
  const terms: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const stretch of stretches) {
    for (const token of findTokens(text, stretch)) {
      for (const term of matchTermsOf(text.slice(token.start, token.end))) {
        terms.push(term);
        starts.push(token.start);
        ends.push(token.end);
      }
    }
  }
  // a copy is as long as it must be; an array that has grown is longer
  return { terms: terms.slice(), starts: Uint32Array.from(starts), ends: Uint32Array.from(ends) };
}

/** The tokens that begin inside `span`: indexes `first` to `last`, exclusive. */
export function tokensIn(table: TokenTable, span: Span): { first: number; last: number } {
  return { first: lowerBound(table.starts, span.start), last: lowerBound(table.starts, span.end) };
}

/** The first index whose value is `bound` or more, in `values` sorted upwards. */
function lowerBound(values: Uint32Array, bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
