import { addDays, plainDate } from "../corpus/calendar.js";
import type { Meaning, Nothing, OpenParts, Toward } from "./meaning.js";
import { directionOf } from "./open-rules.js";
import type { Found, TimexRule } from "./rule.js";
import { stated } from "./rule-parts.js";
import { unitOf } from "./units.js";

/** The day before or after an open date, as the part `side` says. */
function beside(found: Found, parts: OpenParts, toward: Toward = "tense"): Meaning | undefined {
  if (unitOf(found) !== "D") return undefined;
  return { sort: "open", parts, toward, days: found.kind("side") === "before" ? -1 : 1 };
}

function besideDay(found: Found): Meaning | Nothing | undefined {
  const [month, day] = [found.value("month"), found.value("day")];
  if (!plainDate(2024, month, day)) return "nothing";
  if (!found.has("year")) return beside(found, { month, day });
  const date = plainDate(found.value("year"), month, day);
  const by = found.kind("side") === "before" ? -1 : 1;
  return unitOf(found) === "D" && date ? stated(addDays(date, by)) : undefined;
}

/** So many weeks before the last day of that name or after the next one. */
function weeksBeside(found: Found): Meaning | undefined {
  const count = found.kind("count") === "a" ? 1 : found.value("count");
  if (unitOf(found) !== "W" || !(count >= 1 && count < 60) || count % 1 !== 0) return undefined;
  const [toward, sign] =
    found.kind("side") === "ago" ? (["until now", -1] as const) : (["from now", 1] as const);
  const parts = { weekday: found.value("weekday") };
  return { sort: "open", parts, toward, days: sign * count * 7 };
}

/** Days that are told by the day beside them: "the day after Christmas" is not Christmas. */
export const EVE_RULES: readonly TimexRule[] = [
  {
    example: "a week ago Friday / two weeks from Friday / a week from next Friday",
    pattern: "count:quantity unit:singular|plural side:ago|from next? weekday:dayname",
    read: weeksBeside,
  },
  {
    example: "a week ago on Friday / a week ago last Friday",
    pattern: "count:quantity unit:singular|plural side:ago on|last weekday:dayname",
    read: weeksBeside,
  },
  {
    example: "the day before Monday / the day after last Friday",
    pattern: "the unit side:before|after ( which:last|past|this|next )? weekday:dayname",
    read: (found) => beside(found, { weekday: found.value("weekday") }, directionOf(found)),
  },
  {
    example: "the day after Christmas / the day before last Thanksgiving",
    pattern: "the unit side:before|after ( which:last|past|this|next )? holiday",
    read: (found) => beside(found, { holiday: found.value("holiday") }, directionOf(found)),
  },
  {
    example: "the day after March 8 / the day before March 8, 2019",
    pattern: "the unit side:before|after month day ( ,? year )?",
    read: besideDay,
  },
  {
    example: "the day after 8 March / the day before the 8th of March 2019",
    pattern: "the unit side:before|after the2:the? day of? month ( ,? year )?",
    read: besideDay,
  },
];
