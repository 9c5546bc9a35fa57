import { lowerBound } from "../text/lower-bound.js";
import type { Span } from "../text/span.js";
import { orderedAt, orderedOf, type TokenTable } from "../text/token-table.js";

/** Where terms that are sought stand in a text, in columns, in the order of the text. */
export interface Matches {
  /** Where each begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** The index of its token. */
  readonly tokens: readonly number[];
  /** Which of the terms sought it is. */
  readonly terms: readonly number[];
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
  const matches = findMatches(sought.length, tokens, (i) => orderedOf(tokens, sought[i] ?? ""));
  texts.set(tokens, matches);
  return matches;
}

/**
 * Finds what `matchesIn` will give, where it is known which number each term has in the vocabulary
 * of the text, so that nothing need be looked up there.
 *
 * @param numberOf The number of a term, by its place among those sought; 0 where the text does not have it.
 */
export function findMatchesAt(
  sought: readonly string[],
  tokens: TokenTable,
  numberOf: (i: number) => number,
): void {
  const texts = found.get(sought) ?? new Map<TokenTable, Matches>();
  if (texts.size === 0) found.set(sought, texts);
  if (texts.has(tokens)) return;
  texts.set(
    tokens,
    findMatches(sought.length, tokens, (i) => orderedAt(tokens, numberOf(i))),
  );
}

/** What has been found, for as long as somebody holds the terms. */
const found = new WeakMap<readonly string[], Map<TokenTable, Matches>>();

/** @param orderedOf Where in `ordered` the tokens stand of each of the `count` terms sought. */
function findMatches(
  count: number,
  table: TokenTable,
  orderedOf: (i: number) => { readonly first: number; readonly last: number },
): Matches {
  // token and term as one number, so that one sort brings both into the order of the text
  const found: number[] = [];
  for (let i = 0; i < count; i += 1) {
    const { first, last } = orderedOf(i);
    for (let at = first; at < last; at += 1) found.push((table.ordered[at] ?? 0) * count + i);
  }
  const matches = { starts: ints(), tokens: ints(), terms: ints() };
  for (const each of inOrder(found)) {
    const token = Math.floor(each / count);
    matches.starts.push(table.starts[token] ?? 0);
    matches.tokens.push(token);
    matches.terms.push(each % count);
  }
  return matches;
}

/** So few numbers are in order sooner by insertion than by the engine's sort. */
const FEW = 48;

function inOrder(numbers: number[]): Iterable<number> {
  if (numbers.length > FEW) return new Float64Array(numbers).sort();
  for (let i = 1; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > 0 && (numbers[at - 1] ?? 0) > number; at -= 1) numbers[at] = numbers[at - 1] ?? 0;
    numbers[at] = number;
  }
  return numbers;
}

const ints = (): number[] => [];

/** A run of matches: the indexes `first` to `last`, exclusive. */
export interface MatchRange {
  readonly first: number;
  readonly last: number;
}

/** Those of `matches` that begin inside `span`. */
export function matchesWithin({ starts }: Matches, span: Span): MatchRange {
  const first = lowerBound(starts, span.start);
  let last = first;
  while ((starts[last] ?? span.end) < span.end) last += 1;
  return { first, last };
}
