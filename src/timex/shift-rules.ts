import { plainDate } from "./calendar.js";
import { dayPart, EDGE } from "./date-rules.js";
import { HOW_MUCH } from "./duration-rules.js";
import type { Meaning, Unit } from "./meaning.js";
import type { Found, TimexRule } from "./rule.js";
import { durationValue, unitOf } from "./units.js";

type Shifted = Extract<Meaning, { sort: "shifted" }>;

/** So many units from the day of writing. */
function fromDct(
  unit: Unit | undefined,
  by: number,
  rest: Partial<Shifted> = {},
): Meaning | undefined {
  return unit && { sort: "shifted", unit, by, from: "dct", ...rest };
}

/** So many units from the date told of last. */
function fromStory(
  unit: Unit | undefined,
  by: number,
  rest: Partial<Shifted> = {},
): Meaning | undefined {
  return unit && { sort: "shifted", unit, by, from: "narrative", ...rest };
}

const STEPS: Readonly<Record<string, number>> = {
  last: -1,
  next: 1,
  this: 0,
  coming: 1,
  current: 0,
};
const DAYS: Readonly<Record<string, number>> = { yesterday: -1, today: 0, tomorrow: 1 };

/** "two years ago"; "some years ago" has no count. */
function countedShift(found: Found, sign: number, from: "dct" | "narrative"): Meaning | undefined {
  const unit = unitOf(found);
  if (!unit) return undefined;
  if (found.kind("count") === "vague" || !found.has("count")) {
    if (from === "dct") return { sort: "stated", type: "DATE", value: "PAST_REF" };
    return { sort: "shifted", unit, by: undefined, from };
  }
  const count = found.kind("count") === "a" ? 1 : found.value("count");
  if (count % 1 !== 0)
    return { sort: "stated", type: "DURATION", value: durationValue(count, unit) };
  return { sort: "shifted", unit, by: sign * count, from };
}

function weekOf(found: Found): Meaning | undefined {
  const [month, day] = [found.value("month"), found.value("day")];
  if (unitOf(found) !== "W" || !plainDate(2024, month, day)) return undefined;
  return { sort: "open", parts: { month, day, week: true }, toward: "tense" };
}

const WHEN = "( early|late|earlier|later )?";
const COUNT = `${HOW_MUCH} count:quantity`;

/** Dates that are so far from the day of writing or from the date told of last. */
export const SHIFT_RULES: readonly TimexRule[] = [
  {
    example: "yesterday / late yesterday / today / tomorrow",
    pattern: `${WHEN} day:yesterday|today|tomorrow`,
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
    guard: "not a part",
    read: (found) => {
      const unit = unitOf(found);
      if (unit === "D" || unit?.startsWith("T")) return undefined;
      return fromDct(unit, STEPS[found.kind("which")] ?? 0);
    },
  },
  {
    example: "the current year / the current quarter / the coming year",
    pattern: `${EDGE} the which:current|coming unit:singular`,
    read: (found) => fromDct(unitOf(found), STEPS[found.kind("which")] ?? 0),
  },
  {
    example:
      "earlier in the year / later in the month / the end of the year / the rest of the year",
    pattern: "( early|late|earlier|later in )? ( the? edge|rest of )? the unit:singular",
    read: (found) => {
      const unit = unitOf(found);
      const shaded = found.has("edge|rest") || found.has("in");
      return shaded && unit && "YMQWDE".includes(unit) && unit !== "D"
        ? fromStory(unit, 0)
        : undefined;
    },
  },
  {
    example:
      "the latest quarter / the quarter / the latest period / the fiscal year / the full year",
    pattern: "the which:latest|fiscal|full|comparable? unit:unit|quarter|period",
    guard: "results",
    read: (found) =>
      unitOf(found) === "Y" ? fromDct("Y", 0) : fromStory("Q", 0, { results: true }),
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
    example: "years ago",
    pattern: "unit:plural ago",
    read: (found) => countedShift(found, -1, "dct"),
  },
  {
    example: "days later / weeks earlier",
    pattern: "unit:plural which:earlier|later",
    guard: "adverb",
    read: (found) => countedShift(found, 1, "narrative"),
  },
  {
    example: "a year earlier / two days before / three weeks later",
    pattern: `${COUNT} unit:singular|plural which:earlier|later|before|after`,
    guard: "adverb",
    read: (found) =>
      countedShift(found, /earlier|before/.test(found.kind("which")) ? -1 : 1, "narrative"),
  },
  {
    example:
      "the next day / the following week / the previous year / the year before / the same day / that month",
    pattern: "the which:next|following|previous|same unit:singular ( or so )?",
    guard: "not a part",
    read: (found) =>
      fromStory(unitOf(found), { next: 1, following: 1, previous: -1 }[found.kind("which")] ?? 0),
  },
  {
    example: "that year / later that day / that same month / earlier that week",
    pattern: `${WHEN} that same? unit:singular`,
    read: (found) => fromStory(unitOf(found), 0),
  },
  {
    example: "the day before / the year after",
    pattern: "the unit:singular which:before|after",
    guard: "adverb",
    read: (found) => fromStory(unitOf(found), found.kind("which") === "before" ? -1 : 1),
  },
  {
    example: "the next morning / the following evening / that night / the same evening",
    pattern: "the? which:next|following|previous|that|same same? daypart",
    read: (found) =>
      fromStory("D", { next: 1, following: 1, previous: -1 }[found.kind("which")] ?? 0, {
        clock: dayPart(found),
      }),
  },
  {
    example: "year-ago / year-earlier",
    pattern: "unit - ago|earlier",
    read: (found) => (unitOf(found) === "Y" ? fromStory("Y", -1) : undefined),
  },
  {
    example: "a year-earlier",
    pattern: "a|the unit - ago|earlier",
    context: 1,
    read: (found) => (unitOf(found) === "Y" ? fromStory("Y", -1) : undefined),
  },
  {
    example: "the year-ago quarter / the year-earlier period",
    pattern: "the? comparable? unit -? ago|earlier ( rank )? quarter|period",
    read: (found) => (unitOf(found) === "Y" ? fromStory("Y", -1) : undefined),
  },
];
