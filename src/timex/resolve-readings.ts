import type { PlainDate } from "../corpus/article.js";
import type { Span } from "../text/span.js";
import { textOf } from "../text/span.js";
import { partsOf } from "./calendar.js";
import type { Reading } from "./find-readings.js";
import { intervalOf } from "./interval-of.js";
import type { Meaning, OpenParts } from "./meaning.js";
import type { Choice } from "./open-value.js";
import { resolvedValue, unresolvedValue, valueInYear } from "./open-value.js";
import { shiftedValue } from "./shift-value.js";
import type { Tense } from "./tense.js";
import type { Anchor, Timex, TimexType } from "./timex.js";

/** What a relative expression is counted from. */
export interface Setting {
  readonly dct: PlainDate | undefined;
  /** Whether the article tells of a time long past, so that "in June" is counted from the story. */
  readonly history: boolean;
  readonly tenseOf: (span: Span) => Tense;
}

/** A date in the story that later words can count from. */
interface Told {
  readonly value: string;
  readonly span: Span;
}

type Resolved = Pick<Timex, "type" | "value" | "anchor">;

/** The time expressions of an article with their values, from what their words mean, in order. */
export function resolveReadings(
  text: string,
  readings: readonly Reading[],
  setting: Setting,
): Timex[] {
  const timexes: Timex[] = [];
  let told: Told | undefined;
  let quarter: Told | undefined;
  for (const [place, reading] of readings.entries()) {
    const { span, meaning, mod } = reading;
    const shared = sharedYear(text, reading, readings[place - 1], readings[place + 1]);
    const resolved =
      shared ?? resolve(meaning, span, textOf(text, span), { ...setting, told, quarter });
    if (!resolved) continue;
    timexes.push({ span, ...resolved, ...(mod ? { mod } : {}) });
    if (resolved.type !== "DATE" && resolved.type !== "TIME") continue;
    if (/-Q\d$/.test(resolved.value) && meaning.sort !== "shifted")
      quarter = { value: resolved.value, span };
    if (intervalOf(resolved.value)) told = { value: resolved.value, span };
  }
  return timexes;
}

interface Context extends Setting {
  readonly told: Told | undefined;
  readonly quarter: Told | undefined;
}

function resolve(
  meaning: Meaning,
  span: Span,
  words: string,
  context: Context,
): Resolved | undefined {
  switch (meaning.sort) {
    case "stated":
      return { type: meaning.type, value: meaning.value, anchor: { kind: "stated" } };
    case "shifted":
      return resolveShifted(meaning, span, words, context);
    case "open":
      return resolveOpen(meaning, span, words, context);
    case "nothing":
      return undefined;
  }
}

type Shifted = Extract<Meaning, { sort: "shifted" }>;
type Open = Extract<Meaning, { sort: "open" }>;

const typeOf = (clock: string | undefined): TimexType => (clock === undefined ? "DATE" : "TIME");

function resolveShifted(meaning: Shifted, span: Span, words: string, context: Context): Resolved {
  const { unit, by, clock = "", part } = meaning;
  const type = typeOf(meaning.clock);
  for (const { value: from, anchor } of basesOf(meaning, words, context)) {
    const shifted =
      from.includes("-Q") && unit === "Y" ? shiftQuarter(from, by) : shiftedValue(from, by, unit);
    const value = shifted && part ? valueInYear(part, Number(shifted.slice(0, 4))) : shifted;
    if (value) return { type, value: `${value}${clock}`, anchor };
  }
  const value = part ? unresolvedValue(part) : (OPEN_UNITS[unit] ?? "XXXX-XX-XX");
  return { type, value: `${value}${clock}`, anchor: unknown(words, span) };
}

const OPEN_UNITS: Readonly<Record<string, string>> = {
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  Y: "XXXX",
  DE: "XXX",
  CE: "XX",
};

function shiftQuarter(value: string, by: number): string {
  return `${Number(value.slice(0, 4)) + by}${value.slice(4)}`;
}

interface Base {
  readonly value: string;
  readonly anchor: Anchor;
}

/** What the words can be counted from, best first. */
function basesOf(meaning: Shifted, words: string, context: Context): Base[] {
  const { dct, told, quarter } = context;
  const fromStory = (base: Told | undefined): Base[] =>
    base
      ? [
          {
            value: base.value,
            anchor: {
              kind: "narrative",
              from: base.span,
              because: `“${words}” counts from the date told before it`,
            },
          },
        ]
      : [];
  const fromDct: Base[] = dct
    ? [
        {
          value: dct,
          anchor: { kind: "dct", because: `“${words}” counts from the publication date, ${dct}` },
        },
      ]
    : [];
  if (
    meaning.unit === "Y" &&
    meaning.by === -1 &&
    quarter &&
    !meaning.part &&
    /ago|earlier/.test(words)
  ) {
    return fromStory(quarter);
  }
  return meaning.from === "dct" ? fromDct : [...fromStory(told), ...fromDct];
}

function unknown(words: string, _span: Span): Anchor {
  return { kind: "none", because: `the article does not say from which day “${words}” counts` };
}

const CHOICES: Readonly<Record<string, Choice>> = {
  past: "before",
  future: "after",
  this: "same",
};

function resolveOpen(meaning: Open, span: Span, words: string, context: Context): Resolved {
  const { parts, toward, clock = "" } = meaning;
  const type = typeOf(meaning.clock);
  const { dct, told, history } = context;
  if (history && told && parts.weekday === undefined) {
    const value = valueInYear(parts, Number(told.value.slice(0, 4)));
    const because = `“${words}” is in the year told of before it`;
    if (value) {
      return {
        type,
        value: `${value}${clock}`,
        anchor: { kind: "narrative", from: told.span, because },
      };
    }
  }
  if (dct && !history) {
    const tense = context.tenseOf(span);
    const choice = CHOICES[toward] ?? choiceOf(tense, parts);
    const value = resolvedValue(parts, choice, dct);
    const because = `“${words}”, ${SAID[choice]} ${dct}, the publication date`;
    if (value) return { type, value: `${value}${clock}`, anchor: { kind: "dct", because } };
  }
  return { type, value: `${unresolvedValue(parts)}${clock}`, anchor: unknown(words, span) };
}

const SAID: Readonly<Record<Choice, string>> = {
  last: "told in the past: the last one up to",
  before: "the last one before",
  first: "told in the future: the first one from",
  after: "the first one after",
  nearest: "the one nearest to",
  same: "the one in the same week or year as",
};

function choiceOf(tense: Tense, parts: OpenParts): Choice {
  // results are told of a quarter when it is over
  if (parts.quarter !== undefined) return "last";
  if (tense === "future") return "first";
  if (tense === "past") return "last";
  return parts.day === undefined ? "last" : "nearest";
}

const JOINED = /^\s*(?:[-–—,]|to|and|or|until|till|through)\s*(?:the\s+)?$/;

/** "May to June 2019": what stands without a year takes that of the date it is joined with. */
function sharedYear(
  text: string,
  { meaning, span }: Reading,
  previous: Reading | undefined,
  next: Reading | undefined,
): Resolved | undefined {
  if (meaning.sort !== "open" || meaning.toward !== "tense") return undefined;
  const { parts, clock = "" } = meaning;
  if (parts.month === undefined) return undefined;
  const from = next && yearAndMonth(next, text.slice(span.end, next.span.start));
  const to = previous && yearAndMonth(previous, text.slice(previous.span.end, span.start));
  const year = from
    ? from.year - (parts.month > from.month ? 1 : 0)
    : to && to.year + (parts.month < to.month ? 1 : 0);
  const value = year === undefined ? undefined : valueInYear(parts, year);
  if (!value) return undefined;
  return { type: typeOf(meaning.clock), value: `${value}${clock}`, anchor: { kind: "stated" } };
}

/** The year and month that a reading states, where `between` joins it with its neighbour. */
function yearAndMonth(
  { meaning }: Reading,
  between: string,
): { readonly year: number; readonly month: number } | undefined {
  if (meaning.sort !== "stated" || !JOINED.test(between)) return undefined;
  const [, year, month] = /^(\d{4})-(\d\d)/.exec(meaning.value) ?? [];
  return year ? { year: Number(year), month: Number(month) } : undefined;
}

/** Whether most dates that are stated lie years before the article was written. */
export function isHistory(readings: readonly Reading[], dct: PlainDate | undefined): boolean {
  const years: number[] = [];
  let deictic = 0;
  for (const { meaning } of readings) {
    if (meaning.sort === "stated" && /^\d{4}/.test(meaning.value))
      years.push(Number(meaning.value.slice(0, 4)));
    if (meaning.sort === "shifted" && meaning.from === "dct") deictic += 1;
    if (meaning.sort === "open" && meaning.parts.weekday !== undefined) deictic += 1;
  }
  const past = dct ? years.filter((year) => year < partsOf(dct).year - 2).length : years.length;
  return past >= 8 && past >= years.length * 0.8 && deictic * 5 <= past;
}
