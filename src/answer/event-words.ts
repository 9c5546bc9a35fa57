import { type FoundWord, wordsFound } from "../retrieval/coverage.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { overlap, type Span } from "../text/span.js";
import { type TokenTable, termAt, tokensIn } from "../text/token-table.js";

/** A word of a sentence that tells what the question asks about. */
export interface EventWord extends FoundWord {
  /** Whether it is the question's verb, or tells of the same event. */
  readonly isVerb: boolean;
}

/**
 * The words in the evidence's sentence that tell what happened, without those that are part of a
 * date: the question's own, and those that tell of the same event as its verb. Names only where
 * there is nothing else.
 */
export function eventWords(query: Query, { annotated, span }: Evidence): readonly EventWord[] {
  const { timexes, tokens } = annotated;
  const own = wordsFound(query, tokens, span).map((found) => ({
    ...found,
    isVerb: query.verbs.has(found.term),
  }));
  const found = [...own, ...kinFound(query, tokens, span)].filter(
    ({ word }) => !timexes.some((timex) => overlap(timex.span, word)),
  );
  const events = found.filter(({ term }) => !query.names.has(term));
  return (events.length > 0 ? events : found).toSorted((a, b) => a.word.start - b.word.start);
}

/** Words of `span` that tell of the same event as the question's verb, and are not its own. */
function kinFound(query: Query, tokens: TokenTable, span: Span): EventWord[] {
  if (query.kin.size === 0) return [];
  const weight = Math.max(...[...query.verbs].map((verb) => query.weights.get(verb) ?? 0));
  const found: EventWord[] = [];
  const { first, last } = tokensIn(tokens, span);
  for (let i = first; i < last; i += 1) {
    const term = termAt(tokens, i);
    if (!query.kin.has(term) || query.weights.has(term)) continue;
    const word = { start: tokens.starts[i] ?? 0, end: tokens.ends[i] ?? 0 };
    found.push({ term, word, weight, isVerb: true });
  }
  return found;
}
