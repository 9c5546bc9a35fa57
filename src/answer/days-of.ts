import type { PlainDate } from "../corpus/article.js";
import type { DateScope } from "../question/date-scope.js";
import type { Evidence } from "../retrieval/evidence.js";
import { contains, overlap, type Span } from "../text/span.js";
import { governingDate } from "../timex/governing-date.js";
import { intervalOf } from "../timex/interval-of.js";
import type { Timex } from "../timex/timex.js";

/** The days between which something was said or published; an end that is undefined is open. */
export interface Days {
  readonly from: PlainDate | undefined;
  readonly to: PlainDate | undefined;
  /** Whether it was on one of them that cannot be told, and not on all of them. */
  readonly areBounds: boolean;
}

const UNKNOWN: Days = { from: undefined, to: undefined, areBounds: true };

/**
 * When `evidence` was said or published, as far as its article tells: for a quotation the date that
 * stands with its verb of saying, else the article's publication date or its bounds.
 */
export function daysOf(evidence: Evidence): Days {
  const said = dateOfSaying(evidence);
  return said ? daysOfTimex(said) : published(evidence);
}

/** The days of a time expression: all those that it covers, or its bounds where it is unresolved. */
export function daysOfTimex({ value, bounds }: Timex): Days {
  const days = intervalOf(value);
  if (days) return { ...days, areBounds: false };
  return { from: bounds?.notBefore, to: bounds?.notAfter, areBounds: true };
}

/** Where `days` lie to `scope`: `unknown` where they reach over one of its ends, or are not known. */
export function placeIn(scope: DateScope, { from, to }: Days): "inside" | "outside" | "unknown" {
  const isBefore = scope.from !== undefined && to !== undefined && to < scope.from;
  const isAfter = scope.to !== undefined && from !== undefined && from > scope.to;
  if (isBefore || isAfter) return "outside";
  const begins = scope.from === undefined || (from !== undefined && from >= scope.from);
  const ends = scope.to === undefined || (to !== undefined && to <= scope.to);
  return begins && ends && (from ?? to) !== undefined ? "inside" : "unknown";
}

function published({ annotated: { article } }: Evidence): Days {
  const { publication } = article;
  switch (publication.certainty) {
    case "confirmed":
      return { from: publication.date, to: publication.date, areBounds: false };
    case "bounded":
      return {
        from: publication.notBefore?.date,
        to: publication.notAfter?.date,
        areBounds: true,
      };
    case "unknown":
      return UNKNOWN;
  }
}

/** The date that stands with a quotation’s verb of saying, outside of what was said. */
export function dateOfSaying({ annotated, quotation }: Evidence): Timex | undefined {
  const cue = quotation?.cue;
  if (!quotation || !cue) return undefined;
  const { article, sentences, timexes } = annotated;
  const sentence = sentences.find((span) => contains(span, cue));
  if (!sentence) return undefined;
  const outside = timexes.filter(
    ({ span }) =>
      contains(sentence, span) &&
      !quotation.contents.some((part) => overlap(part, span)) &&
      !describesNoun(article.text, span) &&
      !describesSpeaker(article.text, quotation.speaker.mention, span),
  );
  return outside.length === 0
    ? undefined
    : governingDate(article.text, sentence, outside)(cue)?.timex;
}

/** Words after which no date is that of one saying: "mayor since 2012". */
const NOT_WHEN = /\b(?:of|since|until|till|from|to|by|for|before|after|than)\s+(?:the\s+)?$/i;

/** Whether a date tells of whoever speaks: "Carl Ruiz, elected in 2012, said"; but not in "Ruiz, on Friday, said". */
function describesSpeaker(text: string, mention: Span | undefined, date: Span): boolean {
  if (!mention || mention.end > date.start) return false;
  const [, segment] = /^\s*,([^,;]{1,200})$/.exec(text.slice(mention.end, date.start)) ?? [];
  return segment !== undefined && !/^\s*(?:(?:in|on|at|during|early|late)\s+)?$/i.test(segment);
}

/** Whether a date belongs to a thing: "the 2015 flood", "the flood of 2015". */
function describesNoun(text: string, { start, end }: Span): boolean {
  const before = text.slice(Math.max(0, start - 12), start);
  return (
    NOT_WHEN.test(before) ||
    (/\b(?:the|a|an|its|his|her|their|this)\s+$/i.test(before) &&
      /^\s+[a-z]/.test(text.slice(end, end + 3)))
  );
}
