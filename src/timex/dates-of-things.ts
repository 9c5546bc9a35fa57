import type { Span } from "../text/span.js";
import type { Timex } from "./timex.js";
import { isAuxiliary, isVerb } from "./verbs.js";

/** How far behind its date a noun can stand: "the 2014 trade agreement". */
const NOUN = 30;

const DETERMINED =
  /(?:^|\s)(?:the|a|an|its|his|her|their|this|that|our|my|[\p{L}.]{1,20}['’]s)\s+$/iu;

/** "the agreement of 2014", but not "the end of 2014" and "the night of 5 May". */
const OF = /(?:^|\s)(?:the|a|an|its|his|her|their)\s+([a-z-]{1,20})\s+of\s+$/i;
const TIMES =
  /^(?:beginning|start|outset|end|close|middle|course|rest|part|half|night|morning|afternoon|evening|hours|spring|summer|autumn|fall|winter|weekend|week|weeks|month|months|year|years|days?|quarter|turn|eve)$/i;

/** "elected in the 2014 vote", "on the night of 5 May": what happens then is of that date. */
const WITHIN =
  /(?:^|\s)(?:in|during|at|on|since|throughout)\s+(?:the|a|an|its|his|her|their|this|that)\s+(?:[a-z-]{1,20}\s+of\s+)?$/i;

/** Words behind a date that are no things. */
const NO_THINGS: ReadonlySet<string> = new Set(
  `and but when where who which that with from after before until while though although because she they was were
   for than into over under during since about near off out between against through without within under`.split(
    /\s+/,
  ),
);

/**
 * Whether the date is only that of a thing, "the 2014 agreement", and not of what `focus` tells:
 * it dates a focus that is the thing itself.
 */
export function datesAnother(text: string, { span }: Timex, focus: Span): boolean {
  const before = text.slice(Math.max(0, span.start - 50), span.start);
  if (WITHIN.test(before)) return false;
  const noun = OF.exec(before)?.[1];
  if (noun !== undefined && !TIMES.test(noun)) {
    return !(focus.end <= span.start && span.start - focus.end < " of the ".length);
  }
  return DETERMINED.test(before) && isBeforeThing(text, span, focus);
}

function isBeforeThing(text: string, span: Span, focus: Span): boolean {
  const [, thing] = /^\s+([a-z][a-z-]{2,20})/.exec(text.slice(span.end, span.end + 24)) ?? [];
  if (thing === undefined || isVerb(thing) || NO_THINGS.has(thing)) return false;
  const isThing = focus.start >= span.end && focus.start - span.end < NOUN;
  return !isThing || isVerb(text.slice(focus.start, focus.end).toLowerCase());
}

/**
 * Whether another verb of the clause has the date before `focus`: that of "opened" in "the bridge
 * that opened in 2012 collapsed".
 */
export function belongsToVerbBefore(
  text: string,
  clause: number,
  span: Span,
  focus: Span,
): boolean {
  const verb = text.slice(focus.start, focus.end);
  if (span.end > focus.start || !isVerb(verb) || isAuxiliary(verb)) return false;
  const before = text.slice(Math.max(clause, span.start - 60), span.start);
  const words = before.match(/(?<!\p{L})[a-z][a-z']*/gu) ?? [];
  return words.some((word) => isVerb(word) && !isAuxiliary(word));
}
