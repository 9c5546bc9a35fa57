import type { Span } from "../text/span.js";
import { contains, textOf } from "../text/span.js";
import type { ClausePiece } from "./clauses.js";
import { findClauses } from "./clauses.js";
import { nounDatedBy } from "./dated-noun.js";
import { belongsToVerbBefore, datesAnother } from "./dates-of-things.js";
import type { Precision } from "./precision.js";
import { precisionOf } from "./precision.js";
import type { Timex } from "./timex.js";
import { isVerb, PUBLISHING_VERBS, REPORTING_VERBS } from "./verbs.js";

/** The date of an event, and whether it is when the event happened or when someone spoke of it. */
export interface GoverningDate {
  readonly timex: Timex;
  readonly kind: "happened" | "said";
  readonly precision: Precision | undefined;
  /** Why this date, for people. */
  readonly because: string;
}

/**
 * The date that governs what `focus` tells of, in its sentence: that of its own clause, or the
 * one that the sentence opens with, or the one that two joined verbs share. Nearest is not
 * enough: in "signed in 2015 and ended in 2017" each verb has its own, and a date inside
 * "who was born in 1950" says nothing of the main clause. Undefined where none governs it.
 *
 * The clauses are read once for all that is asked of the sentence: `focus` is the words of the
 * event, at best its verb.
 */
export function governingDate(
  text: string,
  sentence: Span,
  timexes: readonly Timex[],
): (focus: Span) => GoverningDate | undefined {
  const dates = timexes.filter((timex) => contains(sentence, timex.span) && isDate(timex));
  if (dates.length === 0) return () => undefined;
  const pieces = findClauses(text, sentence);
  return (focus) => chosenFor({ text, pieces, focus }, dates);
}

function chosenFor(context: Context, dates: readonly Timex[]): GoverningDate | undefined {
  const { text, focus } = context;
  const own = dates.filter((timex) => !datesAnother(text, timex, focus));
  const said = new Set(own.filter((timex) => isWhenSaid(context, timex)));
  const told = own.filter((timex) => !said.has(timex));
  for (const { pick, because } of CHOICES) {
    const timex = pick(context, told);
    if (timex) return { timex, kind: "happened", precision: precisionOf(timex.value), because };
  }
  const [timex] = said;
  const because = "the date stands with the verb of saying";
  return timex && { timex, kind: "said", precision: precisionOf(timex.value), because };
}

interface Context {
  readonly text: string;
  readonly pieces: readonly ClausePiece[];
  readonly focus: Span;
}

interface WayToChoose {
  readonly pick: (context: Context, dates: readonly Timex[]) => Timex | undefined;
  readonly because: string;
}

const IT_WAS = /^(?:(?:but|and|yet)\s+)?it (?:was|is)\s/i;

/** The ways in which a date governs, strongest first. */
const CHOICES: readonly WayToChoose[] = [
  {
    because: "the date stands in the same clause",
    pick: (context, dates) => {
      const own = clauseAt(context, context.focus);
      const start = context.pieces.find(({ clause }) => clause === own)?.start ?? 0;
      return best(
        context,
        dates.filter(
          ({ span }) =>
            clauseAt(context, span) === own &&
            !belongsToVerbBefore(context.text, start, span, context.focus),
        ),
      );
    },
  },
  {
    because: "the date stands in “it was … that”, which leads to the clause",
    pick: (context, dates) => {
      const at = pieceAt(context, context.focus);
      const own = context.pieces[at];
      if (!own || !/^that\s/i.test(textOf(context.text, own))) return undefined;
      // "it was not until 1984 that shelters were built", "it was then, in 1984, that …"
      const opener = context.pieces
        .slice(Math.max(0, at - 3), at)
        .findLast((piece) => IT_WAS.test(textOf(context.text, piece)));
      return (
        opener &&
        best(
          context,
          dates.filter(({ span }) => opener.start <= span.start && span.end <= own.start),
        )
      );
    },
  },
  {
    because: "the clause tells of what the date before it names",
    pick: (context, dates) => {
      const own = context.pieces[pieceAt(context, context.focus)];
      if (own?.joined !== "relative") return undefined;
      // "the revolt of 1991 in which the king was overthrown"
      return dates.findLast(
        ({ span }) =>
          span.end <= own.start &&
          /^,?\s(?:in|during)\s$/.test(context.text.slice(span.end, own.start)),
      );
    },
  },
  {
    because: "the sentence opens with the date",
    pick: (context, dates) => {
      const { pieces, focus } = context;
      const first = pieces.find(({ verb }) => verb !== undefined);
      const inside = pieces.findLast(({ start }) => start <= focus.start);
      if (inside?.joined === "relative" || inside?.joined === "subordinate") return undefined;
      // "In 2015, a year after the group emerged, …": what is told after it is not in "emerged"
      const end = first?.joined === "none" ? first.verb : first?.start;
      return best(
        context,
        dates.filter(
          // "Holt, mayor since 2012, resigned"
          ({ span }) => (end === undefined || span.end <= end) && clauseAt(context, span) >= 0,
        ),
      );
    },
  },
  {
    because: "the date stands with a verb that is joined to this one",
    pick: (context, dates) => {
      const own = clauseAt(context, context.focus);
      const next = context.pieces.find(
        ({ clause, joined }) => clause > own && joined === "coordinate",
      );
      return (
        next &&
        best(
          context,
          dates.filter(
            // "and on 3 May left": of that verb alone
            ({ span }) =>
              clauseAt(context, span) === next.clause && span.start > (next.verb ?? span.start),
          ),
        )
      );
    },
  },
];

function isDate({ type, value }: Timex): boolean {
  return (type === "DATE" || type === "TIME") && !value.endsWith("_REF");
}

function clauseAt(context: Context, span: Span): number {
  return context.pieces[pieceAt(context, span)]?.clause ?? 0;
}

function pieceAt({ pieces }: Context, span: Span): number {
  return Math.max(
    0,
    pieces.findLastIndex(({ start }) => start <= span.start),
  );
}

/** The date that an adverbial gives; of several, that behind the focus. */
function best({ text, focus }: Context, dates: readonly Timex[]): Timex | undefined {
  const cost = ({ span }: Timex) =>
    span.start >= focus.end ? span.start - focus.end : (focus.start - span.end) * 2;
  return dates
    .filter(({ span }) => {
      const noun = nounDatedBy(text, span);
      if (noun === "none") return true;
      // "the 1990 storm" and "the storm of 1990" date the storm alone
      return noun === "after"
        ? !isVerb(textOf(text, focus).toLowerCase()) &&
            /^\s+(?:[\p{L}-]+\s+)?$/u.test(text.slice(span.end, focus.start))
        : /^\s+of\s+(?:the\s+)?$/.test(text.slice(focus.end, span.start));
    })
    .toSorted((a, b) => cost(a) - cost(b))[0];
}

/** Whether the date stands with a verb of saying that is not itself what is asked about. */
function isWhenSaid({ text, pieces, focus }: Context, { span }: Timex): boolean {
  const at = pieces.findLastIndex(({ start }) => start <= span.start);
  const piece = pieces[at];
  if (!piece) return false;
  if (isPublished(text, pieces, piece, focus) || opensReport(text, pieces, at, focus)) return true;
  if (piece.reporting === undefined) return false;
  if (focus.start <= piece.reporting && piece.reporting < focus.end) return false;
  const [from, to] =
    piece.reporting < span.start ? [piece.reporting, span.start] : [span.end, piece.reporting];
  const between =
    text
      .slice(from, to)
      .toLowerCase()
      .match(/[a-z']+/g) ?? [];
  const others = between.filter((word) => !REPORTING_VERBS.has(word));
  const focusInside =
    contains(piece, focus) && focus.start > piece.reporting && focus.start < span.start;
  return others.length <= 6 && !focusInside;
}

/** "In a letter dated 3 May, Holt said …", "The report, published on Monday, says …". */
function isPublished(
  text: string,
  pieces: readonly ClausePiece[],
  piece: ClausePiece,
  focus: Span,
): boolean {
  if (contains(piece, focus)) return false;
  const words =
    text
      .slice(piece.start, piece.end)
      .toLowerCase()
      .match(/[a-z']+/g) ?? [];
  if (!words.some((word) => PUBLISHING_VERBS.has(word))) return false;
  return pieces.some(
    ({ reporting, start }) =>
      start > piece.start && reporting !== undefined && reporting < focus.start,
  );
}

/** "On Monday, Holt told the court that …", but not "In 2015, Holt said, a storm hit Oslo". */
function opensReport(
  text: string,
  pieces: readonly ClausePiece[],
  at: number,
  focus: Span,
): boolean {
  const [piece, next] = [pieces[at], pieces[at + 1]];
  if (at > 0 || piece?.verb !== undefined || next?.reporting === undefined) return false;
  const verb = /^[a-z]+/i.exec(text.slice(next.reporting))?.[0].length ?? 0;
  return next.reporting + verb < next.end && focus.start > next.reporting;
}
