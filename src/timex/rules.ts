import { CLOCK_RULES } from "./clock-rules.js";
import { DAY_RULES } from "./day-rules.js";
import { DURATION_RULES } from "./duration-rules.js";
import { EVE_RULES } from "./eve-rules.js";
import { OPEN_RULES } from "./open-rules.js";
import { PERIOD_RULES } from "./period-rules.js";
import { RANGE_RULES } from "./range-rules.js";
import { REFERENCE_RULES } from "./reference-rules.js";
import type { TimexRule } from "./rule.js";
import { SET_RULES } from "./set-rules.js";
import { SHIFT_RULES } from "./shift-rules.js";
import { STORY_RULES } from "./story-rules.js";

/**
 * Every kind of date phrase there is. Where several fit at one place, the one that takes the
 * most words is right, and of those the one that stands first.
 */
export const RULES: readonly TimexRule[] = [
  ...RANGE_RULES,
  ...DAY_RULES,
  ...PERIOD_RULES,
  ...CLOCK_RULES,
  ...OPEN_RULES,
  ...EVE_RULES,
  ...SHIFT_RULES,
  ...STORY_RULES,
  ...SET_RULES,
  ...DURATION_RULES,
  ...REFERENCE_RULES,
];
