import type { Span } from "../text/span.js";
import { orderedAt, orderedOf, type TokenTable } from "../text/token-table.js";

/** A run of matches: the indexes `first` to `last`, exclusive. */
export interface MatchRange {
  readonly first: number;
  readonly last: number;
}

/**
 * Where terms that are sought stand in a text, in the order of the text: its own stretch of columns
 * that all texts share which the terms are sought in.
 */
export interface Matches extends MatchRange {
  /** Where each begins, in UTF-16 code units. */
  readonly starts: readonly number[];
  /** The index of its token. */
  readonly tokens: readonly number[];
  /** Which of the terms sought it is. */
  readonly terms: readonly number[];
}

/** Of each match, which of the terms sought it is and the index of its token. */
export type MatchedWords = Pick<Matches, "terms" | "tokens">;

/** What was found of one list of terms: in each text a few words only, which lie together here. */
interface Columns {
  readonly starts: number[];
  readonly tokens: number[];
  readonly terms: number[];
  readonly texts: Map<TokenTable, Matches>;
}

/**
 * Where the terms `sought`, which are all different, stand in a text, whose words are `tokens`.
 *
 * Of one list of terms and one text this is found once: whatever is ranked asks for the same.
 */
export function matchesIn(sought: readonly string[], tokens: TokenTable): Matches {
  const columns = columnsOf(sought);
  return (
    columns.texts.get(tokens) ??
    findMatches(columns, sought.length, tokens, (i) => orderedOf(tokens, sought[i] ?? ""))
  );
}

/**
 * What `matchesIn` gives, where it is known which number each term has in the vocabulary of the text,
 * so that nothing need be looked up there.
 *
 * @param numbers Those of the terms sought, in their order; 0 where the text does not have one.
 */
export function matchesAt(
  sought: readonly string[],
  tokens: TokenTable,
  numbers: readonly number[],
): Matches {
  const columns = columnsOf(sought);
  return (
    columns.texts.get(tokens) ??
    findMatches(columns, sought.length, tokens, (i) => orderedAt(tokens, numbers[i] ?? 0))
  );
}

/** What has been found, for as long as somebody holds the terms. */
const found = new WeakMap<readonly string[], Columns>();

function columnsOf(sought: readonly string[]): Columns {
  const known = found.get(sought);
  if (known) return known;
  const columns = { starts: ints(), tokens: ints(), terms: ints(), texts: new Map() };
  found.set(sought, columns);
  return columns;
}

const ints = (): number[] => [];

/** @param orderedOf Where in `ordered` the tokens stand of each of the `count` terms sought. */
function findMatches(
  columns: Columns,
  count: number,
  table: TokenTable,
  orderedOf: (i: number) => MatchRange,
): Matches {
  const { starts, tokens, terms, texts } = columns;
  const first = starts.length;
  // token and term as one number, so that one sort brings both into the order of the text
  for (let i = 0; i < count; i += 1) {
    const range = orderedOf(i);
    for (let at = range.first; at < range.last; at += 1) {
      tokens.push((table.ordered[at] ?? 0) * count + i);
    }
  }
  sortFrom(tokens, first);
  for (let m = first; m < tokens.length; m += 1) {
    const each = tokens[m] ?? 0;
    const token = Math.floor(each / count);
    tokens[m] = token;
    starts.push(table.starts[token] ?? 0);
    terms.push(each - token * count);
  }
  const matches = { starts, tokens, terms, first, last: tokens.length };
  texts.set(table, matches);
  return matches;
}

/** So few numbers are in order sooner by insertion than by the engine's sort. */
const FEW = 48;

/** Sorts those of `numbers` that stand from `first` on. */
function sortFrom(numbers: number[], first: number): void {
  if (numbers.length - first > FEW) {
    for (const [i, number] of new Float64Array(numbers.slice(first)).sort().entries()) {
      numbers[first + i] = number;
    }
    return;
  }
  for (let i = first + 1; i < numbers.length; i += 1) {
    const number = numbers[i] ?? 0;
    let at = i;
    for (; at > first && (numbers[at - 1] ?? 0) > number; at -= 1) {
      numbers[at] = numbers[at - 1] ?? 0;
    }
    numbers[at] = number;
  }
}

/** Those of `matches` that begin inside `span`. */
export function matchesWithin({ starts, first, last }: Matches, span: Span): MatchRange {
  const head = firstFrom(starts, span.start, first, last);
  return { first: head, last: passedBefore(starts, head, last, span.end) };
}

/** The first index from `first` to `last` whose value is `bound` or more, where there are few before it. */
export function passedBefore(
  values: readonly number[],
  first: number,
  last: number,
  bound: number,
): number {
  let next = first;
  while (next < last && (values[next] ?? bound) < bound) next += 1;
  return next;
}

/** The first index from `first` to `last` whose value is `bound` or more: for these columns alone, which is faster. */
function firstFrom(values: readonly number[], bound: number, first: number, last: number): number {
  let [low, high] = [first, last];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((values[middle] ?? 0) < bound) low = middle + 1;
    else high = middle;
  }
  return low;
}
