import type { PlainDate } from "../corpus/article.js";
import { addDays, addMonths, type DateInterval, dayNumber } from "../corpus/calendar.js";
import { plainArticle } from "../corpus/plain-article.js";
import { MONTHS } from "../corpus/plain-date.js";
import type { Span } from "../text/span.js";
import { textOf } from "../text/span.js";
import { WEEKDAY_NAMES } from "../timex/date-words.js";
import { findTimexes } from "../timex/find-timexes.js";
import { intervalOf } from "../timex/interval-of.js";
import type { Timex } from "../timex/timex.js";

/** A date in what somebody typed, and the days that it covers. */
export interface TypedDate {
  readonly span: Span;
  readonly days: DateInterval;
  /** Whether it was counted from today: "last year". */
  readonly isCounted: boolean;
}

/**
 * The dates in `typed`, in order. The engine that reads articles reads them, as if written today;
 * without `today`, what is counted from it is no date.
 */
export function findDates(typed: string, today: PlainDate | undefined): TypedDate[] {
  const text = withCapitals(typed);
  const timexes = findTimexes(plainArticle("", text, { published: today }));
  return timexes.flatMap((timex) => {
    const days = isVague(textOf(text, timex.span), timex) ? undefined : daysOf(timex, text, today);
    return days
      ? [
          {
            span: timex.span,
            days,
            isCounted: timex.anchor.kind === "dct" || timex.type === "DURATION",
          },
        ]
      : [];
  });
}

/** "05/03/2021", of which only the year is sure; "the same year", which is some other date's. */
function isVague(words: string, { value }: Timex): boolean {
  const ofAnother = /\b(?:same|that|following|previous)\b/i.test(words);
  return ofAnother || (value.length === 4 && /^\d{1,2}\/\d{1,2}\/\d{4}$/.test(words));
}

function daysOf(
  timex: Timex,
  text: string,
  today: PlainDate | undefined,
): DateInterval | undefined {
  if (timex.type === "DURATION") return lastDays(timex, text, today);
  if (timex.type !== "DATE" || timex.anchor.kind === "none") return undefined;
  const days = intervalOf(timex.value);
  return days && partOf(days, timex.mod);
}

/** "the last two years": so many up to today. */
function lastDays(
  { span, value }: Timex,
  text: string,
  today: PlainDate | undefined,
): DateInterval | undefined {
  const [, count, unit = ""] = /^P(\d{1,4})(Y|M|W|D|DE)$/.exec(value) ?? [];
  if (!today || !count || !/^(?:the )?(?:last|past)\b/i.test(textOf(text, span))) return undefined;
  const from = LENGTHS[unit]?.(today, Number(count));
  return from && { from, to: today };
}

const LENGTHS: Readonly<Record<string, (to: PlainDate, count: number) => PlainDate | undefined>> = {
  D: (to, count) => addDays(to, -count),
  W: (to, count) => addDays(to, -7 * count),
  M: (to, count) => addMonths(to, -count),
  Y: (to, count) => addMonths(to, -12 * count),
  DE: (to, count) => addMonths(to, -120 * count),
};

/** The first half of the days for "early 2019", the last for "late 2019", the middle for "mid-2019". */
function partOf(days: DateInterval, mod: Timex["mod"]): DateInterval | undefined {
  const length = dayNumber(days.to) - dayNumber(days.from);
  const half = Math.floor(length / 2);
  const quarter = Math.floor(length / 4);
  const cut = (first: number, last: number) => {
    const [from, to] = [addDays(days.from, first), addDays(days.to, -last)];
    return from && to && { from, to };
  };
  if (length === 0) return days;
  if (mod === "START") return cut(0, half);
  if (mod === "END") return cut(half, 0);
  return mod === "MID" ? cut(quarter, quarter) : days;
}

const CAPITALS = new RegExp(
  [
    // "march 2021", "5 march": with a number beside them, all months are months
    `(?<=\\d )(?:${MONTHS.join("|")})\\b|\\b(?:${MONTHS.join("|")})(?= \\d)`,
    // "in march": behind a word that leads to a date
    `(?<=\\b(?:in|on|since|before|after|during|until|till|last|next|early|late|mid|and|to|between|from) )(?:${[...MONTHS, ...WEEKDAY_NAMES].join("|")})\\b`,
  ].join("|"),
  "gi",
);

/** Months and days of the week as articles write them: people type them without capitals. */
function withCapitals(typed: string): string {
  return typed.replace(
    CAPITALS,
    (name) => name.charAt(0).toUpperCase() + name.slice(1).toLowerCase(),
  );
}
