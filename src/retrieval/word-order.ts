import type { Span } from "../text/span.js";
import { type TokenTable, termAt, tokensIn } from "../text/token-table.js";
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
    const weight = (query.weights.get(term) ?? 0) + (query.weights.get(next) ?? 0);
    total += weight;
    const gap = smallestGap(places.get(term), places.get(next));
    if (gap === 1) adjacent += weight;
    if (Math.abs(gap) <= NEAR) near += weight;
  }
  return total === 0
    ? { adjacent: 0, near: 0 }
    : { adjacent: adjacent / total, near: near / total };
}

/** Where each of the question's terms stands among the terms of `span`. */
function placesIn(
  query: Query,
  tokens: TokenTable,
  span: Span,
): ReadonlyMap<string, readonly number[]> {
  const places = new Map<string, number[]>();
  const { first, last } = tokensIn(tokens, span);
  let place = 0;
  for (let i = first; i < last; i += 1) {
    const term = termAt(tokens, i);
    if (term === "") continue;
    if (query.weights.has(term)) {
      const known = places.get(term);
      if (known) known.push(place);
      else places.set(term, [place]);
    }
    place += 1;
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
