import type { Meaning, Unit } from "./meaning.js";
import type { Found } from "./rule.js";
import { durationValue, unitOf } from "./units.js";

type Shifted = Extract<Meaning, { sort: "shifted" }>;

/** So many units from the day of writing. */
export function fromDct(
  unit: Unit | undefined,
  by: number,
  rest: Partial<Shifted> = {},
): Meaning | undefined {
  return unit && { sort: "shifted", unit, by, from: "dct", ...rest };
}

/** So many units from the date told of last. */
export function fromStory(
  unit: Unit | undefined,
  by: number,
  rest: Partial<Shifted> = {},
): Meaning | undefined {
  return unit && { sort: "shifted", unit, by, from: "narrative", ...rest };
}

/** "two years ago"; "some years ago" has no count. */
export function countedShift(
  found: Found,
  sign: number,
  from: "dct" | "narrative",
): Meaning | undefined {
  const unit = unitOf(found);
  if (!unit) return undefined;
  if (found.kind("count") === "vague" || !found.has("count")) {
    if (from === "dct") return { sort: "stated", type: "DATE", value: "PAST_REF" };
    return { sort: "shifted", unit, by: undefined, from };
  }
  const count = found.kind("count") === "a" ? 1 : found.value("count");
  if (count % 1 !== 0)
    return { sort: "stated", type: "DURATION", value: durationValue(count, unit) };
  return { sort: "shifted", unit, by: sign * count, from };
}

/** "early", "late", "earlier", "later" before a relative date. */
export const WHEN = "( early|late|earlier|later )?";
