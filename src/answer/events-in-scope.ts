import type { Evidence } from "../retrieval/evidence.js";
import type { Scored } from "../retrieval/scored.js";
import type { DateFinding, Result } from "./answer.js";
import { daysOfTimex } from "./days-of.js";
import type { Gathered } from "./gather.js";
import { toldBy } from "./told-by.js";
import { withinDates } from "./within-dates.js";

/** Evidence of events, confined as the question asks. */
export interface EventsInScope {
  /** On the days asked for; or else those of no known date, which may be. */
  readonly ranked: readonly Scored<Evidence>[];
  /** Marks a result where it is not known to be of the days asked for. */
  readonly marked: (result: Result) => Result;
}

const UNKNOWN = { from: undefined, to: undefined, areBounds: true } as const;

/**
 * Those of `ranked` that the person asked for tells, and that happened on the days asked for.
 *
 * @param dateOf The date of the event in evidence.
 */
export async function eventsInScope(
  gathered: Gathered,
  ranked: readonly Scored<Evidence>[],
  dateOf: (evidence: Evidence) => DateFinding | undefined,
): Promise<EventsInScope> {
  const { dates } = gathered.question;
  const isTold = await toldBy(gathered);
  const told = ranked.filter(({ value }) => isTold(value));
  const { inside, undated } = withinDates(told, dates, (evidence) => {
    const date = dateOf(evidence);
    return date ? daysOfTimex(date.timex) : UNKNOWN;
  });
  return inside.length > 0
    ? { ranked: inside, marked: (result) => result }
    : { ranked: undated, marked: (result) => ({ ...result, perhapsNot: dates?.words }) };
}
