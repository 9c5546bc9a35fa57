import type { TimexRule } from "./rule.js";

type Reference = "PRESENT_REF" | "PAST_REF" | "FUTURE_REF";

const refers = (example: string, pattern: string, value: Reference): TimexRule => ({
  example,
  pattern,
  read: () => ({ sort: "stated", type: "DATE", value }),
});

/** Words that say no more than now, then or one day. */
export const REFERENCE_RULES: readonly TimexRule[] = [
  {
    example: "today's",
    pattern: "today 's",
    guard: "generic day",
    read: () => [
      {
        first: "today",
        last: "today",
        meaning: { sort: "stated", type: "DATE", value: "PRESENT_REF" },
      },
    ],
  },
  refers("now", "now", "PRESENT_REF"),
  refers("currently", "presently", "PRESENT_REF"),
  refers("current", "current", "PRESENT_REF"),
  { ...refers("recently", "recently", "PAST_REF"), guard: "recently" },
  refers("recent", "recent", "PAST_REF"),
  refers("the past / the recent past", "the recent? past", "PAST_REF"),
  refers("the future / the near future", "the? near? future", "FUTURE_REF"),
];
