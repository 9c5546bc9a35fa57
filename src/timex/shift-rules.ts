import { plainDate } from "../corpus/calendar.js";
import { HOW_MUCH } from "./duration-rules.js";
import type { Meaning } from "./meaning.js";
import type { Found, TimexRule } from "./rule.js";
import { dayPart, EDGE } from "./rule-parts.js";
import { countedShift, fromDct, WHEN } from "./shifts.js";
import { unitOf } from "./units.js";

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  next: 1,
  this: 0,
  coming: 1,
  current: 0,
};
/** "the latest fiscal year" is the one that is over. */
const FISCAL_STEPS: Readonly<Record<string, number>> = {
  last: -1,
  previous: -1,
  latest: -1,
  next: 1,
  coming: 1,
};
const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

function weekOf(found: Found): Meaning | undefined {
  const [month, day] = [found.value("month"), found.value("day")];
  if (unitOf(found) !== "W" || !plainDate(2024, month, day)) return undefined;
  return { sort: "open", parts: { month, day, week: true }, toward: "tense" };
}

const COUNT = `${HOW_MUCH} count:quantity`;

/** Dates that are so far from the day of writing. */
export const SHIFT_RULES: readonly TimexRule[] = [
  {
    example: "yesterday / late yesterday / today / tomorrow",
    pattern: `${WHEN} day:yesterday|today|tomorrow`,
    guard: "today",
    read: (found) => fromDct("D", DAYS[found.kind("day")] ?? 0),
  },
  {
    example: "the day before yesterday / the day after tomorrow",
    pattern: "the unit before|after day:yesterday|tomorrow",
    read: (found) =>
      unitOf(found) === "D" ? fromDct("D", (DAYS[found.kind("day")] ?? 0) * 2) : undefined,
  },
  {
    example: "yesterday morning / tomorrow evening / early yesterday morning",
    pattern: `${WHEN} day:yesterday|tomorrow|today daypart`,
    read: (found) => fromDct("D", DAYS[found.kind("day")] ?? 0, { clock: dayPart(found) }),
  },
  {
    example: "this morning / later this afternoon / earlier this evening",
    pattern: `${WHEN} this daypart`,
    read: (found) => fromDct("D", 0, { clock: dayPart(found) }),
  },
  {
    example: "last night / late last night",
    pattern: `${WHEN} last daypart`,
    read: (found) => fromDct("D", -1, { clock: dayPart(found) }),
  },
  {
    example: "tonight / later tonight",
    pattern: `${WHEN} tonight`,
    read: () => fromDct("D", 0, { clock: "TNI" }),
  },
  {
    example:
      "last week / next month / this year / earlier this month / late last year / the end of this week",
    pattern: `${EDGE} ${WHEN} which:last|next|this unit:singular ( or so )?`,
    guard: "whole",
    read: (found) => {
      const unit = unitOf(found);
      if (unit === "D" || unit?.startsWith("T")) return undefined;
      return fromDct(unit, STEPS[found.kind("which")] ?? 0);
    },
  },
  {
    example: "the current fiscal year / the last financial year / this fiscal year",
    pattern: "the? which:last|previous|latest|current|this|next|coming fiscal unit",
    read: (found) =>
      unitOf(found) === "Y" ? fromDct("Y", FISCAL_STEPS[found.kind("which")] ?? 0) : undefined,
  },
  {
    example: "the current year / the current quarter / the coming year",
    pattern: `${EDGE} the which:current|coming unit:singular`,
    read: (found) => fromDct(unitOf(found), STEPS[found.kind("which")] ?? 0),
  },
  {
    example: "year-end / year's end / year end",
    pattern: "unit:unit -|'s? end",
    read: (found) => (unitOf(found) === "Y" ? fromDct("Y", 0) : undefined),
  },
  {
    example: "this past weekend / the last weekend",
    pattern: "the|this past|last unit:weekend",
    guard: "not a part",
    read: (found) => fromDct(unitOf(found), -1),
  },
  {
    example: "the weekend",
    pattern: "the weekend",
    read: () => ({ sort: "open", parts: { weekend: true }, toward: "tense" }),
  },
  {
    example: "the week of March 6",
    pattern: "the unit of month day",
    read: weekOf,
  },
  {
    example: "the week of 6 March",
    pattern: "the unit of day month",
    read: weekOf,
  },
  {
    example:
      "two years ago / about 76 years ago / a year ago / several weeks ago / more than a decade ago",
    pattern: `${COUNT} -? unit:singular|plural ( or more|so )? ago`,
    read: (found) => countedShift(found, -1, "dct"),
  },
  {
    example: "two weeks from now / a month from today",
    pattern: `${COUNT} unit:singular|plural from now|today`,
    read: (found) => countedShift(found, 1, "dct"),
  },
  {
    example: "years ago",
    pattern: "unit:plural ago",
    read: (found) => countedShift(found, -1, "dct"),
  },
];
