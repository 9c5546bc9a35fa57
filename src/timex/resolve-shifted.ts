import { addDays } from "../corpus/calendar.js";
import type { Context, Resolved } from "./context.js";
import { intervalOf } from "./interval-of.js";
import type { Meaning, Unit } from "./meaning.js";
import type { Told } from "./narrative.js";
import { reached } from "./narrative.js";
import { unresolvedValue, valueInYear } from "./open-value.js";
import { shiftedValue } from "./shift-value.js";
import type { Anchor } from "./timex.js";
import { yearOf } from "./year-text.js";

type Shifted = Extract<Meaning, { sort: "shifted" }>;

/** What a unit's value is where it cannot be counted. */
const UNKNOWN: Readonly<Record<Unit, string>> = {
  TS: "XXXX-XX-XX",
  TM: "XXXX-XX-XX",
  TH: "XXXX-XX-XX",
  D: "XXXX-XX-XX",
  W: "XXXX-WXX",
  WE: "XXXX-WXX-WE",
  M: "XXXX-XX",
  Q: "XXXX-QX",
  SE: "XXXX",
  Y: "XXXX",
  DE: "XXX",
  CE: "XX",
  ML: "X",
};

/** The value of "yesterday", "two years ago", "the next day", "June of that year". */
export function resolveShifted(meaning: Shifted, context: Context): Resolved {
  const { unit, by, clock = "", part } = meaning;
  for (const { value: base, anchor } of basesOf(meaning, context)) {
    const shifted = by === undefined ? undefined : shiftedValue(base, by, unit);
    const value = shifted && part ? partOf(shifted, part) : shifted;
    if (value) return { value: `${value}${clock}`, anchor };
  }
  const value = part ? unresolvedValue(part) : UNKNOWN[unit];
  const because = `the article does not say from which day “${context.words}” counts`;
  return { value: `${value}${clock}`, anchor: { kind: "none", because } };
}

function partOf(shifted: string, part: NonNullable<Shifted["part"]>): string | undefined {
  const monday = intervalOf(shifted)?.from;
  // "Monday of last week"
  if (part.weekday !== undefined) return monday && addDays(monday, part.weekday - 1);
  const year = yearOf(shifted);
  return year === undefined ? undefined : valueInYear(part, year);
}

interface Base {
  readonly value: string;
  readonly anchor: Anchor;
}

/** How far a day can stand before a time of day that is meant on it: "on Friday … at 10:35". */
const SAME_LINE = 160;

/** The date told of last where it stands in the same paragraph, close to the time of day. */
function onSameLine(told: Told | undefined, { span, text }: Context): Told | undefined {
  if (!told || span.start - told.span.end > SAME_LINE) return undefined;
  return text.slice(told.span.end, span.start).includes("\n") ? undefined : told;
}

/** What the words can be counted from, best first. */
function basesOf({ unit, by, from, part, results, clock }: Shifted, context: Context): Base[] {
  const { dct, story, history, words, span, spoken } = context;
  const counts = `“${words}” counts from`;
  const told = (base: Told | undefined): Base[] => {
    const because = `${counts} the date told of before it`;
    return base
      ? [{ value: base.value, anchor: { kind: "narrative", from: base.span, because } }]
      : [];
  };
  if (spoken) {
    const because = `${counts} the day on which it was said`;
    return [{ value: spoken.value, anchor: { kind: "narrative", from: spoken.span, because } }];
  }
  const written: Base[] =
    dct && !(history && from === "narrative")
      ? [{ value: dct, anchor: { kind: "dct", because: `${counts} the publication date, ${dct}` } }]
      : [];
  if (results && story.quarter) return told(story.quarter);
  if (results && dct) {
    const over = shiftedValue(dct, -1, "Q");
    return over ? written.map(({ anchor }) => ({ value: over, anchor })) : [];
  }
  const yearAgo = unit === "Y" && by === -1 && !part && /ago|earlier/.test(words);
  if (yearAgo && story.quarter) return told(story.quarter);
  if (clock?.includes(":")) return [...told(onSameLine(story.last, context)), ...written];
  return from === "dct" ? written : [...told(reached(story.last, span, history)), ...written];
}
