import type { PlainDate, Publication } from "./article.js";
import { dayNumber } from "./calendar.js";
import { dateInAddress } from "./find-publication.js";
import type { PageDocument, PageElement } from "./html-dom.js";
import { parseDay } from "./plain-date.js";
import { findWrittenDates } from "./written-dates.js";

/** A day that the page's metadata gives as the day of publication. */
interface StatedDay {
  readonly date: PlainDate;
  /** As it is written: "2021-03-08T23:30:00-05:00". */
  readonly written: string;
  readonly where: string;
}

/** The names under which `<meta>` gives the day of publication, and nothing else (Open Graph, Dublin Core, CMS). */
const META: ReadonlySet<string> = new Set(
  `article:published_time og:article:published_time datepublished parsely-pub-date dc.date.issued
   dcterms.issued sailthru.date pubdate publishdate publish-date publish_date publication_date
   citation_publication_date citation_online_date`.split(/\s+/),
);

const UNSURE = "the page's metadata gives several days, of which this is the last";

/**
 * When the metadata says that the page was published: confirmed where all of it, and a date in
 * the address, agree. Undefined where it says nothing.
 *
 * @param linked The article's `datePublished` in JSON-LD.
 */
export function htmlPublication(
  document: PageDocument,
  linked: string | undefined,
  url: string | undefined,
): Publication | undefined {
  const days = [...statedDay(linked, "JSON-LD"), ...metaDays(document), ...timeDays(document)];
  const [first] = days;
  if (!first) return undefined;
  const chosen = days.find(({ written }) => !isUniversal(written)) ?? first;
  const inAddress = url && dateInAddress(url);
  const agree =
    days.every((day) => day.date === chosen.date || isSameInstant(day, chosen)) &&
    (!inAddress || Math.abs(dayNumber(inAddress) - dayNumber(chosen.date)) <= 1);
  if (agree) {
    const how = `the page's metadata gives it (${chosen.where})`;
    return { certainty: "confirmed", date: chosen.date, how };
  }
  const dates = [...days.map(({ date }) => date), ...(inAddress ? [inAddress] : [])].sort();
  const last = dates.at(-1) ?? chosen.date;
  return { certainty: "bounded", notAfter: { date: last, how: UNSURE } };
}

function statedDay(written: string | null | undefined, where: string): StatedDay[] {
  const date = written && parseDay(written.trim());
  return written && date ? [{ date, written: written.trim(), where }] : [];
}

function metaDays(document: PageDocument): StatedDay[] {
  return [...document.querySelectorAll("meta")].flatMap((meta) => {
    const name = ["property", "name", "itemprop"]
      .flatMap((attribute) => meta.getAttribute(attribute)?.toLowerCase() ?? [])
      .find((each) => META.has(each));
    return name ? statedDay(meta.getAttribute("content"), name) : [];
  });
}

/** `<time itemprop="datePublished">`, `<time pubdate>`, hAtom's `<time class="entry-date published">`. */
function timeDays(document: PageDocument): StatedDay[] {
  const marked = [...document.querySelectorAll("time")].filter(isMarked);
  const days = marked.flatMap((time) => {
    const words = time.textContent ?? "";
    const [shown] = findWrittenDates(words);
    const [stated] = statedDay(time.getAttribute("datetime"), "<time>");
    if (!stated) return shown ? [{ date: shown.date, written: words, where: "<time>" }] : [];
    // in the zone of the page's readers it may have been another day than in Greenwich
    const isShifted = shown && isUniversal(stated.written);
    return [isShifted ? { ...stated, date: shown.date, written: words } : stated];
  });
  // on a page with many articles each has its own
  return new Set(days.map(({ date }) => date)).size === 1 ? days.slice(0, 1) : [];
}

function isMarked(time: PageElement): boolean {
  const classes = (time.getAttribute("class") ?? "").split(/\s+/);
  return (
    time.getAttribute("itemprop") === "datePublished" ||
    time.getAttribute("pubdate") !== null ||
    classes.includes("published") ||
    classes.includes("dt-published")
  );
}

function isUniversal(written: string): boolean {
  return /(?:Z|[+-]00:?00)$/.test(written);
}

/** Whether two moments in different zones are one: the page's own zone decides the day. */
function isSameInstant(a: StatedDay, b: StatedDay): boolean {
  const [one, other] = [Date.parse(a.written), Date.parse(b.written)];
  return isZoned(a.written) && isZoned(b.written) && Math.abs(one - other) < 60_000;
}

function isZoned(written: string): boolean {
  return /T\d\d:\d\d.{0,12}(?:Z|[+-]\d\d:?\d\d)$/.test(written);
}
