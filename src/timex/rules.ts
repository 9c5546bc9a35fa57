import { CLOCK_RULES } from "./clock-rules.js";
import { DATE_RULES } from "./date-rules.js";
import { DURATION_RULES } from "./duration-rules.js";
import { OPEN_RULES } from "./open-rules.js";
import { RANGE_RULES } from "./range-rules.js";
import { REFERENCE_RULES } from "./reference-rules.js";
import type { TimexRule } from "./rule.js";
import { SHIFT_RULES } from "./shift-rules.js";

/**
 * Every kind of date phrase there is. Where several fit at one place, the one that takes the
 * most words is right, and of those the one that stands first.
 */
export const RULES: readonly TimexRule[] = [
  ...RANGE_RULES,
  ...DATE_RULES,
  ...CLOCK_RULES,
  ...OPEN_RULES,
  ...SHIFT_RULES,
  ...DURATION_RULES,
  ...REFERENCE_RULES,
];
