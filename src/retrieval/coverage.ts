import { type Span, textOf } from "../text/span.js";
import { NAMES_LIKE_STOP_WORDS } from "../text/stop-words.js";
import { foldedForm } from "../text/term.js";
import { type TokenTable, tokensIn } from "../text/token-table.js";
import { holdsWording, wordingOf } from "../text/wording.js";
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
  const matches: number[] = [];
  for (const span of spans) addMatches(query, tokens, span, matches);
  const terms = new Set<string>();
  for (const i of matches) terms.add(tokens.terms[i] ?? "");
  const window = shortestWindow(matches, terms.size, tokens);
  if (!window) return { terms, focus: undefined, proximity: 0 };
  const { first, last } = window;
  return {
    terms,
    focus: { start: tokens.starts[first] ?? 0, end: tokens.ends[last] ?? 0 },
    proximity: terms.size / (last - first + 1),
  };
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
  const matches: number[] = [];
  addMatches(query, tokens, span, matches);
  return matches.map((i) => {
    const term = tokens.terms[i] ?? "";
    return {
      term,
      word: { start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 },
      weight: query.weights.get(term) ?? 0,
    };
  });
}

/** Adds the indexes of the tokens in `span` whose terms the query asks for. */
function addMatches(query: Query, tokens: TokenTable, span: Span, to: number[]): void {
  const { first, last } = tokensIn(tokens, span);
  for (let i = first; i < last; i += 1) {
    const term = tokens.terms[i] ?? "";
    if (term !== "" && query.weights.has(term)) to.push(i);
  }
}

/** Stop words that are terms where they are written as names: "US", "WHO". */
const AMBIGUOUS: ReadonlySet<string> = new Set(
  [...NAMES_LIKE_STOP_WORDS].map((word) => foldedForm(word)),
);

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
  const wanted = query.terms.filter((term) => !AMBIGUOUS.has(term));
  // scripts without spaces have other terms than words
  if (wanted.length === 0 || !/^[a-z0-9 ]*$/.test(query.wording)) {
    return holdsWording(
      wordingOf(spans.map((span) => textOf(text, span)).join(" ")),
      query.wording,
    );
  }
  const { words, telling } = wordsIn(tokens, spans);
  const termAt = (place: number) => tokens.terms[words[telling[place] ?? -1] ?? -1];
  const length = query.wording.split(" ").length;
  return telling.some((at, first) => {
    if (!wanted.every((term, i) => termAt(first + i) === term)) return false;
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
      const term = tokens.terms[i] ?? "";
      if (term !== "" && !AMBIGUOUS.has(term)) telling.push(words.length);
      words.push(i);
    }
  }
  return { words, telling };
}

interface Window {
  readonly first: number;
  readonly last: number;
}

/** The shortest run of tokens that holds `wanted` different terms, the earliest of equals. */
function shortestWindow(
  matches: readonly number[],
  wanted: number,
  { terms }: TokenTable,
): Window | undefined {
  const counts = new Map<string, number>();
  let best: Window | undefined;
  let left = 0;
  for (const last of matches) {
    add(counts, terms[last] ?? "", 1);
    while (counts.size === wanted) {
      const first = matches[left] ?? last;
      if (!best || last - first < best.last - best.first) best = { first, last };
      add(counts, terms[first] ?? "", -1);
      left += 1;
    }
  }
  return best;
}

function add(counts: Map<string, number>, term: string, change: 1 | -1): void {
  const count = (counts.get(term) ?? 0) + change;
  if (count === 0) counts.delete(term);
  else counts.set(term, count);
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
