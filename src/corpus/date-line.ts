import { withoutEnd } from "../text/without-end.js";
import type { PlainDate } from "./article.js";
import { wordCount } from "./line-shape.js";
import { isSection } from "./sections.js";
import { findWrittenDates, MONTH_NAME, WEEKDAY_NAME } from "./written-dates.js";

/** What a page says of a date that it shows: when the article came out, or was last changed. */
type DateLabel = "published" | "updated";

/** A date that the page shows, with what it says of it. */
export interface LabelledDate {
  readonly date: PlainDate;
  readonly label: DateLabel | undefined;
  /** The words of the label, as they stand there: "Posted on". */
  readonly words: string;
}

/** Where the article appeared, before the date of it. */
const APPEARED =
  /^[^\p{L}\p{N}]{0,4}(?:(?:taken )?from (?:our|the) (?:[\p{L}'’-]{1,20} ){0,3}(?:magazine|edition|issue|supplement|paper)|(?:this (?:article|story|interview|essay|column|piece|text) )?(?:was )?(?:first |originally )?(?:published|printed|appeared) (?:in|by|on) [^|.!?]{2,60}?)(?:,| on| of| dated){0,2}\s*$/iu;

interface Label {
  readonly label: DateLabel;
  readonly pattern: RegExp;
  /** Whether the line must end with the date: what follows could be another article's headline. */
  readonly last?: true;
}

const LABELS: readonly Label[] = [
  {
    // Last updated on, Edited time:
    label: "updated",
    pattern:
      /(?:(?:last |page )?(?:updated|modified|edited|update|changed)(?: at| on| last| time)?|date modified)\s?:?[\s|(]*$/i,
  },
  {
    // First published on, Posted by Jane Doe on, Publication date:, Published in The Courier,
    label: "published",
    pattern:
      /(?:(?:first |originally )?(?:published|posted|issued|released)(?: at| on| time| date| (?:by|in) [^:|]{1,60}?(?:,| on)?)?|(?:publication|release|publish|issue) date|(?:pub\.?|publish) (?:date|time)|date published|^date)\s?:?[\s|]*$/i,
  },
  {
    // From our weekend magazine, First appeared in The Courier on
    label: "published",
    pattern: APPEARED,
    last: true,
  },
];

/** A time of day between a label and its date: "0830 GMT (1630 HKT)", "10:04 a.m.,". */
const TIME =
  /(?:\d{1,2}[:.]?\d{2}(?:[:.]\d{2})?|\b[APap]\.?[Mm]\.?|\b[A-Z]{2,4}\b|[(),|]|\s){1,12}$/;

/** What a date line has besides numbers: names of days, months and zones, labels, small words. */
const DATE_WORDS = new RegExp(
  `${WEEKDAY_NAME}|${MONTH_NAME}|[ap]\\.?m\\.?|GMT|UTC|[ECMP][SD]?T|CES?T|BST|MSK|IST|HKT|SGT|JST|KST|A[EW][SD]T|GST|PKT|TRT|EET|EAT|WAT|o'clock|at|on|of|(?:first |last |originally |page )?(?:published|posted|issued|released|updated|modified|edited|update)|(?:publication|release|publish|pub|issue)? ?date|time|\\d{1,3} (?:second|minute|hour|day|week|month|year)s? ago`,
  "gi",
);
const DATED = new RegExp(
  `\\d\\s?(?:st|nd|rd|th)?(?: of)?\\s?${MONTH_NAME}|${MONTH_NAME}\\s?\\d|\\d{4}-\\d\\d-\\d\\d|\\d[./]\\d{1,2}[./]\\d{2}`,
  "i",
);

const LONGEST = 120;

/**
 * Whether the line is a date, with its time, label and writer perhaps, and nothing else:
 * "18:59 GMT24 June 2021", "World | March 8, 2021", "Posted on March 8, 2021 by Jane Doe".
 */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST || !DATED.test(line)) return false;
  const [first = "", ...others] = line.split(/\s?[|•·]\s?/);
  return isDate(line) || (others.length > 0 && wordCount(first) <= 4 && others.some(isDate));
}

/** Whether the line is a date that says of itself what it is: "Published On 21 Jun 2021". */
export function isLabelledDateLine(line: string): boolean {
  return isDateLine(line) && labelledDates(line).some(({ label }) => label !== undefined);
}

function isDate(line: string): boolean {
  if (!DATED.test(line)) return false;
  const rest = line
    .replace(/\b(?:by|in)\s\p{Lu}[\p{L}\s.,&-]{1,50}$/u, "")
    .replace(DATE_WORDS, " ");
  return !/\p{L}{2}/u.test(rest) || isSection(rest.replace(/[^\p{L}\s]/gu, " "));
}

/** Whether the line says where the article appeared and when, and nothing else: "From our weekend magazine, 3 March 2021". */
export function isAppearance(line: string): boolean {
  const date = line.length <= LONGEST ? findWrittenDates(line).at(-1) : undefined;
  if (!date || /\p{L}/u.test(line.slice(date.span.end))) return false;
  return APPEARED.test(line.slice(0, date.span.start));
}

/** Whether the line is a label without its date: "Published", "Last updated:". */
export function isDateLabel(line: string): boolean {
  return line.length < 30 && LABELS.some(({ pattern }) => pattern.exec(line)?.index === 0);
}

/** The full dates in a line of the page, each with the label before it, if it has one. */
export function labelledDates(line: string): LabelledDate[] {
  let end = 0;
  return findWrittenDates(line).map(({ span, date }) => {
    const before = line.slice(Math.max(end, span.start - LONGEST), span.start).replace(TIME, " ");
    end = span.end;
    const isLast = !/\p{L}/u.test(line.slice(span.end));
    for (const { label, pattern, last } of LABELS) {
      if (last && !isLast) continue;
      const words = withoutEnd(pattern.exec(before)?.[0] ?? "", /[\s:|]/).trimStart();
      if (words) return { date, label, words };
    }
    return { date, label: undefined, words: "" };
  });
}
