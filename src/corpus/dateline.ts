import type { PlainDate } from "./article.js";
import { findWrittenDates, MONTH_NAME, monthNumber, WEEKDAY_NAME } from "./written-dates.js";

/** How an agency's story begins: "OSLO, March 3 (Example News) - ". */
export interface Dateline {
  /** How many characters of the paragraph it takes, dash and spaces included. */
  readonly length: number;
  readonly agency: string | undefined;
  /** Month and day, where it gives them; its year is seldom there. */
  readonly month: number | undefined;
  readonly day: number | undefined;
  /** The day with its year, where the dateline gives all of it after a place. */
  readonly date: PlainDate | undefined;
}

const STATE = "(?:,\\s\\p{Lu}[\\p{L}.]{1,20})?";
const PLACE =
  "\\p{Lu}[\\p{L}.'’-]{1,20}(?:[\\s/]\\p{Lu}[\\p{L}.'’-]{0,20}){0,2}(?:,\\s\\p{Lu}[\\p{L}.]{1,20})?";
const DAY = `(?:,?\\s(?:${WEEKDAY_NAME},?\\s)?(?:(${MONTH_NAME})\\s(\\d{1,2})|(\\d{1,2})\\s(${MONTH_NAME}))(?:,?\\s\\d{4})?)?`;
const AGENCY = "\\s?\\((\\p{Lu}[\\p{L}\\d&.'’ -]{1,40})\\)";
const DOMAIN = "\\s?\\(((?:[\\p{L}\\d-]{1,40}\\.){1,3}[a-z]{2,10})\\)";
const DASH = "\\s?(?:-{1,2}|–|—|―|_)\\s?";
const DASH_OR_NONE = "(?:(?:-{1,2}|–|—|―|_)\\s?)?";
const OPENING = "(?=[\\p{Lu}\\p{N}\"“'‘«\\[(]|$)";

/** Most telling first. Without a dash only an address can be told from a remark in brackets. */
const SHAPES: readonly RegExp[] = [
  new RegExp(`^${PLACE}${DAY},?${AGENCY}${DASH}${OPENING}`, "u"), // OSLO, March 3 (Example News) -
  new RegExp(`^${PLACE}${DAY},?${DOMAIN}\\s${OPENING}`, "u"), // Oslo (Example.org) The
  new RegExp(
    `^${PLACE}${DAY}[.,]?\\s?/\\s?(\\p{Lu}[\\p{L}\\d-]{1,20})\\s?/[.,]?\\s?${DASH_OR_NONE}${OPENING}`,
    "u",
  ), // OSLO, March 3. /COAST/.
  new RegExp(`^()()()()\\((\\p{Lu}[\\p{L}\\d&. -]{1,30})\\)${DASH}${OPENING}`, "u"), // (Example News) -
  new RegExp(`^()()()()\\((\\p{Lu}{2,6})\\)\\s?${OPENING}`, "u"), // (ENN) The
  new RegExp(`^(?:\\p{Lu}[\\p{Lu}.'’ -]{2,40})${STATE}${DAY}()${DASH}${OPENING}`, "u"), // OSLO, March 3 —
];

/** The dateline that `paragraph` begins with, if it does. */
export function findDateline(paragraph: string): Dateline | undefined {
  for (const shape of SHAPES) {
    const match = shape.exec(paragraph.slice(0, 160));
    if (!match) continue;
    const [all, monthFirst, dayAfter, dayFirst, monthAfter, agency] = match;
    return {
      length: all.length,
      agency: agency?.trim() || undefined,
      month: monthNumber(monthFirst || monthAfter || "") || undefined,
      day: Number(dayAfter || dayFirst) || undefined,
      date: dateAfterPlace(all),
    };
  }
  return undefined;
}

/** Not the date of "FRIDAY, March 5, 2021 -" or "UPDATED, March 5, 2021 -", which name no place. */
function dateAfterPlace(dateline: string): PlainDate | undefined {
  const [first] = findWrittenDates(dateline);
  const place = dateline.slice(0, first?.span.start);
  return /^(?:\(|[\s,]*$)|^(?:LAST )?(?:UPDATED|MODIFIED|EDITED)\b/i.test(place)
    ? undefined
    : first?.date;
}

/** Whether the dateline's month and day are those of `date`. */
export function repeats({ month, day }: Dateline, date: PlainDate): boolean {
  return date.slice(5) === `${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}`;
}
