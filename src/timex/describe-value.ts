import type { PlainDate } from "../corpus/article.js";
import { mondayOf, parsePlainDate, partsOf, weekdayOf } from "../corpus/calendar.js";
import { MONTHS } from "../corpus/plain-date.js";
import { DAY_PART_NAMES, ordinal, SEASON_NAMES, UNIT_NAMES, WEEKDAY_NAMES } from "./date-words.js";
import type { DateBounds, Mod } from "./timex.js";

/** A form of value, and how it is said. The first whose form fits decides. */
interface SaidForm {
  readonly form: RegExp;
  readonly say: (parts: readonly string[]) => string | undefined;
}

const ORDINALS = ["", "first", "second", "third", "fourth"];
const monthName = (month = "") => MONTHS[Number(month) - 1];
const noYear = (words: string | undefined) => words && `${words} (year not stated)`;

const FORMS: readonly SaidForm[] = [
  { form: /^PRESENT_REF$/, say: () => "now" },
  { form: /^PAST_REF$/, say: () => "in the past" },
  { form: /^FUTURE_REF$/, say: () => "in the future" },
  // 2024-03-05 → Tuesday 5 March 2024
  { form: /^(\d{4}-\d\d-\d\d)$/, say: ([day]) => dayWords(day) },
  // 2024-03-05TEV → Tuesday 5 March 2024, in the evening
  {
    form: /^(\d{4}-\d\d-\d\d)T([A-Z]{2})$/,
    say: ([day, part = ""]) => joined(dayWords(day), DAY_PART_NAMES[part]),
  },
  // 2024-03-05T18:59 → Tuesday 5 March 2024, 18:59
  {
    form: /^(\d{4}-\d\d-\d\d)T(\d\d)(?::(\d\d))?(?::\d\d)?(Z|[+-]\d\d(?::?\d\d)?)?$/,
    say: ([day, hour = "", minute = "00", zone]) =>
      joined(dayWords(day), `${hour}:${minute}${zone ? ` ${zone === "Z" ? "UTC" : zone}` : ""}`),
  },
  { form: /^(\d{4})-(\d\d)$/, say: ([year, month]) => after(monthName(month), year) },
  { form: /^(\d{4})$/, say: ([year]) => String(Number(year)) },
  { form: /^(\d{3})X?$/, say: ([decade]) => `the ${Number(decade)}0s` },
  { form: /^(\d{2})(?:XX)?$/, say: ([age]) => `the ${ordinal(Number(age) + 1)} century` },
  { form: /^BC(\d+)$/, say: ([year]) => `${Number(year)} BC` },
  { form: /^(\d{4})-(SP|SU|FA|WI)$/, say: ([year, code = ""]) => after(SEASON_NAMES[code], year) },
  {
    form: /^(\d{4})-Q([1-4])$/,
    say: ([year, quarter]) => `the ${ORDINALS[Number(quarter)]} quarter of ${year}`,
  },
  {
    form: /^(\d{4})-H([12])$/,
    say: ([year, half]) => `the ${ORDINALS[Number(half)]} half of ${year}`,
  },
  // 2024-W10 → the week of 4 March 2024
  {
    form: /^(\d{4})-W(\d\d)(-WE)?$/,
    say: ([year, week, end]) => weekWords(Number(year), Number(week), end ? "weekend" : "week"),
  },
  // XXXX-03-05, XXXX-03, XXXX-SP, XXXX: the year is open
  {
    form: /^XXXX-(\d\d)-(\d\d)$/,
    say: ([month, day]) => noYear(monthName(month) && `${Number(day)} ${monthName(month)}`),
  },
  { form: /^XXXX-(\d\d)$/, say: ([month]) => noYear(monthName(month)) },
  { form: /^XXXX-(SP|SU|FA|WI)$/, say: ([code = ""]) => noYear(SEASON_NAMES[code]) },
  {
    form: /^XXXX-Q([1-4])$/,
    say: ([quarter]) => noYear(`the ${ORDINALS[Number(quarter)]} quarter`),
  },
  // XXXX-WXX-6 → a Saturday
  {
    form: /^XXXX-WXX-([1-7])$/,
    say: ([day]) => `a ${WEEKDAY_NAMES[Number(day) - 1]} (date not stated)`,
  },
  // P3D, PT2H, P18M, PXY
  {
    form: /^P(T?)(\d+(?:\.\d+)?|X+)(ML|CE|DE|WE|[YQMWDHS])$/,
    say: ([time, count = "", unit = ""]) => durationWords(count, `${time}${unit}`),
  },
];

/** Words for a shade; those of a part of a period stand inside "the 1990s" and "the 19th century". */
const SHADES: Readonly<Record<Mod, string>> = {
  START: "early",
  MID: "mid",
  END: "late",
  APPROX: "about",
  LESS_THAN: "less than",
  MORE_THAN: "more than",
  EQUAL_OR_LESS: "up to",
  EQUAL_OR_MORE: "at least",
  BEFORE: "before",
  AFTER: "after",
};

/**
 * A TIMEX3 value in words for a heading: "December 2017", "Tuesday 5 March 2024", "the 1990s",
 * "June (year not stated)"; with its shade "early December 2017", "the late 1990s", "about 2
 * years". A form that has no words of its own is given back as it is.
 */
export function describeValue(value: string, mod?: Mod): string {
  for (const { form, say } of FORMS) {
    const match = form.exec(value);
    const words = match && say(match.slice(1));
    if (words) return mod ? shaded(words, mod, value) : words;
  }
  return value;
}

/** A day has no early part here: "early Monday" is Monday. */
function shaded(words: string, mod: Mod, value: string): string {
  const shade = SHADES[mod];
  const part = mod === "START" || mod === "MID" || mod === "END";
  if (part && (/^(?:\d|X){4}-[\dX]\d-\d\d|^\d{4}-W|_REF$/.test(value) || /-WXX/.test(value)))
    return words;
  if (!part) return `${shade} ${words}`;
  const joined = mod === "MID" ? `${shade}-` : `${shade} `;
  return words.startsWith("the ") ? `the ${joined}${words.slice(4)}` : `${joined}${words}`;
}

/** Bounds in words: "between 25 November 2020 and 24 September 2024", "not before 25 November 2020". */
export function describeBounds({ notBefore, notAfter }: DateBounds): string {
  const [first, last] = [shortDay(notBefore), shortDay(notAfter)];
  if (first && last) return `between ${first} and ${last}`;
  return first ? `not before ${first}` : `not after ${last}`;
}

function shortDay(date: PlainDate | undefined): string | undefined {
  if (!date) return undefined;
  const { year, month, day } = partsOf(date);
  return `${day} ${MONTHS[month - 1]} ${year}`;
}

function dayWords(text = ""): string | undefined {
  const date = parsePlainDate(text);
  if (!date) return undefined;
  return `${WEEKDAY_NAMES[weekdayOf(date) - 1]} ${shortDay(date)}`;
}

function weekWords(year: number, week: number, what: string): string | undefined {
  const monday = mondayOf({ year, week });
  if (!monday) return undefined;
  const { year: y, month, day } = partsOf(monday);
  return `the ${what} of ${day} ${MONTHS[month - 1]} ${y}`;
}

function durationWords(count: string, unit: string): string | undefined {
  const [one, many] = UNIT_NAMES[unit] ?? [];
  if (count === "1") return one && `1 ${one}`;
  return many && `${count.startsWith("X") ? "some" : count} ${many}`;
}

function after(first: string | undefined, second = ""): string | undefined {
  return first && `${first} ${second}`;
}

function joined(first: string | undefined, second: string | undefined): string | undefined {
  return first && second ? `${first}, ${second}` : first;
}
