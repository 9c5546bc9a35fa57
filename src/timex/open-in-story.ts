import { padded, parsePlainDate, partsOf } from "../corpus/calendar.js";
import type { Context, Resolved } from "./context.js";
import { intervalOf } from "./interval-of.js";
import type { Meaning, OpenParts } from "./meaning.js";
import type { Told } from "./narrative.js";
import { reached } from "./narrative.js";
import type { Choice } from "./open-value.js";
import { resolvedValue, valueInYear } from "./open-value.js";
import { opensSentence } from "./opens-sentence.js";
import { tenseAt } from "./tense.js";
import type { Anchor } from "./timex.js";
import { shiftedYear, yearOf } from "./year-text.js";

/** A part of a date, and where to look for the rest: "in June", "on Monday". */
export type Open = Extract<Meaning, { sort: "open" }>;

/**
 * The value of an open date that counts from another date in the text; undefined where it does and
 * cannot be worked out. "no story" where it counts from the day of writing.
 */
export function resolveInStory(meaning: Open, context: Context): Resolved | undefined | "no story" {
  if (FROM_STORY[meaning.toward] !== undefined) return fromTold(meaning, context);
  if (context.spoken) return fromSpoken(meaning, context.spoken, context);
  if (context.history) return inStory(meaning, context);
  return inYearTold(meaning, context) ?? "no story";
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

/** How far back a year can stand in a paragraph. */
const REACH = 500;

/** "In 1936 the war began. On 14 May the city fell": sentences of one paragraph that open with their dates. */
function inYearTold(meaning: Open, context: Context): Resolved | undefined {
  const { span, text, dct, sentenceOf, story } = context;
  const { main } = story;
  const year = main && yearOf(main.value);
  if (!main || year === undefined || (dct && year >= partsOf(dct).year)) return undefined;
  if (meaning.toward !== "tense" || meaning.parts.month === undefined) return undefined;
  if (span.start - main.span.end > REACH) return undefined;
  const sameParagraph = !text.slice(main.span.end, span.start).includes("\n");
  const both = sameParagraph && opensSentence(text, main.span) && opensSentence(text, span);
  return both && tenseAt(text, sentenceOf(span), span) === "past"
    ? inStory(meaning, context)
    : undefined;
}

/** In "will open in May, she said in March 2020" the May is the first one from that March on. */
function fromSpoken(
  { parts, toward, clock = "" }: Open,
  spoken: Told,
  { text, span, sentenceOf, words }: Context,
): Resolved | undefined {
  const day = intervalOf(spoken.value);
  // a year does not tell which May comes next
  if (!day?.from || !day.to || spoken.value.length < 7) return undefined;
  const future = toward === "future" || tenseAt(text, sentenceOf(span), span) === "future";
  const choice = toward === "this" ? "same" : future ? "first" : "last";
  const exact = isInYear(parts) || spoken.value.length === 10;
  const value = exact ? resolvedValue(parts, choice, future ? day.from : day.to) : undefined;
  const because = `“${words}” counts from the day on which it was said`;
  return value
    ? { value: `${value}${clock}`, anchor: { kind: "narrative", from: spoken.span, because } }
    : undefined;
}

/** Whether the parts are of a year and not of a week alone. */
function isInYear({ weekday, month }: OpenParts): boolean {
  return weekday === undefined || month !== undefined;
}
