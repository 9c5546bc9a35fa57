import { padded } from "../corpus/calendar.js";
import type { Meaning } from "./meaning.js";
import type { TimexRule } from "./rule.js";
import { durationValue, unitOf } from "./units.js";
import { ADVERB_CODES, SEASON_CODES } from "./vocabulary.js";

const repeated = (value: string): Meaning => ({ sort: "stated", type: "SET", value });

/** What happens again and again, and rates. */
export const SET_RULES: readonly TimexRule[] = [
  // $1.76 a year, 10,000 a day
  {
    example: "a year / a day",
    pattern: "a unit",
    guard: "rate",
    read: (found) => {
      const unit = unitOf(found);
      return unit && repeated(durationValue(1, unit));
    },
  },
  {
    example: "every day / each year / per month / every other week",
    pattern: "each|per other? unit:singular",
    read: (found) => {
      const unit = unitOf(found);
      return unit && repeated(durationValue(found.has("other") ? 2 : 1, unit));
    },
  },
  {
    example: "every two weeks / every three years",
    pattern: "each count:quantity unit:plural",
    read: (found) => {
      const unit = unitOf(found);
      return unit && repeated(durationValue(found.value("count"), unit));
    },
  },
  {
    example: "every Monday",
    pattern: "each weekday:dayname",
    read: ({ value }) => repeated(`XXXX-WXX-${value("weekday")}`),
  },
  {
    example: "Mondays",
    pattern: "daynames",
    read: ({ value }) => repeated(`XXXX-WXX-${value("daynames")}`),
  },
  {
    example: "every March",
    pattern: "each month",
    read: ({ value }) => repeated(`XXXX-${padded(value("month"), 2)}`),
  },
  {
    example: "each summer",
    pattern: "each season",
    read: ({ value }) => repeated(`XXXX-${SEASON_CODES[value("season")]}`),
  },
  {
    example: "daily / annually",
    pattern: "adverb",
    read: ({ value }) => {
      const code = ADVERB_CODES[value("adverb")];
      return code ? repeated(code === "TH" ? "PT1H" : `P1${code}`) : undefined;
    },
  },
];
