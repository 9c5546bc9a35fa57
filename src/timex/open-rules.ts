import { HOLIDAYS, holidayIn } from "./holidays.js";
import type { Meaning, OpenParts, Toward } from "./meaning.js";
import type { Found, TimexRule } from "./rule.js";
import { dayPart, EDGE, PART, stated } from "./rule-parts.js";
import { unitOf } from "./units.js";

/** Where "last", "next" and "this" point. */
const DIRECTIONS: Readonly<Record<string, Toward>> = {
  last: "past",
  past: "past",
  previous: "previous",
  next: "future",
  coming: "future",
  following: "following",
  that: "that",
  same: "that",
  this: "this",
  current: "this",
};

/** Words before a unit or a part of a date that say which one: "last", "this coming". */
const WHICH = "last|past|next|coming|this|that|current";
/** Those that need "the": "Following Monday's vote" is no Monday that follows. */
const THE_WHICH = "previous|following|same|next|coming|last";

/** The direction that the part `which` of a match gives. */
export function directionOf(found: Found): Toward {
  return DIRECTIONS[found.kind("which")] ?? "tense";
}

const open = (parts: OpenParts, toward: Toward = "tense"): Meaning => ({
  sort: "open",
  parts,
  toward,
});

/** "June last year": a part of a year that is counted from something. */
function partOfYear(found: Found, parts: OpenParts): Meaning | undefined {
  const steps: Readonly<Record<string, number>> = { last: -1, next: 1, this: 0, that: 0, same: 0 };
  const by = steps[found.kind("year")];
  if (unitOf(found) !== "Y" || by === undefined) return undefined;
  const narrative = found.kind("year") === "that" || found.kind("year") === "same";
  return { sort: "shifted", unit: "Y", by, from: narrative ? "narrative" : "dct", part: parts };
}

/** Days, months, seasons and quarters without their year. */
export const OPEN_RULES: readonly TimexRule[] = [
  {
    example: "Monday / early Monday / late Monday",
    pattern: "( early|late|earlier|later )? weekday:dayname",
    guard: "weekday",
    read: ({ value }) => open({ weekday: value("weekday") }),
  },
  {
    example: "the morning of Monday / the early hours of Monday",
    pattern: "the early|late? daypart:daypart|units of weekday:dayname",
    read: (found) => ({
      sort: "open",
      parts: { weekday: found.value("weekday") },
      toward: "tense",
      clock: dayPart(found),
    }),
  },
  {
    example: "last Monday / next Monday / this coming Monday / this Monday",
    pattern: `the? ( this|that )? which:${WHICH} weekday:dayname`,
    read: (found) => open({ weekday: found.value("weekday") }, directionOf(found)),
  },
  {
    example: "the following Monday / the previous Monday",
    pattern: `the which:${THE_WHICH} weekday:dayname`,
    read: (found) => open({ weekday: found.value("weekday") }, directionOf(found)),
  },
  {
    example: "the previous April / the following summer",
    pattern: `the ${PART} which:${THE_WHICH} named:month|season`,
    read: (found) =>
      open(
        found.kind("named") === "season"
          ? { season: found.value("named") }
          : { month: found.value("named") },
        directionOf(found),
      ),
  },
  {
    example: "last March 8 / this coming September 30th",
    pattern: `this? which:${WHICH} month day`,
    read: (found) =>
      open({ month: found.value("month"), day: found.value("day") }, directionOf(found)),
  },
  {
    example: "Monday last week / Monday of last week",
    pattern: "weekday:dayname ,? of? which:last|next|this unit",
    read: (found) =>
      unitOf(found) === "W"
        ? {
            sort: "shifted",
            unit: "W",
            by: { last: -1, next: 1 }[found.kind("which")] ?? 0,
            from: "dct",
            part: { weekday: found.value("weekday") },
          }
        : undefined,
  },
  {
    example: "March / early March / mid-March / the end of March / the middle of March",
    pattern: `${EDGE} ${PART} month`,
    guard: "month",
    read: ({ value }) => open({ month: value("month") }),
  },
  {
    example: "the last week of March / the first days of March",
    pattern: "the which:rank|last|final unit:unit|units of month",
    read: ({ value }) => open({ month: value("month") }),
  },
  {
    example: "last March / this March / next March",
    pattern: `${EDGE} ( the )? ${PART} which:${WHICH} same? month`,
    read: (found) => open({ month: found.value("month") }, directionOf(found)),
  },
  {
    example: "March last year / March of last year / early March this year / March of that year",
    pattern: `${EDGE} ${PART} month ,? of? the? year:last|next|this|that|same unit`,
    read: (found) => partOfYear(found, { month: found.value("month") }),
  },
  {
    example: "8 March last year / 8 March this year",
    pattern: "the? day of? month ,? of? the? year:last|next|this|that|same unit",
    read: (found) => partOfYear(found, { month: found.value("month"), day: found.value("day") }),
  },
  {
    example: "March 8 last year / March 8 of that year",
    pattern: "month day ,? of? the? year:last|next|this|that|same unit",
    read: (found) => partOfYear(found, { month: found.value("month"), day: found.value("day") }),
  },
  {
    example: "on the 20th",
    pattern: "on|until|since|by|from the day:nth",
    context: 1,
    guard: "day of the month",
    read: ({ value }) => open({ day: value("day") }),
  },
  {
    example: "the summer / the late summer / summer",
    pattern: `${EDGE} the? ${PART} season`,
    guard: "season",
    read: ({ value }) => open({ season: value("season") }),
  },
  {
    example: "last summer / this summer / late last summer / that same spring",
    pattern: `${EDGE} the? ${PART} which:${WHICH} same? season`,
    read: (found) => open({ season: found.value("season") }, directionOf(found)),
  },
  {
    example: "summer last year / the summer of that year",
    pattern: `the? ${PART} season ,? of? year:last|next|this|that unit`,
    read: (found) => partOfYear(found, { season: found.value("season") }),
  },
  {
    example: "the third quarter / the fiscal second quarter",
    pattern: `${EDGE} the? fiscal? -? rank quarter`,
    guard: "quarter",
    read: ({ value }) => (value("rank") <= 4 ? open({ quarter: value("rank") }) : undefined),
  },
  {
    example: "third-quarter / fiscal second-quarter",
    pattern: "fiscal? rank - quarter",
    guard: "quarter",
    read: ({ value }) => (value("rank") <= 4 ? open({ quarter: value("rank") }) : undefined),
  },
  {
    example: "the third quarter of last year / the third quarter this year",
    pattern: `${EDGE} the? rank -? quarter of? year:last|next|this|that unit`,
    read: (found) => partOfYear(found, { quarter: found.value("rank") }),
  },
  {
    example: "last year's third quarter / this year's first quarter",
    pattern: "year:last|next|this unit 's fiscal? rank -? quarter",
    read: (found) =>
      found.value("rank") <= 4 ? partOfYear(found, { quarter: found.value("rank") }) : undefined,
  },
  {
    example: "the second half of last year / the first half of this year",
    pattern: "the? rank -? half of year:last|next|this|that unit",
    read: (found) =>
      found.value("rank") <= 2 ? partOfYear(found, { half: found.value("rank") }) : undefined,
  },
  {
    example: "Christmas / Thanksgiving Day",
    pattern: "holiday",
    guard: "holiday",
    read: ({ value }) => open({ holiday: value("holiday") }),
  },
  {
    example: "Easter week",
    pattern: "holiday unit",
    read: (found) =>
      unitOf(found) === "W" ? open({ holiday: found.value("holiday"), week: true }) : undefined,
  },
  {
    example: "last Thanksgiving / next Easter / this Christmas",
    pattern: `which:${WHICH} holiday`,
    read: (found) => open({ holiday: found.value("holiday") }, directionOf(found)),
  },
  {
    example: "Christmas last year",
    pattern: "holiday ,? of? year:last|next|this|that unit",
    read: (found) => partOfYear(found, { holiday: found.value("holiday") }),
  },
  {
    example: "Easter 2019 / Christmas 1914 / Easter of 2019",
    pattern: "holiday ,? of? year",
    read: ({ value }) => {
      const holiday = HOLIDAYS[value("holiday")];
      return holiday && stated(holidayIn(holiday, value("year")));
    },
  },
];
