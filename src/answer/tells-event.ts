import { wordsFound } from "../retrieval/coverage.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { contains, type Span } from "../text/span.js";
import { termOf } from "../text/term.js";
import { type ClausePiece, findClauses } from "../timex/clauses.js";
import { bearsOut, holdsWords } from "./bears-out.js";
import { goesOn, hasSubject, isOfThoseNamed, withSubject } from "./event-subject.js";
import { type EventWord, eventWords } from "./event-words.js";

/**
 * Whether the evidence's sentence tells the event that is asked for, of those whom the question
 * names, as something that happened or will: its date would otherwise be another event's. In doubt
 * it does not.
 */
export function tellsEvent(query: Query, evidence: Evidence): boolean {
  // "when was it founded": anything is founded some day
  if (query.weights.size === query.verbs.size) return false;
  const { annotated, span } = evidence;
  const { text } = annotated.article;
  const events = eventWords(query, evidence);
  const event = whatHappened(query, events);
  if ((query.key !== undefined && !event) || !keepsRank(query, evidence)) return false;
  const pieces = findClauses(text, span);
  const clause = event ? clauseOf(pieces, event.word) : [span];
  const told = events.filter(({ word }) => clause.some((piece) => contains(piece, word)));
  const last = told.at(-1)?.word.start ?? span.end;
  if (isUnreal(text, clause, last)) return false;
  const subjects = withSubject(text, pieces, clause);
  const isBorneOut =
    (evidence.event > 0 && holdsWords(query, evidence) && goesOn(query, evidence, subjects)) ||
    (bearsOut(query, evidence) && hasSubject(query, evidence, subjects));
  return isBorneOut && isOfThoseNamed(query, evidence, clause, last);
}

/** The question's verb in the sentence, or a word that tells of the same; without one, its heaviest word. */
function whatHappened(query: Query, events: readonly EventWord[]): EventWord | undefined {
  const verb = events.find(({ isVerb }) => isVerb);
  if (verb || (query.verbs.size > 0 && !query.asksBeginning)) return verb;
  const [heaviest] = events.toSorted((a, b) => b.weight - a.weight);
  return query.verbs.size > 0 ? heaviest : events.find(({ term }) => term === query.key);
}

/** Words by which one of several events is meant. */
const RANKS: ReadonlySet<string> = new Set(
  "first second third last latest final only earliest highest lowest largest biggest longest worst"
    .split(" ")
    .map(termOf),
);

/** Whether the first, the last or the only one that is asked for is called so. */
function keepsRank(query: Query, { annotated, span }: Evidence): boolean {
  const asked = query.terms.filter((term) => RANKS.has(term));
  if (asked.length === 0) return true;
  const found = new Set(wordsFound(query, annotated.tokens, span).map(({ term }) => term));
  return asked.every((term) => found.has(term));
}

/** All pieces of the clause that `word` stands in, with the name that a relative one belongs to. */
function clauseOf(pieces: readonly ClausePiece[], word: Span): readonly ClausePiece[] {
  const at = pieces.findLastIndex(({ start }) => start <= word.start);
  const own = pieces[at];
  if (!own) return [];
  const before = own.joined === "relative" ? pieces.slice(Math.max(0, at - 1), at) : [];
  return [...before, ...pieces.filter(({ clause }) => clause === own.clause)];
}

/** Words that make of what follows no event: it did not, would only, or was to happen. */
const UNREAL_BEFORE =
  /(?:\b(?:not|never|cannot|without|if|unless|would have|could|might|plan(?:s|ned)? (?:to|for)|proposals? (?:to|for)|attempts? to|failed to|refused to|denied)|n['’]t)\b/i;

function isUnreal(text: string, clause: readonly Span[], last: number): boolean {
  return clause.some(({ start, end }) => {
    const before = text.slice(Math.max(start - 3, 0), Math.min(end, last));
    return start <= last && UNREAL_BEFORE.test(before);
  });
}
