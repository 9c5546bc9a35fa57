import { type Span, textOf } from "../text/span.js";
import { AMBIGUOUS_TERMS, foldedForm } from "../text/term.js";
import { STOP_WORD, type TokenTable, termAt, tokensIn } from "../text/token-table.js";
import { holdsWording, wordingOf } from "../text/wording.js";
import {
  type MatchedWords,
  type Matches,
  type MatchRange,
  matchesIn,
  matchesWithin,
} from "./matches.js";
import type { Query } from "./query.js";

/** How much of a query stands in a stretch of text. */
export interface Coverage {
  /** The terms that do. */
  readonly terms: ReadonlySet<string>;
  /** The shortest stretch that holds them all; undefined where none stands there. */
  readonly focus: Span | undefined;
  /** Distinct terms matched over the words of the focus: 1 where they stand side by side. */
  readonly proximity: number;
}

/** The terms of `query` in the `spans` of a text, whose words are `tokens`. */
export function coverageOf(query: Query, tokens: TokenTable, spans: readonly Span[]): Coverage {
  const matches = matchesIn(query.sought, tokens);
  const found = foundIn(matches, spans);
  if (found.length === 0) return NOTHING;
  const { head, tail, terms } = shortestIn(matches, found);
  return {
    terms: new Set(terms.map((term) => query.sought[term] ?? "")),
    focus: { start: tokens.starts[head] ?? 0, end: tokens.ends[tail] ?? 0 },
    proximity: terms.length / (tail - head + 1),
  };
}

const NOTHING: Coverage = { terms: new Set(), focus: undefined, proximity: 0 };

/** The terms that `coverageOf` gives for one stretch. */
export function termsWithin(query: Query, tokens: TokenTable, span: Span): ReadonlySet<string> {
  const matches = matchesIn(query.sought, tokens);
  const { first, last } = matchesWithin(matches, span);
  const terms = new Set<string>();
  for (let m = first; m < last; m += 1) terms.add(query.sought[matches.terms[m] ?? 0] ?? "");
  return terms;
}

/** The proximity that `coverageOf` gives for one stretch, by the matches in it. */
export function proximityOf(matches: MatchedWords, range: MatchRange): number {
  const found = numbersIn(range);
  if (found.length === 0) return 0;
  const { head, tail, terms } = shortestIn(matches, found);
  return terms.length / (tail - head + 1);
}

/** The different terms of the matches `found`, in order, and the first and last token of the shortest run that has them all. */
function shortestIn(
  matches: MatchedWords,
  found: readonly number[],
): { readonly head: number; readonly tail: number; readonly terms: readonly number[] } {
  const terms: number[] = [];
  for (const m of found) {
    const term = matches.terms[m] ?? 0;
    if (!terms.includes(term)) terms.push(term);
  }
  const { first, last } =
    found.length === terms.length
      ? { first: found[0] ?? 0, last: found[found.length - 1] ?? 0 }
      : shortestWindow(matches, found, terms.length);
  return { head: matches.tokens[first] ?? 0, tail: matches.tokens[last] ?? 0, terms };
}

/** The indexes of the `matches` in `spans`. */
function foundIn(matches: Matches, spans: readonly Span[]): number[] {
  const [span, ...others] = spans;
  if (!span) return [];
  const found = numbersIn(matchesWithin(matches, span));
  for (const other of others) found.push(...numbersIn(matchesWithin(matches, other)));
  return found;
}

function numbersIn({ first, last }: MatchRange): number[] {
  const numbers: number[] = [];
  for (let m = first; m < last; m += 1) numbers.push(m);
  return numbers;
}

/**
 * The same as `toldShareOf`, but 0 where what the question turns on is not among `terms`: one of its
 * verbs, or else the heaviest of its words that are no names.
 */
export function eventShareOf(query: Query, terms: ReadonlySet<string>): number {
  const turnsOn = query.verbs.size > 0 ? [...query.verbs] : [query.key ?? ""];
  const isThere = query.key === undefined || turnsOn.some((term) => terms.has(term));
  return isThere ? toldShareOf(query, terms) : 0;
}

/** The weight of those of `terms` that are no names, as a share of all such; 1 where none is asked for. */
export function toldShareOf(query: Query, terms: ReadonlySet<string>): number {
  if (query.eventTotal === 0) return 1;
  let sum = 0;
  for (const term of terms) if (!query.names.has(term)) sum += query.weights.get(term) ?? 0;
  return sum / query.eventTotal;
}

/** A word of a text that the question asks for, and how much it weighs. */
export interface FoundWord {
  readonly term: string;
  readonly word: Span;
  readonly weight: number;
}

/** The question's words in a stretch of text, in order. */
export function wordsFound(query: Query, tokens: TokenTable, span: Span): FoundWord[] {
  const matches = matchesIn(query.sought, tokens);
  return foundIn(matches, [span]).map((m) => {
    const term = query.sought[matches.terms[m] ?? 0] ?? "";
    const token = matches.tokens[m] ?? 0;
    return {
      term,
      word: { start: tokens.starts[token] ?? 0, end: tokens.ends[token] ?? 0 },
      weight: query.weights.get(term) ?? 0,
    };
  });
}

/**
 * Whether the wording of `query` stands in the `spans` of `text`, whose words are `tokens`. Words
 * are folded only where the query's terms follow one another, stop words aside: elsewhere its
 * wording cannot stand.
 */
export function holdsQuery(
  query: Query,
  text: string,
  tokens: TokenTable,
  spans: readonly Span[],
): boolean {
  const wanted = query.terms.filter((term) => !AMBIGUOUS_TERMS.has(term));
  // scripts without spaces have other terms than words
  if (wanted.length === 0 || !/^[a-z0-9 ]*$/.test(query.wording)) {
    return holdsWording(
      wordingOf(spans.map((span) => textOf(text, span)).join(" ")),
      query.wording,
    );
  }
  const { words, telling } = wordsIn(tokens, spans);
  const tellingTerm = (place: number) => termAt(tokens, words[telling[place] ?? -1] ?? -1);
  const length = query.wording.split(" ").length;
  return telling.some((at, first) => {
    if (!wanted.every((term, i) => tellingTerm(first + i) === term)) return false;
    const near = words.slice(Math.max(0, at - length), at + length);
    const forms = near.map((i) => foldedForm(text.slice(tokens.starts[i], tokens.ends[i])));
    return holdsWording(forms.join(" "), query.wording);
  });
}

/** The indexes of the tokens in `spans`, and which of these are no stop words, however written. */
function wordsIn(
  tokens: TokenTable,
  spans: readonly Span[],
): { readonly words: readonly number[]; readonly telling: readonly number[] } {
  const words: number[] = [];
  const telling: number[] = [];
  for (const span of spans) {
    const { first, last } = tokensIn(tokens, span);
    for (let i = first; i < last; i += 1) {
      const isStopWord = tokens.numbers[i] === STOP_WORD;
      if (!isStopWord && !AMBIGUOUS_TERMS.has(termAt(tokens, i))) telling.push(words.length);
      words.push(i);
    }
  }
  return { words, telling };
}

/** The shortest run of the `matches` found that holds `wanted` different terms, the earliest of equals. */
function shortestWindow(
  { tokens, terms }: MatchedWords,
  found: readonly number[],
  wanted: number,
): MatchRange {
  const counts: number[] = [];
  for (const m of found) counts[terms[m] ?? 0] = 0;
  let best = { first: found[0] ?? 0, last: found[0] ?? 0, length: Number.POSITIVE_INFINITY };
  let [left, held] = [0, 0];
  for (const last of found) {
    held += Number(change(counts, terms[last] ?? 0, 1) === 1);
    for (; held === wanted; left += 1) {
      const first = found[left] ?? last;
      const length = (tokens[last] ?? 0) - (tokens[first] ?? 0);
      if (length < best.length) best = { first, last, length };
      held -= Number(change(counts, terms[first] ?? 0, -1) === 0);
    }
  }
  return best;
}

function change(counts: number[], term: number, by: 1 | -1): number {
  const count = (counts[term] ?? 0) + by;
  counts[term] = count;
  return count;
}

/** The weight of `terms` in `query`, as a share of all its weight: 0 to 1. */
export function shareOf(query: Query, terms: Iterable<string>): number {
  if (query.total === 0) return 0;
  let sum = 0;
  for (const term of terms) sum += query.weights.get(term) ?? 0;
  return sum / query.total;
}
