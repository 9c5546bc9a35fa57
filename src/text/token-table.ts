import type { Span } from "./span.js";
import { matchTermsOf } from "./term.js";
import { findTokens } from "./token.js";

/**
 * The words of a text with their terms, in columns. Token `i` covers the UTF-16 code units
 * `starts[i]` to `ends[i]` and is matched by the term `vocabulary[numbers[i]]`.
 */
export interface TokenTable {
  /** The different terms of the text in the order of their code units, after "", that of stop words. */
  readonly vocabulary: readonly string[];
  readonly numbers: Uint32Array;
  readonly starts: Uint32Array;
  readonly ends: Uint32Array;
}

/** The number of a stop word in every vocabulary. */
export const STOP_WORD = 0;

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
  const vocabulary = [...new Set(["", ...terms])].sort(byCodeUnits);
  const numberOf = new Map(vocabulary.map((term, number) => [term, number]));
  return {
    vocabulary,
    numbers: Uint32Array.from(terms, (term) => numberOf.get(term) ?? STOP_WORD),
    starts: Uint32Array.from(starts),
    ends: Uint32Array.from(ends),
  };
}

/** The term that token `i` is matched by, "" for a stop word. */
export function termAt({ vocabulary, numbers }: TokenTable, i: number): string {
  return vocabulary[numbers[i] ?? STOP_WORD] ?? "";
}

/** The number of `term` in the vocabulary; undefined where it stands nowhere in the text. */
export function numberOf({ vocabulary }: TokenTable, term: string): number | undefined {
  let [low, high] = [0, vocabulary.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((vocabulary[middle] ?? "") < term) low = middle + 1;
    else high = middle;
  }
  return vocabulary[low] === term ? low : undefined;
}

/** The tokens that begin inside `span`: indexes `first` to `last`, exclusive. */
export function tokensIn(table: TokenTable, span: Span): { first: number; last: number } {
  return { first: lowerBound(table.starts, span.start), last: lowerBound(table.starts, span.end) };
}

/** How many of the tokens `first` to `last`, exclusive, are no stop words. */
export function countTerms({ numbers }: TokenTable, first: number, last: number): number {
  let count = 0;
  for (let i = first; i < last; i += 1) if (numbers[i] !== STOP_WORD) count += 1;
  return count;
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

function byCodeUnits(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
