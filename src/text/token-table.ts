import { byCodeUnits } from "./code-units.js";
import { firstWordFrom, lowerBound } from "./lower-bound.js";
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
  /** The tokens in the order of their numbers: those of number `n` are `offsets[n]` to `offsets[n + 1]`. */
  readonly ordered: Uint32Array;
  readonly offsets: Uint32Array;
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
  const numbers = Uint32Array.from(terms, (term) => numberOf.get(term) ?? STOP_WORD);
  const [from, to] = [Uint32Array.from(starts), Uint32Array.from(ends)];
  return numberedTokens({ vocabulary, numbers, starts: from, ends: to });
}

/** The table of tokens whose terms have been numbered: as `buildTokenTable` gave it once. */
export function numberedTokens({
  vocabulary,
  numbers,
  starts,
  ends,
}: Pick<TokenTable, "vocabulary" | "numbers" | "starts" | "ends">): TokenTable {
  return { vocabulary, numbers, ...inOrder(numbers, vocabulary.length), starts, ends };
}

/** A counting sort of the tokens by their numbers, those of one number in the order of the text. */
function inOrder(numbers: Uint32Array, size: number): Pick<TokenTable, "ordered" | "offsets"> {
  const offsets = new Uint32Array(size + 1);
  for (const number of numbers) offsets[number + 1] = (offsets[number + 1] ?? 0) + 1;
  for (let n = 0; n < size; n += 1) offsets[n + 1] = (offsets[n + 1] ?? 0) + (offsets[n] ?? 0);
  const ordered = new Uint32Array(numbers.length);
  const next = offsets.slice();
  for (const [token, number] of numbers.entries()) {
    const at = next[number] ?? 0;
    ordered[at] = token;
    next[number] = at + 1;
  }
  return { ordered, offsets };
}

/** The term that token `i` is matched by, "" for a stop word. */
export function termAt({ vocabulary, numbers }: TokenTable, i: number): string {
  return vocabulary[numbers[i] ?? STOP_WORD] ?? "";
}

/** Where in `ordered` the tokens stand that `term` matches: `first` to `last`, exclusive. */
export function orderedOf(
  table: TokenTable,
  term: string,
): { readonly first: number; readonly last: number } {
  return orderedAt(table, term === "" ? STOP_WORD : (numberOf(table, term) ?? STOP_WORD));
}

/** The same for the term of that number; nowhere for one beyond the vocabulary, and for stop words. */
export function orderedAt(
  { offsets, vocabulary }: TokenTable,
  number: number,
): { readonly first: number; readonly last: number } {
  if (number === STOP_WORD || number >= vocabulary.length) return NOWHERE;
  return { first: offsets[number] ?? 0, last: offsets[number + 1] ?? 0 };
}

const NOWHERE = { first: 0, last: 0 };

/** The number of `term` in the vocabulary; undefined where it stands nowhere in the text. */
export function numberOf({ vocabulary }: TokenTable, term: string): number | undefined {
  const number = firstWordFrom(vocabulary, term);
  return vocabulary[number] === term ? number : undefined;
}

/** The tokens that begin inside `span`: indexes `first` to `last`, exclusive. */
export function tokensIn(table: TokenTable, span: Span): { first: number; last: number } {
  return { first: lowerBound(table.starts, span.start), last: lowerBound(table.starts, span.end) };
}

/** How many of the tokens before `token` are no stop words. */
export function termsBefore({ ordered, offsets }: TokenTable, token: number): number {
  return token - lowerBound(ordered, token, offsets[STOP_WORD + 1]);
}
