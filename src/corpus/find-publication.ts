import type { Block, DatedBy, PlainDate, Publication } from "./article.js";
import { paragraphsOf } from "./article.js";
import { plainDate } from "./calendar.js";
import type { Dateline } from "./dateline.js";
import { findDateline, repeats } from "./dateline.js";
import type { PageDate } from "./page-dates.js";
import { findPageDates } from "./page-dates.js";
import { findPastDates } from "./past-dates.js";
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
  const signs = signsIn(evidence);
  for (const confirm of CONFIRMATIONS) {
    const dated = confirm(signs);
    if (dated) return { certainty: "confirmed", ...dated };
  }
  const notBefore = latest([
    ...captionDates(evidence),
    ...findPastDates(evidence.text, evidence.blocks),
  ]);
  const notAfter = latest(captureDates(signs));
  const signed = signedDate(signs);
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

/** What on the page may tell the day. */
interface Signs {
  readonly title: string;
  readonly url: string | undefined;
  readonly dates: readonly PageDate[];
  /** Those above the article's text that are not of a change. */
  readonly header: readonly PageDate[];
  readonly datelines: readonly Dateline[];
}

function signsIn({ text, blocks, title, url }: Evidence): Signs {
  const dates = findPageDates(text, blocks);
  const datelines = paragraphsOf({ blocks })
    .slice(0, 3)
    .flatMap(({ start, end }) => findDateline(text.slice(start, end)) ?? []);
  const header = dates.filter(({ place, label }) => place === "header" && label !== "updated");
  return { title, url, dates, header, datelines };
}

/** Surest first. */
const CONFIRMATIONS: readonly ((signs: Signs) => DatedBy | undefined)[] = [
  // Published: 25 November 2020
  ({ dates }) => {
    const labelled = dates.filter(({ label }) => label === "published");
    const above = labelled.find(({ place }) => place === "header");
    const days = new Set(labelled.map(({ date }) => date));
    // below the article stand other articles' dates as well
    const found = above ?? (days.size === 1 ? labelled[0] : undefined);
    return found && { date: found.date, how: `the page says “${found.words}”` };
  },
  // https://example.org/2020/11/25/story
  ({ url }) => {
    const date = url && dateInAddress(url);
    return date ? { date, how: "the date is in the article's address" } : undefined;
  },
  // 25 November 2020 above "… Moscow, November 25, 2020"
  ({ title, header }) => {
    const inTitle = findWrittenDates(title).map(({ date }) => date);
    const found = header.find(({ date }) => inTitle.includes(date));
    return found && { date: found.date, how: "the title and the date above the article agree" };
  },
  // 3 March 2021 above "OSLO, March 3 (Example News) -"
  ({ datelines, header }) => {
    const found = header.find(({ date }) => datelines.some((each) => repeats(each, date)));
    return found && { date: found.date, how: "the dateline and the date above the article agree" };
  },
];

/**
 * The date that stands with the byline below the headline, or that the dateline gives in full:
 * 25 November 2020 above "By Jane Doe", "OSLO, Nov. 25, 2020 —". Undefined where two differ.
 */
function signedDate({ header, datelines }: Signs): DatedBy | undefined {
  const bylined = header
    .filter(({ withByline }) => withByline)
    .map(({ date }) => ({ date, how: "it stands with the byline, below the headline" }));
  const given = datelines.flatMap(({ date }) =>
    date ? { date, how: "the dateline gives it" } : [],
  );
  const [first, ...others] = [...bylined, ...given];
  return others.every(({ date }) => date === first?.date) ? first : undefined;
}

interface Bounds {
  readonly notBefore: DatedBy | undefined;
  readonly notAfter: DatedBy | undefined;
}

function contradicts({ date }: DatedBy, { notBefore, notAfter }: Bounds): boolean {
  return (notBefore && date < notBefore.date) || (notAfter && date > notAfter.date) || false;
}

function captureDates({ dates }: Signs): DatedBy[] {
  return dates
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

/** The day in an address: "/2020/11/25/", "-2020-11-25"; undefined where there is none. */
export function dateInAddress(url: string): PlainDate | undefined {
  const match = /(?<!\d)((?:19|20)\d\d)([/-])(\d{1,2})\2(\d{1,2})(?!\d)/.exec(url);
  const [, year, , month, day] = match ?? [];
  return year ? plainDate(Number(year), Number(month), Number(day)) : undefined;
}

function latest(dates: readonly DatedBy[]): DatedBy | undefined {
  return dates.toSorted((a, b) => a.date.localeCompare(b.date)).at(-1);
}
