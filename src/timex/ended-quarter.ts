import { addMonths, partsOf } from "../corpus/calendar.js";
import type { Reading } from "./find-readings.js";
import { intervalOf } from "./interval-of.js";

const ENDED = /^\s+(?:that\s+)?end(?:ed|ing|s)\s+(?:on\s+)?$/;

/**
 * The quarter that ends with the date behind it, "the quarter ended July 31": the one that most of its three
 * months lie in. Undefined where the words do not stand so.
 *
 * @param behind The value of `next`.
 */
export function endedQuarter(
  text: string,
  { meaning, span }: Reading,
  next: Reading,
  behind: string,
): string | undefined {
  if (meaning.sort !== "shifted" || !meaning.results) return undefined;
  if (!ENDED.test(text.slice(span.end, next.span.start)) || behind.length < 7) return undefined;
  const last = intervalOf(behind)?.to;
  const middle = last && addMonths(last, -1);
  if (!middle) return undefined;
  const { year, month } = partsOf(middle);
  return `${String(year).padStart(4, "0")}-Q${Math.ceil(month / 3)}`;
}
