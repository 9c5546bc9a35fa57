import type { DatedBy, Publication } from "./article.js";
import { dayInWords } from "./plain-date.js";

/**
 * The publication date for a citation: "25 November 2020", "date not stated" or "date not
 * stated (not before 25 November 2020)". A lower bound that is only a year, and the day of
 * the page's capture, are left to `howDated`.
 */
export function describePublication(publication: Publication): string {
  switch (publication.certainty) {
    case "confirmed":
      return dayInWords(publication.date);
    case "unknown":
      return "date not stated";
    case "bounded": {
      const { notBefore } = publication;
      return notBefore && !isYearOnly(notBefore)
        ? `date not stated (not before ${dayInWords(notBefore.date)})`
        : "date not stated";
    }
  }
}

/** How the date or its bounds were got, in a sentence without its full stop. */
export function howDated(publication: Publication): string {
  switch (publication.certainty) {
    case "confirmed":
      return `${dayInWords(publication.date)}: ${publication.how}`;
    case "unknown":
      return "the article does not say when it was published";
    case "bounded":
      return [bound("not before", publication.notBefore), bound("not after", publication.notAfter)]
        .filter((words) => words !== "")
        .join("; ");
  }
}

function bound(words: string, dated: DatedBy | undefined): string {
  if (!dated) return "";
  const when =
    words === "not before" && isYearOnly(dated) ? dated.date.slice(0, 4) : dayInWords(dated.date);
  return `${words} ${when}: ${dated.how}`;
}

/** Not before the first of January is the same as not before that year. */
function isYearOnly({ date }: DatedBy): boolean {
  return date.endsWith("-01-01");
}
