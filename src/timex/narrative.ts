import type { PlainDate } from "../corpus/article.js";
import { partsOf } from "../corpus/calendar.js";
import type { Span } from "../text/span.js";
import type { Reading } from "./find-readings.js";
import { intervalOf } from "./interval-of.js";
import type { Timex } from "./timex.js";
import { yearOf } from "./year-text.js";

/** A date in the story that later words can count from. */
export interface Told {
  readonly value: string;
  readonly span: Span;
}

/** Where the story is: what "the next day", "in June" and "a year earlier" can count from. */
export interface Story {
  /** The date told of last. */
  readonly last: Told | undefined;
  /** The date whose year the story is in; a year that is only glanced at does not move it. */
  readonly main: Told | undefined;
  /** The quarter whose results are told: "a year earlier" is the same quarter then. */
  readonly quarter: Told | undefined;
  /** A year far from the story that has been told of once. */
  readonly glanced: number | undefined;
}

/** The story before it has begun. */
export const NO_STORY: Story = {
  last: undefined,
  main: undefined,
  quarter: undefined,
  glanced: undefined,
};

/** How far back a date can stand that "the next day" counts from, in a text that is no history. */
const REACH = 600;

/** `told`, where words at `span` can still count from it. */
export function reached(told: Told | undefined, span: Span, history: boolean): Told | undefined {
  return told && (history || span.start - told.span.end < REACH) ? told : undefined;
}

/** Years between two dates of one story; what lies farther off is at first a glance. */
const FAR = 10;

/**
 * The story after one more time expression.
 *
 * @param opens Tells whether the sentence opens with it: "In 1916, …" moves the story, "the cut of 1976" does not.
 */
export function toldOf(
  story: Story,
  reading: Reading,
  timex: Timex,
  dct: PlainDate | undefined,
  opens: () => boolean,
): Story {
  const { type, value, span, anchor } = timex;
  if (type !== "DATE" && type !== "TIME") return story;
  const year = yearOf(value);
  if (year === undefined && !intervalOf(value)) return story;
  // "up from $3 million a year earlier": a comparison does not move the story
  const { meaning } = reading;
  if (meaning.sort === "shifted" && meaning.unit === "Y" && (meaning.by ?? 0) < 0) return story;
  const told = { value, span };
  // "the quarter ended July 31"
  const isTold = meaning.sort !== "shifted" || (meaning.results && anchor.kind === "narrative");
  const isResult = /-Q\d$/.test(value) && isTold && isPast(value, dct);
  const quarter = isResult ? told : story.quarter;
  const next = { ...story, last: told, quarter };
  if (year === undefined || anchor.kind === "dct") return next;
  const here = story.main && yearOf(story.main.value);
  const near = (other: number | undefined) => other !== undefined && Math.abs(other - year) <= FAR;
  const exact = value.length > 6;
  const moves = here === undefined || exact || (near(here) && opens()) || near(story.glanced);
  return moves && meaning.sort !== "shifted"
    ? { ...next, main: told, glanced: undefined }
    : { ...next, glanced: year };
}

/** Results are told of a quarter that has begun. */
function isPast(value: string, dct: PlainDate | undefined): boolean {
  const from = intervalOf(value)?.from;
  return dct === undefined || (from !== undefined && from <= dct);
}

/**
 * Whether the article tells of a time long past: most dates with a year lie years before it was
 * written, and hardly any words count from the day of writing. Then "in June" is a June of the story.
 */
export function isHistory(readings: readonly Reading[], dct: PlainDate | undefined): boolean {
  const years: number[] = [];
  let fromWriting = 0;
  for (const { meaning } of readings) {
    const year = meaning.sort === "stated" ? yearOf(meaning.value) : undefined;
    if (year !== undefined) years.push(year);
    if (meaning.sort === "shifted" && meaning.from === "dct") fromWriting += 1;
    if (meaning.sort === "open" && meaning.parts.weekday !== undefined) fromWriting += 1;
  }
  const recent = dct ? partsOf(dct).year - 2 : Number.POSITIVE_INFINITY;
  const past = years.filter((year) => year < recent).length;
  return past >= 8 && past >= years.length * 0.8 && fromWriting * 5 <= past;
}
