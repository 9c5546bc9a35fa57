import type { Meaning } from "./meaning.js";
import type { Found, TimexRule } from "./rule.js";
import { durationValue, unitOf } from "./units.js";

/** "about", "more than", "at least", "up to" before a length of time. */
export const HOW_MUCH = "about? ( no? more|less than )? ( at least|most )? ( up to )?";

function length(found: Found): Meaning | undefined {
  const unit = unitOf(found);
  if (!unit) return undefined;
  const kind = found.kind("count");
  const single =
    kind === "a" || kind === "another" || (kind === "" && found.kind("unit") === "unit");
  const count = single ? 1 : kind === "vague" || kind === "" ? "X" : found.value("count");
  return { sort: "stated", type: "DURATION", value: durationValue(count, unit) };
}

/** Lengths of time; ages are claimed so that no rule takes them for one. */
export const DURATION_RULES: readonly TimexRule[] = [
  {
    example: "44 years old / 3 months old / 44-year-old / six-year-olds",
    pattern: "the? ( about|over|only|this )? count:quantity -? unit:singular|plural -? old",
    read: () => "nothing",
  },
  // it will one day be
  {
    example: "one day",
    pattern: "count:n12|number unit",
    guard: "some day",
    read: (found) =>
      unitOf(found) === "D" && found.value("count") === 1
        ? { sort: "stated", type: "DATE", value: "FUTURE_REF" }
        : undefined,
  },
  {
    example:
      "three days / the four days / about two years / at least 72 hours / 2 1/2 years / two full days / four straight weeks",
    pattern: `the? ${HOW_MUCH} count:quantity ( full|long|straight )? unit:plural ( or more|so )?`,
    guard: "length",
    read: length,
  },
  {
    example: "a week / about a year / two day / more than a month / a week or so",
    pattern: `${HOW_MUCH} count:quantity unit:singular ( or more|so )?`,
    guard: "length",
    read: length,
  },
  {
    example: "a year and a half / an hour and a half",
    pattern: `${HOW_MUCH} a unit:unit and a half`,
    read: (found) => {
      const unit = unitOf(found);
      return unit && { sort: "stated", type: "DURATION", value: durationValue(1.5, unit) };
    },
  },
  {
    example: "a quarter century / the last quarter-century",
    pattern: `${HOW_MUCH} a|the ( last|past )? quarter -? unit:unit`,
    read: (found) =>
      unitOf(found) === "CE" ? { sort: "stated", type: "DURATION", value: "P25Y" } : undefined,
  },
  {
    example: "eight-year / nearly two-hour",
    pattern: `${HOW_MUCH} count:quantity - unit:singular|plural`,
    guard: "length",
    read: length,
  },
  {
    example: "the 14-day / a 14-day / the one-year / a month-long",
    pattern: "a|the count:count|number? -? unit:singular|plural ( - long )?",
    context: 1,
    guard: "hyphen",
    read: length,
  },
  {
    example: "for over a year / in over two years",
    pattern: "for|in|within|of|after over count:quantity unit:singular|plural",
    context: 1,
    read: length,
  },
  {
    example: "a three-year period / a two-week term / three-year period",
    pattern: "the|a? count:count|number -? unit:singular|plural period|term",
    read: length,
  },
  {
    example: "three-month-long / day-long / decades-long",
    pattern: "count:count|number? -? unit:singular|plural - long",
    read: length,
  },
  {
    example:
      "the past three months / the last two weeks / the next 14 months / the first nine months / the past few days",
    pattern: `the? which:last|past|next|coming|following|previous|rank count:quantity unit:plural|singular`,
    read: length,
  },
  {
    example: "the year-earlier nine months / the year-ago six months",
    pattern: "the? year:unit - ago|earlier count:count unit:units",
    read: length,
  },
  {
    example: "recent years / coming weeks / the past weeks / the last decades",
    pattern: "the? recent|coming|past|last|next unit:plural",
    read: length,
  },
  {
    example: "the past year / the last year / the next decade / this past month",
    pattern: "the|this past|last|next|following|previous unit:singular",
    guard: "not a part",
    read: length,
  },
  {
    example: "the years / the early years / the final days",
    pattern: "the early|late|final|rank? unit:units",
    guard: "length",
    read: length,
  },
  {
    example: "two more weeks / an additional year / many more months",
    pattern: "count:quantity another|more unit:singular|plural",
    read: length,
  },
  {
    example: "another seven months / another year",
    pattern: "another count:quantity? unit:singular|plural",
    read: length,
  },
  {
    example: "these days",
    pattern: "these unit:units",
    read: (found) =>
      unitOf(found) === "D" ? { sort: "stated", type: "DATE", value: "PRESENT_REF" } : undefined,
  },
  {
    example: "years / weeks / decades",
    pattern: "unit:units",
    guard: "bare length",
    read: length,
  },
];
