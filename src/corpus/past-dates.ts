import { findSentences } from "../text/sentence.js";
import type { Block, DatedBy } from "./article.js";
import { paragraphsOf } from "./article.js";
import { plainDate } from "./calendar.js";
import { isPast, mayBeFuture } from "./tense.js";
import { findWrittenDates, MONTH_NAME } from "./written-dates.js";

/** "in 2015", "in December 2017", "since 2011": the year alone counts. */
const YEAR = new RegExp(
  `(?:^|[\\s(,])(?:in|since|during)\\s(?:${MONTH_NAME}\\s(?:of\\s)?)?((?:19|20)\\d\\d)(?![\\d-])`,
  "gi",
);

/** Longer paragraphs are no news. */
const LONGEST = 20_000;

/**
 * What the body tells of the past, as days before which it cannot have been written. Only
 * sentences in the past tense count, without a word about what is to come or is wished for.
 */
export function findPastDates(text: string, blocks: readonly Block[]): DatedBy[] {
  return paragraphsOf({ blocks })
    .filter(
      ({ start, end }) => end - start < LONGEST && /(?:19|20)\d\d/.test(text.slice(start, end)),
    )
    .flatMap((span) => findSentences(text, span))
    .map(({ start, end }) => text.slice(start, end))
    .filter((sentence) => /\d{4}/.test(sentence) && isPast(sentence) && !mayBeFuture(sentence))
    .flatMap(datesIn);
}

function datesIn(sentence: string): DatedBy[] {
  const days = findWrittenDates(sentence)
    .filter(({ span }) => /(?:^|\s)on\s$/i.test(sentence.slice(0, span.start)))
    .filter(({ span }) => toldBefore(sentence.slice(0, span.start - 3)))
    .map(({ date }) => ({ date, how: "the text tells of that day in the past tense" }));
  const years = [...sentence.matchAll(YEAR)].flatMap(({ index, 1: year }) => {
    const date = plainDate(Number(year), 1, 1);
    if (!date || !toldBefore(sentence.slice(0, index))) return [];
    return [{ date, how: `the text tells of ${year} in the past tense` }];
  });
  return [...days, ...years];
}

const CLAUSE_ENDS = [",", ";", ":", "–", "—"] as const;

/** Whether the clause before the date has the verb, or there is none: "In 2015 the town opened …". */
function toldBefore(before: string): boolean {
  const last = Math.max(...CLAUSE_ENDS.map((mark) => before.lastIndexOf(mark)));
  return before.trim() === "" || isPast(before.slice(last + 1));
}
