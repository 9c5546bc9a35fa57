import type { PlainDate } from "../corpus/article.js";
import { addDays, dayNumber, parsePlainDate } from "../corpus/calendar.js";
import type { Context, Resolved } from "./context.js";
import { intervalOf } from "./interval-of.js";
import type { OpenParts } from "./meaning.js";
import type { Open } from "./open-in-story.js";
import { resolveInStory } from "./open-in-story.js";
import type { Choice } from "./open-value.js";
import { resolvedValue, unresolvedValue, valueOnWeekday } from "./open-value.js";
import type { Tense } from "./tense.js";
import { hasHappened, tenseAt } from "./tense.js";

/** The value of "in June", "on Monday", "last Thanksgiving", "the third quarter". */
export function resolveOpen(meaning: Open, context: Context): Resolved {
  const inStory = resolveInStory(meaning, context);
  const resolved = inStory === "no story" ? fromWriting(meaning, context) : inStory;
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

function fromWriting(meaning: Open, context: Context): Resolved | undefined {
  const { dct, words } = context;
  if (!dct) return undefined;
  const { parts, toward, clock = "" } = meaning;
  const choice = CHOICES[toward] ?? chosenByTense(parts, context, dct);
  const value = valueOnWeekday(parts, dct) ?? resolvedValue(parts, choice, dct);
  const because = `“${words}”, ${SAID[choice]} the publication date, ${dct}`;
  return value ? { value: `${value}${clock}`, anchor: { kind: "dct", because } } : undefined;
}

const CHOICES: Readonly<Record<string, Choice>> = {
  past: "before",
  future: "after",
  this: "same",
  "until now": "last",
  "from now": "first",
};

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
