import type { Query } from "../retrieval/query.js";
import type { Span } from "../text/span.js";
import { termOf } from "../text/term.js";
import type { Timex } from "../timex/timex.js";

/** Dates that are one answer: "1826 to 1827", "the 18th and 19th centuries". */
export interface DateStretch {
  readonly first: Timex;
  /** The same as `first` where there is only one. */
  readonly last: Timex;
  /** From the first to the last character. */
  readonly span: Span;
}

/** What joins two dates to a stretch of time, or to two times at which it happened. */
const JOINS = /^(?:\s*[-–—]\s*|\s+(?:to|and|or|until|till|through)\s+(?:the\s+|after\s+)?)$/;

/** "15 July in 1972": a day and its year. */
const JOINS_YEAR = /^\s+(?:in|of)\s+$/;

/** Words with which only one end of a stretch is asked for. */
const BEGINS: ReadonlySet<string> = new Set("begin start commence".split(" ").map(termOf));
const ENDS: ReadonlySet<string> = new Set(
  "end finish conclude cease stop close".split(" ").map(termOf),
);

/**
 * The stretch of time that `timex` is part of, among the `timexes` of its sentence, which are in
 * order: itself where no other date is joined to it, or where the question asks for one end.
 */
export function dateStretch(
  query: Query,
  text: string,
  timexes: readonly Timex[],
  timex: Timex,
): DateStretch {
  const [first, last] = endsOf(text, timexes.filter(isCalendarDate), timex);
  if (first === last) return { first, last, span: first.span };
  const whole = { start: first.span.start, end: last.span.end };
  if (isDayOf(text, first, last)) return { first, last: first, span: whole };
  const asked = query.terms.concat([...query.kin]);
  if (asked.some((term) => ENDS.has(term))) return { first: last, last, span: last.span };
  if (asked.some((term) => BEGINS.has(term))) return { first, last: first, span: first.span };
  return { first, last, span: whole };
}

function isCalendarDate({ type, value }: Timex): boolean {
  return type === "DATE" && !value.endsWith("_REF");
}

function endsOf(text: string, dates: readonly Timex[], timex: Timex): readonly [Timex, Timex] {
  const at = dates.findIndex(({ span }) => span.start === timex.span.start);
  if (at < 0) return [timex, timex];
  const [before, after] = [dates[at - 1], dates[at + 1]];
  if (after && areJoined(text, timex, after)) return [timex, after];
  if (before && areJoined(text, before, timex)) return [before, timex];
  return [timex, timex];
}

function areJoined(text: string, first: Timex, last: Timex): boolean {
  return JOINS.test(text.slice(first.span.end, last.span.start)) || isDayOf(text, first, last);
}

function isDayOf(text: string, day: Timex, year: Timex): boolean {
  return (
    day.value.startsWith(`${year.value}-`) &&
    JOINS_YEAR.test(text.slice(day.span.end, year.span.start))
  );
}
