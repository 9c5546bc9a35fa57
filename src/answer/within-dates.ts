import type { DateScope } from "../question/date-scope.js";
import type { Evidence } from "../retrieval/evidence.js";
import type { Scored } from "../retrieval/scored.js";
import type { Result } from "./answer.js";
import { type Days, daysOf, placeIn } from "./days-of.js";
import { distinct } from "./result.js";

/** Evidence parted by a date scope, each part in its order. */
export interface Parted {
  readonly inside: readonly Scored<Evidence>[];
  /** Of no known date, or of one that reaches over an end of the scope: it may lie inside. */
  readonly undated: readonly Scored<Evidence>[];
}

/** Why nothing is left where there was something before the dates were looked at. */
export const OTHER_DAYS = "It was said on other days.";

/** Parts `ranked` by when it was said or published; all of it is inside where there is no scope. */
export function withinDates(
  ranked: readonly Scored<Evidence>[],
  scope: DateScope | undefined,
  daysFor: (evidence: Evidence) => Days = daysOf,
): Parted {
  if (!scope) return { inside: ranked, undated: [] };
  const placed = ranked.map((scored) => ({ scored, place: placeIn(scope, daysFor(scored.value)) }));
  const at = (wanted: string) =>
    placed.flatMap(({ scored, place }) => (place === wanted ? [scored] : []));
  return { inside: at("inside"), undated: at("unknown") };
}

/** What is inside, best first, then what may be, each of that marked; no more than `limit`. */
export function distinctWithin(
  { inside, undated }: Parted,
  scope: DateScope | undefined,
  limit: number,
): readonly Result[] {
  const sure = distinct(inside, limit);
  const perhaps = distinct(undated, limit - sure.length);
  return [...sure, ...perhaps.map((result) => ({ ...result, perhapsNot: scope?.words }))];
}
