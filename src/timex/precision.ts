/** How exact a date is. */
export type Precision =
  | "time"
  | "day"
  | "week"
  | "month"
  | "season"
  | "quarter"
  | "half"
  | "year"
  | "decade"
  | "century";

/** The forms of values by how exact they are, what is open in them included: `XXXX-06` is a month. */
const FORMS: readonly (readonly [RegExp, Precision])[] = [
  [/T/, "time"],
  [/^(?:BC)?[\dX]{4}-[\dX]{2}-[\dX]{2}$|^XXXX-WXX-\d$/, "day"],
  [/^[\dX]{4}-W[\dX]{2}(?:-WE)?$/, "week"],
  [/^(?:BC)?[\dX]{4}-[\dX]{2}$/, "month"],
  [/-(?:SP|SU|FA|WI)$/, "season"],
  [/-Q[\dX]$/, "quarter"],
  [/-H[12]$/, "half"],
  [/^(?:BC)?[\dX]{4}$/, "year"],
  [/^(?:BC)?[\dX]{3}$/, "decade"],
  [/^(?:BC)?[\dX]{2}$/, "century"],
];

/** How exact the date of a TIMEX3 value is; undefined for what is no date: `P3D`, `PRESENT_REF`. */
export function precisionOf(value: string): Precision | undefined {
  if (/^P|_REF$/.test(value)) return undefined;
  return FORMS.find(([form]) => form.test(value))?.[1];
}
