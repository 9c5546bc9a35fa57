import { padded } from "../corpus/calendar.js";
import type { Meaning } from "./meaning.js";
import type { Found, TimexRule } from "./rule.js";
import { dayPart } from "./rule-parts.js";
import { DAY_PART_CODES } from "./vocabulary.js";

/** "10:35 a.m. GMT", "10 p.m.", "noon". */
const CLOCK = "( about )? clock:clock|n12|number meridiem zone?";

function clockOf(found: Found): string | undefined {
  if (found.kind("clock") === "noon") return "T12:00";
  if (found.kind("clock") === "midnight") return "T24:00";
  const minutes =
    found.kind("clock") === "clock" ? found.value("clock") : found.value("clock") * 60;
  const hour = Math.floor(minutes / 60);
  if (!found.has("meridiem")) return hour < 24 ? timeOfDay(hour, minutes % 60) : undefined;
  if (hour > 12) return undefined;
  return timeOfDay((hour % 12) + (found.kind("meridiem") === "pm" ? 12 : 0), minutes % 60);
}

/** "4 in the morning" is 4 a.m., "4 in the afternoon" 4 p.m. */
function clockOfPart(found: Found): string | undefined {
  const minutes =
    found.kind("clock") === "clock" ? found.value("clock") : found.value("clock") * 60;
  const hour = Math.floor(minutes / 60);
  const part = DAY_PART_CODES[found.value("daypart")];
  if (hour < 1 || hour > 12 || part === undefined) return undefined;
  const isMorning = part === "MO" || (part === "NI" && (hour < 6 || hour === 12));
  return timeOfDay((hour % 12) + (isMorning ? 0 : 12), minutes % 60);
}

function timeOfDay(hour: number, minute: number): string {
  return `T${padded(hour, 2)}:${padded(minute, 2)}`;
}

function today(clock: string | undefined): Meaning | undefined {
  return clock === undefined
    ? undefined
    : { sort: "shifted", unit: "D", by: 0, from: "narrative", clock };
}

function onWeekday(found: Found, clock: string | undefined): Meaning | undefined {
  return clock === undefined
    ? undefined
    : { sort: "open", parts: { weekday: found.value("weekday") }, toward: "tense", clock };
}

/** Times of day, alone or with their day. */
export const CLOCK_RULES: readonly TimexRule[] = [
  {
    example: "10:35 a.m. / 10 p.m. / 10:35 a.m. GMT / 7 pm EST",
    pattern: CLOCK,
    read: (found) => today(clockOf(found)),
  },
  {
    example: "18:59 GMT / 18:59",
    pattern: "( about )? clock:clock zone?",
    guard: "clock",
    read: (found) => today(clockOf(found)),
  },
  {
    example: "0735 GMT",
    pattern: "( about )? hhmm|year zone",
    read: ({ value }) => {
      const [hour, minute] = [Math.floor(value("hhmm|year") / 100), value("hhmm|year") % 100];
      return hour < 24 && minute < 60 ? today(timeOfDay(hour, minute)) : undefined;
    },
  },
  {
    example: "noon / midnight",
    pattern: "( about )? clock:noon|midnight",
    guard: "noon",
    read: (found) => today(clockOf(found)),
  },
  {
    example: "10 o'clock / ten o'clock",
    pattern: "( about )? clock:n12|number oclock",
    read: (found) => today(clockOf(found)),
  },
  {
    example: "4 in the morning / 10:30 in the evening / ten at night",
    pattern: "( about )? clock:clock|n12|number in|at the? daypart",
    read: (found) => today(clockOfPart(found)),
  },
  {
    example: "10 p.m. Wednesday / 10:35 a.m. EST Tuesday",
    pattern: `${CLOCK} ,? weekday:dayname`,
    read: (found) => onWeekday(found, clockOf(found)),
  },
  {
    example: "noon Thursday / midnight Friday",
    pattern: "clock:noon|midnight weekday:dayname",
    read: (found) => onWeekday(found, clockOf(found)),
  },
  {
    example: "5 p.m. EST, Nov. 6 / 5 p.m. March 6",
    pattern: `${CLOCK} ,? month day`,
    read: (found) => {
      const clock = clockOf(found);
      const parts = { month: found.value("month"), day: found.value("day") };
      return clock === undefined ? undefined : { sort: "open", parts, toward: "tense", clock };
    },
  },
  {
    example: "Saturday night / early Friday morning / late Monday evening",
    pattern: "( early|late )? weekday:dayname daypart",
    read: (found) => onWeekday(found, dayPart(found)),
  },
];
