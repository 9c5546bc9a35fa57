import { padded } from "../corpus/calendar.js";
import type { TimexRule } from "./rule.js";
import { EDGE, fullYear, monthValue, PART, stated, yearValue } from "./rule-parts.js";
import { unitOf } from "./units.js";
import { SEASON_CODES } from "./vocabulary.js";
import { yearText } from "./year-text.js";

/** Months, seasons, quarters, years, decades and centuries that are stated in full. */
export const PERIOD_RULES: readonly TimexRule[] = [
  {
    example:
      "March 2019 / early March 2019 / mid-March 2019 / the end of March 2019 / March of 2019",
    pattern: `${EDGE} ( the early|mid|late )? ${PART} month ,? of? year`,
    read: ({ value }) => stated(monthValue(value("year"), value("month"))),
  },
  {
    example: "August 480 BC / the spring of 480 BC",
    pattern: `${EDGE} the? ${PART} month|season ,? of? year:count|year bc`,
    read: ({ value, kind }) => {
      const [part, year] = [value("month|season"), yearText(-value("year"))];
      const season = kind("month|season") === "season";
      return stated(`${year}-${season ? SEASON_CODES[part] : padded(part, 2)}`);
    },
  },
  {
    example: "the last week of March 2019 / the first days of March 2019",
    pattern: "the which:rank|last|final unit:unit|units of month ,? of? year",
    read: ({ value }) => stated(monthValue(value("year"), value("month"))),
  },
  {
    example: "2019 / early 2019 / mid-2019 / the end of 2019",
    pattern: `${EDGE} ${PART} year`,
    guard: "year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "in 506 / since 872",
    pattern: "in|since|until year:n999",
    context: 1,
    guard: "small year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "post-1959 / pre-2008",
    pattern: "post|pre - year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "the years 1955",
    pattern: "the units year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "the year 2019 / the year two thousand",
    pattern: "the unit year:year|number",
    read: (found) =>
      unitOf(found) === "Y" && found.value("year") >= 1000
        ? stated(yearValue(found.value("year")))
        : undefined,
  },
  {
    example: "the 2016 period / the 2016 quarter",
    pattern: "the year quarter|period",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "the '99",
    pattern: "the? shortyear",
    guard: "year",
    read: ({ value }) => stated(yearValue(fullYear(value("shortyear")))),
  },
  {
    example: "the 1990s / the early 1990s / mid-1990s / the beginning of the 1990s",
    pattern: `${EDGE} the? ${PART} decade`,
    read: ({ value }) => stated(yearValue(value("decade"))?.slice(0, 3)),
  },
  {
    example: "the nineties / the early 80s / the '60s / the mid-60s",
    pattern: `${EDGE} the ${PART} shortdecade`,
    read: ({ value }) => stated(yearValue(fullYear(value("shortdecade")))?.slice(0, 3)),
  },
  {
    example: "the 19th century / the late nineteenth century / 20th-century / the 3rd century AD",
    pattern: `${EDGE} the? ${PART} rank -? unit era:bc|ad?`,
    read: (found) => {
      const age = found.value("rank");
      if (unitOf(found) !== "CE" || !(age >= 1 && age <= 30)) return undefined;
      return stated(`${found.kind("era") === "bc" ? "BC" : ""}${padded(age - 1, 2)}`);
    },
  },
  {
    example: "44 BC / 300 B.C. / early 480 BC / the end of 480 BC",
    pattern: `${EDGE} ${PART} year:count|year bc`,
    read: ({ value }) => stated(`BC${padded(value("year"), 4)}`),
  },
  {
    example: "AD 70 / A.D. 500",
    pattern: "ad year:count|year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "70 AD / 500 CE",
    pattern: "year:count|year ad",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
  {
    example: "the third quarter of 2016 / third-quarter 2016",
    pattern: `${EDGE} the? fiscal? -? rank -? quarter ,? of? fiscal? year`,
    read: ({ value }) => stated(quarterValue(value("year"), value("rank"))),
  },
  {
    example: "the 2016 third quarter / 2016 third-quarter",
    pattern: "the? year rank -? quarter",
    read: ({ value }) => stated(quarterValue(value("year"), value("rank"))),
  },
  {
    example: "Q3 2016 / Q3 of 2016",
    pattern: "quartercode ,? of? year",
    read: ({ value }) => stated(quarterValue(value("year"), value("quartercode"))),
  },
  {
    example: "the first half of 2016 / the last half of 2016",
    pattern: "the? which:rank|last -? half of year",
    read: ({ value, kind }) => {
      const half = kind("which") === "last" ? 2 : value("which");
      return half <= 2 ? stated(`${yearValue(value("year"))}-H${half}`) : undefined;
    },
  },
  {
    example: "the first two quarters of 2016",
    pattern: "the? rank count:number|n12 quarters of year",
    read: ({ value }) =>
      value("rank") === 1 && value("count") === 2
        ? stated(`${yearValue(value("year"))}-H1`)
        : undefined,
  },
  {
    example: "H1 2016 / H2 of 2016",
    pattern: "halfcode ,? of? year",
    read: ({ value }) => stated(`${yearValue(value("year"))}-H${value("halfcode")}`),
  },
  {
    example: "1982 summer",
    pattern: "year season",
    guard: "year",
    read: ({ value }) => stated(`${yearValue(value("year"))}-${SEASON_CODES[value("season")]}`),
  },
  {
    example: "the summer of 2014 / summer 2014 / late summer 2014",
    pattern: `${EDGE} the? ${PART} season ,? of? year`,
    read: ({ value }) => stated(`${yearValue(value("year"))}-${SEASON_CODES[value("season")]}`),
  },
  {
    example: "fiscal 2016 / fiscal year 2016 / the financial year 2016",
    pattern: "the? fiscal unit? year",
    read: (found) =>
      !found.has("unit") || unitOf(found) === "Y"
        ? stated(yearValue(found.value("year")))
        : undefined,
  },
  {
    example: "FY2016 / FY 2016",
    pattern: "fy year",
    read: ({ value }) => stated(yearValue(value("year"))),
  },
];

function quarterValue(year: number, quarter: number): string | undefined {
  const text = yearValue(year);
  return text && quarter >= 1 && quarter <= 4 ? `${text}-Q${quarter}` : undefined;
}
