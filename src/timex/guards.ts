import type { Span } from "../text/span.js";
import type { Lexeme } from "./lexeme.js";
import type { Guard } from "./rule.js";

/** A match and what stands around it. */
interface Surroundings {
  readonly text: string;
  readonly span: Span;
  readonly lexemes: readonly Lexeme[];
  /** The lexeme before it in its phrase. */
  readonly before: Lexeme | undefined;
}

const WINDOW = 60;

/** Things that are numbered: the number behind one is no year. Collected from news style guides. */
const NUMBERED = `resolutions? flights? no nos numbers? rooms? routes? highways? interstate i sections? articles? pages? pp p
  chapters? paragraphs? clauses? rules? laws? bills? acts? cases? models? types? boeing airbus windows office channels?
  lines? lots? unit units squadron regiment battalion division local precinct districts? wards? blocks? apartments? apt
  suites? box zip codes? extensions? ext phone tel fax file documents? form forms version ver build serial patents? psalms?
  orders? decrees? ordinance regulations? directives? chip galaxy playstation nintendo intel core top about nearly almost
  roughly approximately some than least over most exactly only another every hundred thousand million agenda vision`;
const NUMBERED_BEFORE = new RegExp(
  `(?:^|[^\\p{L}])(?:${NUMBERED.trim().split(/\s+/).join("|")})\\.?(?:\\s+\\d{1,4}(?:,|\\s+and|\\s+or|,\\s+and))*\\s+$`,
  "iu",
);

/** Words that make a year of the number behind them. */
const YEAR_CUE =
  /(?:^|[^\p{L}])(?:in|since|by|until|till|from|to|through|during|before|after|of|for|and|or|between|circa|c\.|late|early|mid|spring|summer|autumn|fall|winter|throughout|around|back|the|than)\s+(?:the\s+)?$|[([–—/-]\s*$/iu;

/** What is counted: the number before one is no year. */
const COUNTED_AFTER =
  /^[\s-]+(?:(?:more|other|new|different|such|local|foreign|armed|american|british|russian|u\.s\.|US|UN)\s+)?(?:people|persons?|men|women|children|students?|troops?|soldiers?|civilians|casualties|officers?|workers?|jobs|members?|refugees|residents|homes|houses|families|patients|cases|deaths|votes?|voters|seats|schools|companies|employees|dollars?|euros?|pounds?|francs?|marks|yen|yuan|rubles|pesos|cents?|percent|per\s?cent|pct|points?|shares?|barrels?|tons?|tonnes?|miles?|kilomet(?:er|re)s?|km|met(?:er|re)s?|feet|foot|ft|inch(?:es)?|yards?|acres?|hectares?|square|sq|kilos?|kg|kilograms?|grams?|lbs?|lit(?:er|re)s?|gallons?|degrees?|volts?|watts?|mw|megawatts?|horsepower|calories|hours?|minutes?|seconds?|days?|weeks?|months?|years?|times|votes|copies|pages|words|items|units|vehicles|cars|tanks|aircraft|planes|ships|missiles|rockets|bombs|rounds|prisoners|victims|dead|wounded|killed|injured|protesters|demonstrators|delegates|participants|athletes|fans|spectators|passengers|customers|tickets|species|animals|horses|cattle|sheep|mg|mm|cm|ml|hz|mhz|gb|mb|rpm|mph|hp|am|pm)(?![\p{L}])/iu;

/** A month that is another word too is one only behind these, before a day or a year, or with a full stop. */
const MONTH_CUE =
  /(?:^|[^\p{L}])(?:in|by|since|until|till|from|to|through|during|before|after|of|for|and|or|between|late|early|mid|each|every|last|next|this|on|the|throughout)[\s-]+$/iu;

/** The place of "year" among the lexicon's units. */
const YEAR = 6;

const before = ({ text, span }: Surroundings) =>
  text.slice(Math.max(0, span.start - WINDOW), span.start);
const after = ({ text, span }: Surroundings) => text.slice(span.end, span.end + WINDOW);

/** What keeps numbers that are no years, names that are no months and the like from being dated. */
export const GUARDS: Readonly<Record<Guard, (around: Surroundings) => boolean>> = {
  year: (around) => {
    const year = around.lexemes.find(({ kind }) => kind === "year")?.value;
    if (NUMBERED_BEFORE.test(before(around)) || COUNTED_AFTER.test(after(around))) return false;
    if (around.lexemes.length > 1) return true;
    // "in 2000 pairs", but "the 2000 elections"
    const round = year !== undefined && year % 100 === 0;
    if (round && around.before?.kind !== "the" && /^\s+[a-z]+s\b/.test(after(around))) return false;
    const usual = year === undefined || (year >= 1900 && year < 2040);
    return usual || YEAR_CUE.test(before(around));
  },
  month: (around) => {
    const month = around.lexemes.find(({ kind }) => /^month|may/.test(kind));
    if (month?.kind === "monthname" || around.lexemes.length > 1) return true;
    return MONTH_CUE.test(before(around)) && !/^\s+[A-Z][a-z]/.test(after(around));
  },
  season: (around) => {
    if (/^\s+of\s/i.test(after(around)) && around.lexemes.at(-1)?.value !== 2) return false;
    if (
      /^[\s-]*(?:semester|offensive|break|training|line|collection|water|fever|games|olympics|guy|prey|short|apart)/i.test(
        after(around),
      )
    )
      return false;
    const named = around.lexemes.some(
      ({ kind }) => kind === "the" || kind === "early" || kind === "late" || kind === "mid",
    );
    const cued =
      /(?:^|[^\p{L}])(?:in|during|by|since|until|till|through|throughout|from|to|and|or|of|for|each|every)\s+$/iu.test(
        before(around),
      );
    return named || cued;
  },
  adverb: (around) => {
    const next = after(around);
    const word = around.lexemes.at(-1)?.kind;
    // "two days before the vote" is a length of time, "two days before" a date
    if (word === "before" || word === "after") return /^\s*(?:[.,;:)”"—–]|$)/.test(next);
    return !/^\s+than\b/.test(next);
  },
  // "the last week" of a war is no week before today
  "not a part": (around) => !/^\s+of\b/.test(after(around)),
  length: (around) => {
    // "a year-earlier loss"
    if (/^-(?:earlier|ago|long|old)\b/.test(after(around))) return false;
    const fraction = around.lexemes.some(({ kind }) => kind.startsWith("quarter"));
    if (!fraction) return true;
    return !around.lexemes.some(({ kind }) => kind === "-") && !/^\s+of\s/.test(after(around));
  },
  "day of the month": (around) =>
    /^\s*(?:[.,;:)–—]|$|(?:of|to|and|at|in|with|when|that|was|were|is|he|she|they|it)\b)/.test(
      after(around),
    ),
  "some day": (around) =>
    /\b(?:will|would|may|might|could|can|shall|must)\s+$/i.test(before(around)),
  hyphen: (around) =>
    around.lexemes.some(({ kind }) => kind === "-") && !/^[-\s]*old/i.test(after(around)),
  // "for the quarter ended", "the full year": the results of a business
  results: (around) => {
    const [, which, unit] = around.lexemes;
    if (which?.kind === "quarter") return !/^\s+(?:of|century|mile)\b/.test(after(around));
    if (which?.kind === "unit") {
      const whole = /\bfor\s+$/.test(before(around)) && /^\s*[,.;)]/.test(after(around));
      return which.value === YEAR && (whole || /^\s+ended\b/.test(after(around)));
    }
    return unit !== undefined && (unit.kind !== "unit" || unit.value === YEAR);
  },
  rate: (around) =>
    /(?:\d|%|\b(?:hundred|thousand|million|billion|trillion|dozen|percent|cents?|dollars|euros|pounds|times|once|twice|hours|days|barrels|tons|people))\s+$/i.test(
      before(around),
    ),
};
