import { HOW_MUCH } from "./duration-rules.js";
import type { TimexRule } from "./rule.js";
import { dayPart } from "./rule-parts.js";
import { countedShift, fromDct, fromStory, WHEN } from "./shifts.js";
import { unitOf } from "./units.js";

const COUNT = `${HOW_MUCH} count:quantity`;

/** Dates that are so far from the date told of last. */
export const STORY_RULES: readonly TimexRule[] = [
  {
    example:
      "earlier in the year / later in the month / the end of the year / the rest of the year",
    pattern: "( early|late|earlier|later in )? ( the? edge|rest of )? the unit:singular",
    read: (found) => {
      const unit = unitOf(found);
      const shaded = found.has("edge|rest") || found.has("in");
      return shaded && unit && "YMQWDE".includes(unit) && unit !== "D"
        ? fromStory(unit, 0)
        : undefined;
    },
  },
  {
    example: "the year / the fiscal year / the full year",
    pattern: "the fiscal|full? unit",
    guard: "year ended",
    read: () => ({ sort: "stated", type: "DURATION", value: "P1Y" }),
  },
  {
    example:
      "the latest quarter / the quarter / the latest period / the fiscal year / the full year",
    pattern: "the which:latest|fiscal|full|comparable? unit:unit|quarter|period",
    guard: "results",
    read: (found) =>
      unitOf(found) === "Y" ? fromDct("Y", 0) : fromStory("Q", 0, { results: true }),
  },
  {
    example: "days later / weeks earlier",
    pattern: "unit:plural which:earlier|later",
    guard: "adverb",
    read: (found) => countedShift(found, 1, "narrative"),
  },
  {
    example: "a year earlier / two days before / three weeks later",
    pattern: `${COUNT} unit:singular|plural which:earlier|later|before|after`,
    guard: "adverb",
    read: (found) =>
      countedShift(found, /earlier|before/.test(found.kind("which")) ? -1 : 1, "narrative"),
  },
  {
    example: "the next day / the following week / the previous year / the same day",
    pattern: "the which:next|following|previous|same unit:singular ( or so )?",
    guard: "not a part",
    read: (found) => {
      const unit = unitOf(found);
      // "over the next decade" is a length of time
      if (found.kind("which") !== "same" && (unit === "DE" || unit === "CE")) return undefined;
      return fromStory(unit, { next: 1, following: 1, previous: -1 }[found.kind("which")] ?? 0);
    },
  },
  {
    example: "that year / later that day / that same month / earlier that week",
    pattern: `${WHEN} that same? unit:singular`,
    read: (found) => fromStory(unitOf(found), 0),
  },
  {
    example: "the day before / the year after",
    pattern: "the unit:singular which:before|after",
    guard: "adverb",
    read: (found) => fromStory(unitOf(found), found.kind("which") === "before" ? -1 : 1),
  },
  {
    example: "the next morning / the following evening / that night / the same evening",
    pattern: "the? which:next|following|previous|that|same same? daypart",
    read: (found) =>
      fromStory("D", { next: 1, following: 1, previous: -1 }[found.kind("which")] ?? 0, {
        clock: dayPart(found),
      }),
  },
  {
    example: "year-ago / year-earlier",
    pattern: "unit - ago|earlier",
    read: (found) => (unitOf(found) === "Y" ? fromStory("Y", -1) : undefined),
  },
  {
    example: "a year-earlier",
    pattern: "a|the unit - ago|earlier",
    context: 1,
    read: (found) => (unitOf(found) === "Y" ? fromStory("Y", -1) : undefined),
  },
  {
    example: "the year-ago quarter / the year-earlier period",
    pattern: "the? comparable? unit -? ago|earlier ( rank )? quarter|period",
    read: (found) => (unitOf(found) === "Y" ? fromStory("Y", -1) : undefined),
  },
];
