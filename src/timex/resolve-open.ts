import type { PlainDate } from "../corpus/article.js";
import { addDays, dayNumber, padded, parsePlainDate } from "../corpus/calendar.js";
import type { Context, Resolved } from "./context.js";
import { intervalOf } from "./interval-of.js";
import type { Meaning, OpenParts } from "./meaning.js";
import { reached } from "./narrative.js";
import type { Choice } from "./open-value.js";
import { resolvedValue, unresolvedValue, valueInYear, valueOnWeekday } from "./open-value.js";
import type { Tense } from "./tense.js";
import { hasHappened, tenseAt } from "./tense.js";
import type { Anchor } from "./timex.js";
import { shiftedYear, yearOf } from "./year-text.js";

type Open = Extract<Meaning, { sort: "open" }>;

/** The value of "in June", "on Monday", "last Thanksgiving", "the third quarter". */
export function resolveOpen(meaning: Open, context: Context): Resolved {
  const resolved =
    FROM_STORY[meaning.toward] !== undefined
      ? fromTold(meaning, context)
      : context.history
        ? inStory(meaning, context)
        : fromWriting(meaning, context);
  if (resolved) return moved(resolved, meaning.days ?? 0);
  const because = `the article does not say which “${context.words}” it means`;
  const value = meaning.days
    ? "XXXX-XX-XX"
    : `${unresolvedValue(meaning.parts)}${meaning.clock ?? ""}`;
  return { value, anchor: { kind: "none", because } };
}

/** "the day after Christmas": so many days after the day that was found. */
function moved({ value, anchor }: Resolved, days: number): Resolved {
  const day = days === 0 ? undefined : parsePlainDate(value);
  return { value: (day && addDays(day, days)) ?? value, anchor };
}

const FROM_STORY: Readonly<Record<string, Choice>> = {
  previous: "before",
  following: "after",
  that: "same",
};

/** "the previous April", "that summer": before, after or in the year of the date told of last. */
function fromTold({ parts, toward, clock = "" }: Open, context: Context): Resolved | undefined {
  const { story, words, span, dct, history } = context;
  const told = reached(story.last, span, history);
  const choice = FROM_STORY[toward] ?? "same";
  const exact = told && (choice === "same" || told.value.length > 4);
  const from = exact ? intervalOf(told.value)?.from : undefined;
  const base = from ?? (history ? undefined : dct);
  const value = base && resolvedValue(parts, choice, base);
  if (!value) return undefined;
  const because = `“${words}” counts from ${from ? "the date told of before it" : "the publication date"}`;
  const anchor: Anchor =
    from && told ? { kind: "narrative", from: told.span, because } : { kind: "dct", because };
  return { value: `${value}${clock}`, anchor };
}

/** How many months the year has behind it when a month of its beginning is one of the next year. */
const TURN = 9;

/** In a history "in June" is a June of the year that the story is in. */
function inStory({ parts, clock = "" }: Open, { story, words }: Context): Resolved | undefined {
  const { main } = story;
  const year = main && yearOf(main.value);
  if (!main || year === undefined || !isInYear(parts)) return undefined;
  const month = /^\d{4}-\d\d/.exec(main.value)?.[0];
  // January after December is in the next year
  const turned = Number(month?.slice(5)) - (parts.month ?? 12) >= TURN ? 1 : 0;
  const value =
    parts.day !== undefined && parts.month === undefined
      ? month && parsePlainDate(`${month}-${padded(parts.day, 2)}`)
      : valueInYear(parts, shiftedYear(year, turned));
  const because = `“${words}” is in the year that is told of before it`;
  return value
    ? { value: `${value}${clock}`, anchor: { kind: "narrative", from: main.span, because } }
    : undefined;
}

/** Whether the parts are of a year and not of a week alone. */
function isInYear({ weekday, month }: OpenParts): boolean {
  return weekday === undefined || month !== undefined;
}

function fromWriting(meaning: Open, context: Context): Resolved | undefined {
  const { dct, words } = context;
  if (!dct) return undefined;
  const { parts, toward, clock = "" } = meaning;
  const choice = CHOICES[toward] ?? chosenByTense(parts, context, dct);
  const value = valueOnWeekday(parts, dct) ?? resolvedValue(parts, choice, dct);
  const because = `“${words}”, ${SAID[choice]} the publication date, ${dct}`;
  return value ? { value: `${value}${clock}`, anchor: { kind: "dct", because } } : undefined;
}

const CHOICES: Readonly<Record<string, Choice>> = { past: "before", future: "after", this: "same" };

const SAID: Readonly<Record<Choice, string>> = {
  last: "told of as past: the last one up to",
  before: "the last one before",
  first: "told of as to come: the first one from",
  after: "the first one after",
  nearest: "the one nearest to",
  same: "the one in the same week or year as",
};

/** Days within which the nearest day of that name is meant, by the tense: "is extended to 20 November". */
const NEAR: Readonly<Record<Tense, number>> = { past: 30, future: 30, present: 120, unknown: 120 };

function chosenByTense(
  parts: OpenParts,
  { text, span, sentenceOf }: Context,
  dct: PlainDate,
): Choice {
  // results are told of a quarter when it is over
  if (parts.quarter !== undefined) return "last";
  const sentence = sentenceOf(span);
  const tense = tenseAt(text, sentence, span);
  if (parts.holiday !== undefined || (parts.day !== undefined && parts.month !== undefined)) {
    const nearest = intervalOf(resolvedValue(parts, "nearest", dct) ?? "")?.from;
    const ahead = nearest === undefined ? undefined : dayNumber(nearest) - dayNumber(dct);
    // "were held on 5 May", written in March, tells of the year before
    const isOver = ahead !== undefined && ahead > 0 && hasHappened(text, sentence, span);
    if (ahead !== undefined && !isOver && Math.abs(ahead) <= NEAR[tense]) return "nearest";
  }
  return tense === "future" ? "first" : "last";
}
