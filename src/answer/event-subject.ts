import { wordsFound } from "../retrieval/coverage.js";
import type { Evidence } from "../retrieval/evidence.js";
import { isInLead } from "../retrieval/lead.js";
import type { Query } from "../retrieval/query.js";
import { contains, overlap, type Span, textOf } from "../text/span.js";
import { termOf } from "../text/term.js";
import { findTokens } from "../text/token.js";
import type { ClausePiece } from "../timex/clauses.js";

/** "In 1974 she married", "the company would open a plant", "having been dismissed": the subject has been named before. */
const ANAPHOR =
  /\b(?:he|she|it|they|you|who|which)\s|^(?:having|after|before|when|while)\s\p{Ll}+(?:ed|ing|en)\b|^having\b|\bthe (?:company|firm|group|team|club|party|agency|bank|organi[sz]ation|pair|couple)\s/iu;

/** A clause with the one before it where the two verbs share a subject: "she sang and left the town". */
export function withSubject(
  text: string,
  pieces: readonly ClausePiece[],
  clause: readonly Span[],
): readonly Span[] {
  const [first] = clause;
  const at = pieces.findIndex(({ start }) => start === first?.start);
  const own = pieces[at];
  const shares =
    own?.joined === "coordinate" && /^(?:and|but|then)\s+$/i.test(text.slice(own.start, own.verb));
  const before = shares ? pieces[at - 1] : undefined;
  return before ? [...pieces.filter((piece) => piece.clause === before.clause), ...clause] : clause;
}

/** Whether any of the words before the question's verb stands in the clause: who did it, or what it was done to. */
export function hasSubject(
  query: Query,
  { annotated }: Evidence,
  clause: readonly Span[],
): boolean {
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
export function goesOn(query: Query, evidence: Evidence, clause: readonly Span[]): boolean {
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
export function isOfThoseNamed(
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

/** Whether the article, by its title and lead, or the paragraph so far is about all who are named. */
function isAbout(query: Query, { annotated, span }: Evidence): boolean {
  const paragraph = annotated.paragraphs.find((entry) => contains(entry, span)) ?? span;
  const before = wordsFound(query, annotated.tokens, { start: paragraph.start, end: span.start });
  const named = new Set(before.map(({ term }) => term));
  return query.nameRuns.every((run) =>
    run.every((term) => named.has(term) || isInLead(annotated, term)),
  );
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
