import type { Block, DatedBy, PlainDate, Publication } from "./article.js";
import { paragraphsOf } from "./article.js";
import type { Dateline } from "./dateline.js";
import { findDateline, repeats } from "./dateline.js";
import type { PageDate } from "./page-dates.js";
import { findPageDates } from "./page-dates.js";
import { findPastDates } from "./past-dates.js";
import { plainDate } from "./plain-date.js";
import { findWrittenDates } from "./written-dates.js";

/** What the publication date is read from. */
export interface Evidence {
  readonly text: string;
  readonly blocks: readonly Block[];
  readonly title: string;
  readonly url: string | undefined;
}

/**
 * When the article was published, as far as the page says so. Two signs that agree, or a
 * label, make a date; a date alone in the header only says when the page was captured.
 */
export function findPublication(evidence: Evidence): Publication {
  for (const confirm of CONFIRMATIONS) {
    const dated = confirm(evidence);
    if (dated) return { certainty: "confirmed", ...dated };
  }
  const notBefore = latest([
    ...captionDates(evidence),
    ...findPastDates(evidence.text, evidence.blocks),
  ]);
  const notAfter = latest(captureDates(evidence));
  const signed = signedDate(evidence);
  if (signed && !contradicts(signed, { notBefore, notAfter }))
    return { certainty: "confirmed", ...signed };
  if (!notBefore && !notAfter) return { certainty: "unknown" };
  if (notBefore && notAfter && notBefore.date > notAfter.date) return { certainty: "unknown" };
  return {
    certainty: "bounded",
    ...(notBefore && { notBefore }),
    ...(notAfter && { notAfter }),
  };
}

/** Surest first. */
const CONFIRMATIONS: readonly ((evidence: Evidence) => DatedBy | undefined)[] = [
  // Published: 25 November 2020
  (evidence) => {
    const labelled = pageDates(evidence).filter(({ label }) => label === "published");
    const header = labelled.find(({ place }) => place === "header");
    const days = new Set(labelled.map(({ date }) => date));
    // below the article stand other articles' dates as well
    const found = header ?? (days.size === 1 ? labelled[0] : undefined);
    return found && { date: found.date, how: `the page says “${found.words}”` };
  },
  // https://example.org/2020/11/25/story
  ({ url }) => {
    const date = url && dateInAddress(url);
    return date ? { date, how: "the date is in the article's address" } : undefined;
  },
  // 25 November 2020 above "… Moscow, November 25, 2020"
  (evidence) => {
    const inTitle = findWrittenDates(evidence.title).map(({ date }) => date);
    const found = headerDates(evidence).find(({ date }) => inTitle.includes(date));
    return found && { date: found.date, how: "the title and the date above the article agree" };
  },
  // 3 March 2021 above "OSLO, March 3 (Example News) -"
  (evidence) => {
    const datelines = datelinesOf(evidence);
    const found = headerDates(evidence).find(({ date }) =>
      datelines.some((each) => repeats(each, date)),
    );
    return found && { date: found.date, how: "the dateline and the date above the article agree" };
  },
];

/**
 * The date that stands with the byline below the headline, or that the dateline gives in full:
 * 25 November 2020 above "By Jane Doe", "OSLO, Nov. 25, 2020 —". Undefined where two differ.
 */
function signedDate(evidence: Evidence): DatedBy | undefined {
  const bylined = headerDates(evidence)
    .filter(({ withByline }) => withByline)
    .map(({ date }) => ({ date, how: "it stands with the byline, below the headline" }));
  const given = datelinesOf(evidence).flatMap(({ date }) =>
    date ? { date, how: "the dateline gives it" } : [],
  );
  const [first, ...others] = [...bylined, ...given];
  return others.every(({ date }) => date === first?.date) ? first : undefined;
}

function datelinesOf(evidence: Evidence): Dateline[] {
  return paragraphsOf(evidence)
    .slice(0, 3)
    .flatMap(({ start, end }) => findDateline(evidence.text.slice(start, end)) ?? []);
}

interface Bounds {
  readonly notBefore: DatedBy | undefined;
  readonly notAfter: DatedBy | undefined;
}

function contradicts({ date }: DatedBy, { notBefore, notAfter }: Bounds): boolean {
  return (notBefore && date < notBefore.date) || (notAfter && date > notAfter.date) || false;
}

function pageDates({ text, blocks }: Evidence): PageDate[] {
  return findPageDates(text, blocks);
}

function headerDates(evidence: Evidence): PageDate[] {
  return pageDates(evidence).filter(
    ({ place, label }) => place === "header" && label !== "updated",
  );
}

function captureDates(evidence: Evidence): DatedBy[] {
  return pageDates(evidence)
    .filter(({ place, label }) => place === "header" || label === "updated")
    .map(({ date, label }) => ({
      date,
      how:
        label === "updated"
          ? "the page was last changed on that day"
          : "a date alone at the top of the page is the day it was captured",
    }));
}

function captionDates({ text, blocks }: Evidence): DatedBy[] {
  return blocks
    .filter(({ kind }) => kind === "caption")
    .flatMap(({ span }) => findWrittenDates(text.slice(span.start, span.end)))
    .map(({ date }) => ({ date, how: "a photo caption gives that day" }));
}

/** The day in an address: "/2020/11/25/", "-2020-11-25". */
function dateInAddress(url: string): PlainDate | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(url);
  const [, year, , month, day] = match ?? [];
  return year ? plainDate(Number(year), Number(month), Number(day)) : undefined;
}

function latest(dates: readonly DatedBy[]): DatedBy | undefined {
  return dates.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
}
