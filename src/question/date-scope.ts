import type { PlainDate } from "../corpus/article.js";
import { dayInWords } from "../corpus/plain-date.js";

/** The days to which an answer is confined, both ends included; an end that is undefined is open. */
export interface DateScope {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** As it was asked for: "in 2019", "before: 2020". */
  readonly words: string;
}

/** The days that belong to both; empty, with its ends crossed, where none does. */
export function inBoth(a: DateScope, b: DateScope): DateScope {
  return {
    from: later(a.from, b.from),
    to: earlier(a.to, b.to),
    words: `${a.words}, ${b.words}`,
  };
}

/** Whether no day at all belongs to it: "after 2021, before 2020". */
export function isEmpty({ from, to }: DateScope): boolean {
  return from !== undefined && to !== undefined && from > to;
}

/** The scope as it was asked for and, where its words do not say them, its days: "last year (1 January 2025 to 31 December 2025)". */
export function describeScope({ from, to, words }: DateScope): string {
  const days = [
    from && to && from === to ? dayInWords(from) : undefined,
    from && to && from !== to ? `${dayInWords(from)} to ${dayInWords(to)}` : undefined,
    from && !to ? `from ${dayInWords(from)}` : undefined,
    to && !from ? `to ${dayInWords(to)}` : undefined,
  ].find((each) => each !== undefined);
  return PLAIN.test(words) || days === undefined ? words : `${words} (${days})`;
}

/** Words that leave no doubt which days are meant. */
const PLAIN = /^(?:\p{L}+:? )?\d{4}(?:-\d\d-\d\d)?(?: (?:and|to) \d{4})?$/u;

function later(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  return a && b ? (a > b ? a : b) : (a ?? b);
}

function earlier(a: PlainDate | undefined, b: PlainDate | undefined): PlainDate | undefined {
  return a && b ? (a < b ? a : b) : (a ?? b);
}
