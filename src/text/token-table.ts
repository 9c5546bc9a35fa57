import { firstWordFrom, lowerBound } from "./lower-bound.js";
import type { Span } from "./span.js";
import { matchTermsOf } from "./term.js";
import { findTokens } from "./token.js";
import type { WordList } from "./word-list.js";

/**
 * The words of a text with their terms, in columns. Token `i` covers the UTF-16 code units
 * `starts[i]` to `ends[i]` and is matched by the term `vocabulary[numbers[i]]`.
 */
export interface TokenTable {
  /** The different terms of the text in the order of their code units, after "", that of stop words. */
  readonly vocabulary: WordList;
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
  // terms are numbered as they are met, and again in their order when all are known
  const met = new Map([["", STOP_WORD]]);
  const numbers: number[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  for (const stretch of stretches) {
    for (const token of findTokens(text, stretch)) {
      for (const term of matchTermsOf(text.slice(token.start, token.end))) {
        const number = met.get(term) ?? met.size;
        if (number === met.size) met.set(term, number);
        numbers.push(number);
        starts.push(token.start);
        ends.push(token.end);
      }
    }
  }
  const vocabulary = [...met.keys()].sort();
  const ordered = new Uint32Array(met.size);
  for (const [number, term] of vocabulary.entries()) ordered[met.get(term) ?? STOP_WORD] = number;
  return tokenTable(vocabulary, numbers.length, (columns) => {
    columns.numbers.set(numbers.map((number) => ordered[number] ?? STOP_WORD));
    columns.starts.set(starts);
    columns.ends.set(ends);
  });
}

/**
 * A table of `count` tokens in one stretch of memory, since there are many texts.
 *
 * @param fill Gives each token its number, start and end.
 */
export function tokenTable(
  vocabulary: WordList,
  count: number,
  fill: (columns: Pick<TokenTable, "numbers" | "starts" | "ends">) => void,
): TokenTable {
  const room = new Uint32Array(4 * count + vocabulary.length + 1);
  const column = (i: number) => room.subarray(i * count, (i + 1) * count);
  const [numbers, starts, ends, ordered] = [column(0), column(1), column(2), column(3)];
  const offsets = room.subarray(4 * count);
  fill({ numbers, starts, ends });
  sortByNumber(numbers, ordered, offsets);
  return { vocabulary, numbers, ordered, offsets, starts, ends };
}

/** A counting sort of the tokens by their numbers, those of one number in the order of the text. */
function sortByNumber(numbers: Uint32Array, ordered: Uint32Array, offsets: Uint32Array): void {
  for (let token = 0; token < numbers.length; token += 1) {
    const number = numbers[token] ?? 0;
    offsets[number] = (offsets[number] ?? 0) + 1;
  }
  // each is where the tokens of its number end, and sinks to where they begin
  for (let n = 1; n < offsets.length; n += 1)
    offsets[n] = (offsets[n] ?? 0) + (offsets[n - 1] ?? 0);
  for (let token = numbers.length - 1; token >= 0; token -= 1) {
    const number = numbers[token] ?? 0;
    const at = (offsets[number] ?? 0) - 1;
    offsets[number] = at;
    ordered[at] = token;
  }
}

/** The term that token `i` is matched by, "" for a stop word. */
export function termAt({ vocabulary, numbers }: TokenTable, i: number): string {
  return vocabulary.at(numbers[i] ?? STOP_WORD) ?? "";
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
  return vocabulary.at(number) === term ? number : undefined;
}

/** The tokens that begin inside `span`: indexes `first` to `last`, exclusive. */
export function tokensIn(table: TokenTable, span: Span): { first: number; last: number } {
  return { first: lowerBound(table.starts, span.start), last: lowerBound(table.starts, span.end) };
}

/** How many of the tokens before `token` are no stop words. */
export function termsBefore({ ordered, offsets }: TokenTable, token: number): number {
  return token - lowerBound(ordered, token, offsets[STOP_WORD + 1]);
}

/** The same for each of the tokens that stand in `places` from `first` to `last`, which are in order. */
export function termsBeforeEach(
  { ordered, offsets }: TokenTable,
  places: readonly number[],
  { first, last }: { readonly first: number; readonly last: number },
): number[] {
  const stopWords = offsets[STOP_WORD + 1] ?? 0;
  const before: number[] = [];
  let passed = lowerBound(ordered, places[first] ?? 0, stopWords);
  for (let i = first; i < last; i += 1) {
    const token = places[i] ?? 0;
    while (passed < stopWords && (ordered[passed] ?? 0) < token) passed += 1;
    before.push(token - passed);
  }
  return before;
}
