import { textOf } from "../text/span.js";
import type { Context, Resolved, Setting } from "./context.js";
import { endedQuarter } from "./ended-quarter.js";
import type { Reading } from "./find-readings.js";
import { NO_STORY, toldOf } from "./narrative.js";
import { opensSentence } from "./opens-sentence.js";
import { resolveOpen } from "./resolve-open.js";
import { resolveShifted } from "./resolve-shifted.js";
import { sharedYear } from "./shared-year.js";
import { spokenOn } from "./spoken-on.js";
import type { Timex } from "./timex.js";

/** The time expressions of an article with their values, from what their words mean: one for each reading. */
export function resolveReadings(
  text: string,
  readings: readonly Reading[],
  setting: Setting,
): Timex[] {
  const timexes: Timex[] = [];
  let story = NO_STORY;
  const { dct, history, sentenceOf } = setting;
  for (const [place, reading] of readings.entries()) {
    const { span } = reading;
    const words = textOf(text, span);
    const context = { dct, history, sentenceOf, text, story, span, words };
    const timex = timexOf(reading, resolveAmong(text, readings, place, reading, context));
    timexes.push(timex);
    story = toldOf(story, reading, timex, dct, () => opensSentence(text, span));
  }
  return timexes;
}

function timexOf({ span, meaning, mod, zone }: Reading, { value, anchor }: Resolved): Timex {
  const type = meaning.sort === "stated" ? meaning.type : meaning.clock ? "TIME" : "DATE";
  return { span, type, value, anchor, ...(mod ? { mod } : {}), ...(zone ? { zone } : {}) };
}

/** The same context at another reading. */
function contextAt({ span }: Reading, context: Context): Context {
  return { ...context, span, words: textOf(context.text, span) };
}

/** What a reading takes from its neighbours, or else what it says by itself. */
function resolveAmong(
  text: string,
  readings: readonly Reading[],
  place: number,
  reading: Reading,
  context: Context,
): Resolved {
  const shared = sharedYear(text, reading, readings[place - 1], readings[place + 1]);
  if (shared !== undefined) return { value: shared, anchor: { kind: "stated" } };
  return (
    onDayBehind(text, readings, place, reading, context) ??
    untilDayBehind(text, readings, place, reading, context) ??
    resolve(reading, onDaySpoken(readings, place, context))
  );
}

/** The context of "in May" in "will open in May, she said in March 2020". */
function onDaySpoken(readings: readonly Reading[], place: number, context: Context): Context {
  const { text, sentenceOf } = context;
  const said = spokenOn(text, sentenceOf, readings, place);
  if (!said) return context;
  const { value } = resolve(said, contextAt(said, context));
  return { ...context, spoken: { value, span: said.span } };
}

/** "the quarter" where the day that it ended on stands behind it: "the quarter ended July 31". */
function untilDayBehind(
  text: string,
  readings: readonly Reading[],
  place: number,
  reading: Reading,
  context: Context,
): Resolved | undefined {
  const next = readings[place + 1];
  if (!next || reading.meaning.sort !== "shifted" || !reading.meaning.results) return undefined;
  const behind = contextAt(next, context);
  const value = endedQuarter(text, reading, next, resolve(next, behind).value);
  const because = `“${context.words}” ended on ${behind.words}`;
  return value ? { value, anchor: { kind: "narrative", from: next.span, because } } : undefined;
}

/** What can stand between a time of day and its day: "10 a.m. (0700 GMT) on Friday". */
const ON = /^\s*(?:\([^()]{0,30}\)\s*)?(?:,\s*)?(?:local time\s*)?(?:\(|on\s+)?$/;

function isTimeOfDay(reading: Reading | undefined): boolean {
  const meaning = reading?.meaning;
  return meaning?.sort === "shifted" && meaning.from === "narrative" && meaning.clock !== undefined;
}

/** "10:35 a.m." where its day stands behind it: "on Friday", with "(0735 GMT)" between them or not. */
function onDayBehind(
  text: string,
  readings: readonly Reading[],
  place: number,
  reading: Reading,
  context: Context,
): Resolved | undefined {
  const { meaning, span } = reading;
  if (meaning.sort !== "shifted" || !isTimeOfDay(reading)) return undefined;
  const at = isTimeOfDay(readings[place + 1]) ? place + 2 : place + 1;
  const next = readings[at];
  if (!next || isTimeOfDay(next) || !ON.test(text.slice(span.end, next.span.start))) {
    return undefined;
  }
  const behind = contextAt(next, context);
  const { value, anchor } = resolveAmong(text, readings, at, next, behind);
  const day = dayOfClock(meaning.clock ?? "", value);
  return day ? { value: `${day}${meaning.clock}`, anchor } : undefined;
}

/**
 * The day of the time `clock` by the day that stands behind it, bare or with a time of its own: "10 p.m. (11 p.m.
 * GMT Friday)" is on Friday. Undefined where the two can lie on either side of a midnight.
 */
function dayOfClock(clock: string, value: string): string | undefined {
  const day = value.slice(0, 10);
  if (value.length === 10) return day;
  const hour = (time: string) => Number(/T(\d\d):/.exec(time)?.[1] ?? NaN);
  return Math.abs(hour(clock) - hour(value)) < 12 ? day : undefined;
}

function resolve({ meaning }: Reading, context: Context): Resolved {
  switch (meaning.sort) {
    case "stated":
      return { value: meaning.value, anchor: { kind: "stated" } };
    case "shifted":
      return resolveShifted(meaning, context);
    case "open":
      return resolveOpen(meaning, context);
  }
}
