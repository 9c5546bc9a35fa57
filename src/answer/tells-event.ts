import { wordsFound } from "../retrieval/coverage.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Query } from "../retrieval/query.js";
import { contains, overlap, type Span, textOf } from "../text/span.js";
import { termOf } from "../text/term.js";
import { findTokens } from "../text/token.js";
import { type ClausePiece, findClauses } from "../timex/clauses.js";
import { bearsOut, holdsWords } from "./bears-out.js";
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
  const clause = event ? clauseOf(findClauses(text, span), event.word) : [span];
  const told = events.filter(({ word }) => clause.some((piece) => contains(piece, word)));
  const last = told.at(-1)?.word.start ?? span.end;
  if (isUnreal(text, clause, last)) return false;
  const goesOn = continues(query, evidence, clause);
  const isBorneOut = goesOn || (bearsOut(query, evidence) && hasSubject(query, evidence, clause));
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

/** "In 1974 she married", "the company would open a plant", "having been dismissed": the subject has been named before. */
const ANAPHOR =
  /\b(?:he|she|it|they|you|who|which)\s|^(?:having|after|before|when|while)\s\p{Ll}+(?:ed|ing|en)\b|^having\b|\bthe (?:company|firm|group|team|club|party|agency|bank|organi[sz]ation|pair|couple)\s/iu;

/** Whether any of the words before the question's verb stands in the clause: who did it, or what it was done to. */
function hasSubject(query: Query, { annotated }: Evidence, clause: readonly Span[]): boolean {
  const verb = query.terms.findIndex((term) => query.verbs.has(term));
  const subject = new Set(query.terms.slice(0, Math.max(0, verb)));
  if (subject.size === 0) return true;
  const { text } = annotated.article;
  return clause.some(
    (piece) =>
      ANAPHOR.test(textOf(text, piece)) ||
      wordsFound(query, annotated.tokens, piece).some(({ term }) => subject.has(term)),
  );
}

/** "It was cancelled once", "the festival was held": the subject is that of the sentences before. */
function continues(query: Query, evidence: Evidence, clause: readonly Span[]): boolean {
  if (evidence.event === 0 || !holdsWords(query, evidence)) return false;
  const { text } = evidence.annotated.article;
  return clause.some((piece) => {
    const words = textOf(text, { ...piece, end: Math.min(piece.end, piece.start + 60) });
    const [, pronoun, noun = ""] = OLD_SUBJECT.exec(words) ?? [];
    return (
      pronoun !== undefined ||
      (noun !== "" && termsIn(noun).some((term) => query.weights.has(term)))
    );
  });
}

/** "It", "and they", "the first festival was": a subject that has been told of before. */
const OLD_SUBJECT =
  /^(?:(?:and|but|when|then) )?(?:(it|he|she|they)\b|(?:the|this|its|his|her|their) ([\p{L}-]+(?: [\p{L}-]+)?) (?:was|were|had|has|is|are|will)\b)/iu;

function termsIn(words: string): readonly string[] {
  return words
    .split(" ")
    .map(termOf)
    .filter((term) => term !== "");
}

/** Whether the clause is about those whom the question names, and about nobody else. */
function isOfThoseNamed(
  query: Query,
  evidence: Evidence,
  clause: readonly Span[],
  last: number,
): boolean {
  if (query.nameRuns.length === 0) return true;
  const subject = subjectBefore(evidence, clause, last);
  if (subject.length > 0 && !subject.some((term) => query.weights.has(term))) return false;
  const found = wordsFound(query, evidence.annotated.tokens, evidence.span);
  const present = query.nameRuns.filter((run) => found.some(({ term }) => run.includes(term)));
  return (
    present.length === query.nameRuns.length || (present.length === 0 && isAbout(query, evidence))
  );
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

/** Whether the article, by its title and lead, or the paragraph so far is about all who are named. */
function isAbout(query: Query, { annotated, span }: Evidence): boolean {
  const paragraph = annotated.paragraphs.find((entry) => contains(entry, span)) ?? span;
  const before = wordsFound(query, annotated.tokens, { start: paragraph.start, end: span.start });
  const named = new Set([...annotated.leadTerms, ...before.map(({ term }) => term)]);
  return query.nameRuns.every((run) => run.every((term) => named.has(term)));
}

const PREPOSITION =
  /(?:^|\s)(?:in|at|of|from|for|with|on|to|by|near|against|after|before)\s(?:the\s)?$/i;

/** The words of the last name before `event` in its clause that no preposition leads to: likely its subject. */
function subjectBefore(
  { annotated, span }: Evidence,
  clause: readonly Span[],
  event: number,
): readonly string[] {
  const { article, timexes } = annotated;
  let name: Span[] = [];
  let skipped: number | undefined;
  for (const piece of clause) {
    for (const token of findTokens(article.text, { ...piece, end: Math.min(piece.end, event) })) {
      const word = textOf(article.text, token);
      const isName = /^\p{Lu}/u.test(word) && termOf(word) !== "";
      if (!isName || timexes.some((timex) => overlap(timex.span, token))) continue;
      const before = article.text.slice(Math.max(0, token.start - 12), token.start);
      if (name.at(-1)?.end === token.start - 1) name.push(token);
      else if (skipped === token.start - 1 || PREPOSITION.test(before)) skipped = token.end;
      else name = [token];
    }
  }
  const opens = name.length === 1 && name[0]?.start === span.start;
  return opens ? [] : name.map((token) => termOf(textOf(article.text, token)));
}
