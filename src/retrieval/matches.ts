import type { Span } from "../text/span.js";
import { numberOf, STOP_WORD, type TokenTable } from "../text/token-table.js";

/** Where terms that are sought stand in a text, in columns, in the order of the text. */
export interface Matches {
  /** Where each begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** The index of its token. */
  readonly tokens: readonly number[];
  /** Which of the terms sought it is. */
  readonly terms: readonly number[];
  /** How many words of the text, stop words left out, stand before it. */
  readonly places: readonly number[];
}

/**
 * Where the terms `sought`, which are all different, stand in a text, whose words are `tokens`.
 *
 * Of one list of terms and one text this is found once: whatever is ranked asks for the same.
 */
export function matchesIn(sought: readonly string[], tokens: TokenTable): Matches {
  const texts = found.get(sought) ?? new Map<TokenTable, Matches>();
  if (texts.size === 0) found.set(sought, texts);
  const known = texts.get(tokens);
  if (known) return known;
  const matches = findMatches(sought, tokens);
  texts.set(tokens, matches);
  return matches;
}

/** What has been found, for as long as somebody holds the terms. */
const found = new WeakMap<readonly string[], Map<TokenTable, Matches>>();

const NONE: Matches = { starts: [], tokens: [], terms: [], places: [] };

function findMatches(sought: readonly string[], table: TokenTable): Matches {
  const { numbers, vocabulary } = table;
  // one more than the index of the term sought, by the text's own number for it
  const wanted = new Uint32Array(vocabulary.length);
  let isAny = false;
  for (const [i, term] of sought.entries()) {
    const number = numberOf(table, term);
    if (number === undefined || number === STOP_WORD) continue;
    wanted[number] = i + 1;
    isAny = true;
  }
  if (!isAny) return NONE;
  const starts: number[] = [];
  const tokens: number[] = [];
  const terms: number[] = [];
  const places: number[] = [];
  let place = 0;
  for (let i = 0; i < numbers.length; i += 1) {
    const number = numbers[i] ?? STOP_WORD;
    const term = wanted[number] ?? 0;
    if (term > 0) {
      starts.push(table.starts[i] ?? 0);
      tokens.push(i);
      terms.push(term - 1);
      places.push(place);
    }
    if (number !== STOP_WORD) place += 1;
  }
  return { starts, tokens, terms, places };
}

/** Those of `matches` that begin inside `span`: indexes `first` to `last`, exclusive. */
export function matchesWithin(matches: Matches, span: Span): { first: number; last: number } {
  return {
    first: lowerBound(matches.starts, span.start),
    last: lowerBound(matches.starts, span.end),
  };
}

/** The first index whose value is `bound` or more, in `values` sorted upwards. */
function lowerBound(values: readonly number[], bound: number): number {
  let [low, high] = [0, values.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
