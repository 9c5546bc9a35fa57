import type { PlainDate } from "./article.js";
import { findWrittenDates, WEEKDAY_NAME } from "./written-dates.js";

/** What a page says of a date that it shows: when the article came out, or was last changed. */
type DateLabel = "published" | "updated";

/** A date that the page shows, with what it says of it. */
export interface LabelledDate {
  readonly date: PlainDate;
  readonly label: DateLabel | undefined;
  /** The words of the label, as they stand there: "Posted on". */
  readonly words: string;
}

const LABELS: readonly { readonly label: DateLabel; readonly pattern: RegExp }[] = [
  {
    label: "updated",
    pattern:
      /(?:last |page )?(?:updated|modified|edited|update|changed)(?: at| on| last)?\s?:?[\s|]*$/i,
  },
  {
    label: "published",
    pattern:
      /(?:(?:first |originally )?(?:published|posted|issued|released)(?: at| on| by [^:|]{1,60}?(?: on)?)?|(?:publication|release|publish|issue) date|pub\.? date|^date)\s?:?[\s|]*$/i,
  },
];

const BETWEEN = new RegExp(
  `${WEEKDAY_NAME}|\\d{1,2}[:.h]\\d{2}(?:[:.]\\d{2})?|[ap]\\.?m\\.?|(?:GMT|UTC|[ECMP][SD]?T|CET|CEST|BST|MSK|IST)(?:\\s?[+-]\\d{1,4})?|at|on|o'clock|Z|IST`,
  "gi",
);
const NOT_A_WORD = /[\s\p{P}\p{S}\d]+/gu;
const LABEL_WORDS =
  /(?:first |last |originally |page )?(?:published|posted|issued|released|updated|modified|edited|update|publication date|release date|publish date|pub date|date)/gi;

const LONGEST = 120;

/** Whether the line is a date with its time and label, and nothing else: "18:59 GMT24 June 2021". */
export function isDateLine(line: string): boolean {
  if (line.length > LONGEST) return false;
  const dates = findWrittenDates(line);
  if (dates.length === 0) return false;
  let rest = line;
  for (const { span } of dates.toReversed()) {
    rest = `${rest.slice(0, span.start)} ${rest.slice(span.end)}`;
  }
  return rest.replace(LABEL_WORDS, " ").replace(BETWEEN, " ").replace(NOT_A_WORD, "") === "";
}

/** The full dates in a line of the page, each with the label before it, if it has one. */
export function labelledDates(line: string): LabelledDate[] {
  let end = 0;
  return findWrittenDates(line).map(({ span, date }) => {
    const before = line
      .slice(Math.max(end, span.start - LONGEST), span.start)
      .replace(/\d{1,2}[:.]\d{2}\D{0,8}$/, "");
    end = span.end;
    for (const { label, pattern } of LABELS) {
      const words = pattern
        .exec(before)?.[0]
        .replace(/[\s:|]+$/, "")
        .trimStart();
      if (words) return { date, label, words };
    }
    return { date, label: undefined, words: "" };
  });
}
