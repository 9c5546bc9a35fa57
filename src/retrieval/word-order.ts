import type { Span } from "../text/span.js";
import { type TokenTable, termsBefore } from "../text/token-table.js";
import { matchesIn, matchesWithin } from "./matches.js";
import type { Query } from "./query.js";

/** Words within which two neighbours of the question are near each other. */
const NEAR = 5;

/** How far a stretch of text keeps the order of a question's words. */
export interface WordOrder {
  /** The share, by weight, of the question's neighbours that stand side by side here. */
  readonly adjacent: number;
  /** The share that stand near each other, in either order. */
  readonly near: number;
}

/** How far the words of `span`, stop words left out, keep the order of the question's. */
export function wordOrderIn(query: Query, tokens: TokenTable, span: Span): WordOrder {
  const places = placesIn(query, tokens, span);
  let [adjacent, near, total] = [0, 0, 0];
  for (const [i, term] of query.terms.entries()) {
    const next = query.terms[i + 1];
    if (next === undefined) break;
    const [here, there] = [query.sought.indexOf(term), query.sought.indexOf(next)];
    const weight = (query.weights.get(term) ?? 0) + (query.weights.get(next) ?? 0);
    total += weight;
    const gap = smallestGap(places[here], places[there]);
    if (gap === 1) adjacent += weight;
    if (Math.abs(gap) <= NEAR) near += weight;
  }
  return total === 0
    ? { adjacent: 0, near: 0 }
    : { adjacent: adjacent / total, near: near / total };
}

/** Where each of the terms sought stands among the terms of the text, as far as it is in `span`. */
function placesIn({ sought }: Query, tokens: TokenTable, span: Span): readonly number[][] {
  const matches = matchesIn(sought, tokens);
  const { first, last } = matchesWithin(matches, span);
  const places: number[][] = sought.map(() => []);
  for (let m = first; m < last; m += 1) {
    places[matches.terms[m] ?? 0]?.push(termsBefore(tokens, matches.tokens[m] ?? 0));
  }
  return places;
}

/** The distance from one of `here` to one of `there`: 1 where they are in order, else the least. */
function smallestGap(here: readonly number[] = [], there: readonly number[] = []): number {
  let least = Number.POSITIVE_INFINITY;
  for (const place of here) {
    for (const other of there) {
      const gap = other - place;
      if (gap === 1) return 1;
      if (gap !== 0 && Math.abs(gap) < Math.abs(least)) least = gap;
    }
  }
  return least;
}
