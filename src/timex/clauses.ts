import type { Span } from "../text/span.js";
import { findTokens } from "../text/token.js";
import { isParticiple, isVerb, REPORTING_VERBS } from "./verbs.js";

/**
 * A stretch of a sentence and the clause that it belongs to: pieces of one clause share its number,
 * which is below zero for a noun that is set off with a date of its own.
 */
export interface ClausePiece extends Span {
  readonly clause: number;
  /** How it is joined: by "and", by "who", by "when" or not at all. */
  readonly joined: "coordinate" | "relative" | "subordinate" | "none";
  /** Where its first verb begins, if it has one. */
  readonly verb: number | undefined;
  /** Where its first reporting verb begins: "said". */
  readonly reporting: number | undefined;
}

const RELATIVE = new Set(["who", "which", "whom", "whose", "where"]);
const SUBORDINATE = new Set([
  "when",
  "while",
  "although",
  "though",
  "because",
  "after",
  "before",
  "if",
  "whereas",
  "unless",
  "that",
]);
const COORDINATE = new Set(["and", "but", "then", "or", "yet"]);
const SUBJECTS = new Set(["he", "she", "it", "they", "we", "i", "you"]);

interface Word {
  readonly start: number;
  readonly end: number;
  readonly form: string;
}

/**
 * The clauses of a sentence, by commas, conjunctions and relative pronouns: a rough parse that
 * asks of each piece only whether it has a verb and how it is joined.
 */
export function findClauses(text: string, sentence: Span): ClausePiece[] {
  const words = findTokens(text, sentence).map(({ start, end }) => ({
    start,
    end,
    form: formOf(text.slice(start, end), text.slice(end, end + 2)),
  }));
  const pieces: ClausePiece[] = [];
  let from = 0;
  for (let at = 1; at <= words.length; at += 1) {
    if (at < words.length && !opensPiece(text, words, at)) continue;
    pieces.push(pieceOf(text, words.slice(from, at), pieces));
    from = at;
  }
  return pieces;
}

/** A word as it is looked up; the month of "May 2013" is left with its capital, for it is no verb. */
function formOf(word: string, next: string): string {
  if (word === "May" && /^,?\s?\d/.test(next)) return word;
  return word.toLowerCase().replaceAll("’", "'");
}

function opensPiece(text: string, words: readonly Word[], at: number): boolean {
  const [previous, word, next] = [words[at - 1], words[at], words[at + 1]];
  if (!previous || !word) return false;
  if (/[,;:—–“”"()]/.test(text.slice(previous.end, word.start))) return true;
  if (RELATIVE.has(word.form)) return true;
  if (SUBORDINATE.has(word.form)) return !/^\d/.test(next?.form ?? "") && next !== undefined;
  if (!COORDINATE.has(word.form) || next === undefined) return false;
  // "and ended", "and they left", "and on 21 January the news moved"
  return isVerb(next.form) || SUBJECTS.has(next.form) || opensWithDate(text, next, words[at + 2]);
}

const DATE_PREPOSITIONS = new Set(["in", "on", "by", "since", "from", "during", "until"]);
const DATE_WORD =
  /^(?:\d|early|late|mid|(?:january|february|march|april|may|june|july|august|september|october|november|december|monday|tuesday|wednesday|thursday|friday|saturday|sunday)$)/i;

/** Whether a preposition and a date stand there: "on 21 January", "in early 1940". */
function opensWithDate(text: string, word: Word, next: Word | undefined): boolean {
  return (
    next !== undefined &&
    DATE_PREPOSITIONS.has(word.form) &&
    DATE_WORD.test(text.slice(next.start, next.end))
  );
}

function pieceOf(
  text: string,
  words: readonly Word[],
  before: readonly ClausePiece[],
): ClausePiece {
  const [first, last] = [words[0], words.at(-1)];
  const verb = (
    opensWithParticiple(words, before.length === 0) ?? words.find((word) => isVerbal(text, word))
  )?.start;
  const reporting = words.find(({ form }) => REPORTING_VERBS.has(form))?.start;
  const joined = joinOf(first?.form ?? "");
  const start = first?.start ?? 0;
  const previous = before.at(-1);
  const piece = { start, end: last?.end ?? start, joined, verb, reporting };
  if (!previous) return { ...piece, clause: 0 };
  return { ...piece, clause: clauseOf(text, piece, first?.form ?? "", before, previous) };
}

/** "Mohamed" ends as a verb does. */
function isVerbal(text: string, { start, form }: Word): boolean {
  return isVerb(form) && !/[A-Z]/.test(text.charAt(start - 1) === " " ? text.charAt(start) : "");
}

/** "Born in 1950, …", "(born 1950)": a clause without a subject. */
function opensWithParticiple(
  [first, second]: readonly Word[],
  opensSentence: boolean,
): Word | undefined {
  if (!first || !second || NOUN_LIKE.has(first.form)) return undefined;
  // "…, leaving Oslo": what follows is of the same date
  return isParticiple(first.form, opensSentence) ? first : undefined;
}

const NOUN_LIKE = new Set([
  "during",
  "according",
  "including",
  "morning",
  "evening",
  "following",
  "beginning",
  "starting",
]);

function joinOf(form: string): ClausePiece["joined"] {
  if (RELATIVE.has(form)) return "relative";
  if (SUBORDINATE.has(form)) return "subordinate";
  return COORDINATE.has(form) ? "coordinate" : "none";
}

/** How many pieces back a clause can go on. */
const NEAR = 12;

function clauseOf(
  text: string,
  piece: Omit<ClausePiece, "clause">,
  form: string,
  before: readonly ClausePiece[],
  previous: ClausePiece,
): number {
  const near = before.slice(-NEAR);
  // a date or a place set off by commas: "In 2015, in Geneva, …", but not "Holt, mayor since 2012, …"
  if (piece.verb === undefined) {
    if (opensDated(text, piece, previous)) return before.length;
    return isDatedApposition(text, piece, previous) ? -before.length : previous.clause;
  }
  // what an apposition interrupts goes on
  const outer = near.findLast(({ clause }) => clause >= 0) ?? previous;
  const own = near.filter(({ clause }) => clause === outer.clause);
  const verbless = own.every(({ verb }) => verb === undefined);
  if (piece.joined === "none" && verbless) return outer.clause;
  const closing = piece.joined === "none" && isVerb(form) && onlyCommas(text, previous, piece);
  return (closing ? outerClause(near) : undefined) ?? before.length;
}

/** "…, and on 21 January 1940, news moved", "…: in 1930, it grew": the date of the clause that follows. */
function opensDated(text: string, piece: Omit<ClausePiece, "clause">, previous: Span): boolean {
  if (text.charAt(piece.end) !== ",") return false;
  const isCoordinate = piece.joined === "coordinate";
  if (!isCoordinate && !/^[:;]\s$/.test(text.slice(previous.end, piece.start))) return false;
  const words = findTokens(text, piece).map(({ start, end }) => ({
    start,
    end,
    form: text.slice(start, end).toLowerCase(),
  }));
  const [first, second] = words.slice(Number(isCoordinate));
  return first !== undefined && opensWithDate(text, first, second);
}

const DATED_NOUN =
  /^(?:a |an |the )?[a-z-]+(?: [\p{L}-]+){0,6} (?:since|in|from|until) (?:\p{L}+ )?\d{4}$/iu;
const PREPOSITIONS =
  /^(?:in|on|at|by|from|since|until|during|after|before|near|with|and|or|but|late|early|of|to|for|about|around|between)\b/i;

/** "Holt, mayor of Oslo since 2012, resigned": its date says nothing of the clause around it. */
function isDatedApposition(text: string, piece: Span, previous: Span): boolean {
  const words = text.slice(piece.start, Math.min(piece.end, piece.start + 120));
  return (
    /^\s*[,(]\s*$/.test(text.slice(previous.end, piece.start)) &&
    !PREPOSITIONS.test(words) &&
    DATED_NOUN.test(words)
  );
}

function onlyCommas(text: string, previous: Span, piece: Span): boolean {
  return /^[\s,—–]+$/.test(text.slice(previous.end, piece.start));
}

/** "…, who was born in 1950, resigned": the clause that "who" interrupts, which the comma goes back to. */
function outerClause(before: readonly ClausePiece[]): number | undefined {
  const opener = before.findLast(({ joined }) => joined === "relative" || joined === "subordinate");
  return (
    opener &&
    before.findLast((other) => other.start < opener.start && other.clause !== opener.clause)?.clause
  );
}
