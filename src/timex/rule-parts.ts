import { padded, plainDate } from "../corpus/calendar.js";
import type { Meaning } from "./meaning.js";
import type { Found } from "./rule.js";
import { DAY_PART_CODES } from "./vocabulary.js";

/** "early", "mid-", "late" before what they shade. */
export const PART = "( part -? )?";
/** "the beginning of", "the end of", "early in". */
export const EDGE = "( early|late|earlier|later in )? ( the? edge of )?";

/** "the morning of", "the early evening of" before a day. */
export const MORNING_OF =
  "( ( early|late in )? the? early|late? daypart:daypart|units units? of )?";

/** A meaning that is all in the words; undefined where there is no value. */
export function stated(value: string | undefined, clock?: string): Meaning | undefined {
  if (value === undefined) return undefined;
  return { sort: "stated", type: clock ? "TIME" : "DATE", value: `${value}${clock ?? ""}` };
}

/** The clock part of "morning", `TMO`; undefined where no part of a day is named. */
export function dayPart({ kind, value }: Found): string | undefined {
  if (kind("daypart") !== "daypart") return undefined;
  return `T${DAY_PART_CODES[value("daypart")] ?? "XX"}`;
}

/** The value of a month, or undefined where the month is none. */
export function monthValue(year: number, month: number): string | undefined {
  return plainDate(year, month, 1)?.slice(0, 7);
}

/** The value of a year: four digits. */
export function yearValue(year: number): string | undefined {
  return year > 0 && year <= 9999 ? padded(year, 4) : undefined;
}

/** Which year "'99" or "the 80s" means in a text of our time. */
export function fullYear(short: number): number {
  return short < 100 ? (short < 30 ? 2000 : 1900) + short : short;
}
