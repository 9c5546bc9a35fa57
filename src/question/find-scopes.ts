import type { PlainDate } from "../corpus/article.js";
import { addDays, type DateInterval } from "../corpus/calendar.js";
import { type Span, textOf } from "../text/span.js";
import type { DateScope } from "./date-scope.js";
import { findDates, type TypedDate } from "./find-dates.js";

/** A date scope in a question, with the word that leads to it. */
export interface FoundScope {
  readonly span: Span;
  readonly scope: DateScope;
}

/** What a word before a date confines to. */
type Relation = (days: DateInterval) => Pick<DateScope, "from" | "to">;

const within: Relation = ({ from, to }) => ({ from, to });

/** The words that lead to a date. */
const RELATIONS: Readonly<Record<string, Relation>> = {
  in: within,
  on: within,
  during: within,
  within,
  throughout: within,
  over: within,
  before: ({ from }) => ({ from: undefined, to: addDays(from, -1) }),
  until: ({ to }) => ({ from: undefined, to }),
  till: ({ to }) => ({ from: undefined, to }),
  after: ({ to }) => ({ from: addDays(to, 1), to: undefined }),
  since: ({ from }) => ({ from, to: undefined }),
  from: ({ from }) => ({ from, to: undefined }),
};

const LEADING = new RegExp(
  `\\b(${Object.keys(RELATIONS).join("|")})\\s+(?:the\\s+)?(?:whole\\s+|all\\s+of\\s+|year\\s+|month\\s+of\\s+|mid-)?$`,
  "i",
);
/** Dates that need no word to lead to them: "last year", "yesterday", "two weeks ago". */
const BARE =
  /^(?:the\s+)?(?:last|past|this|next|earlier|later|yesterday|today|tonight|tomorrow)\b|\bago$/i;

/** Words that make of what follows what is talked about. */
const TOPIC = /\b(?:about|of|on|regarding|concerning|for)\s+$/i;

const RANGE = /\b(between|from|in|during)\s+(?:the\s+)?$/i;
const JOINED = /^\s*(?:-|–|and|to|until|till|or)\s*$/i;

/**
 * The date scopes in `text`, in order: "in 2019", "between 2015 and 2017", "since last year". A
 * date without a word that leads to it is one only where it is counted from today: "last year".
 */
export function findScopes(text: string, today: PlainDate | undefined): FoundScope[] {
  const dates = findDates(text, today);
  const found: FoundScope[] = [];
  for (let i = 0; i < dates.length; i += 1) {
    const [date, next] = [dates[i], dates[i + 1]];
    const range = date && next && rangeAt(text, date, next);
    const scope = range ?? (date && scopeAt(text, date));
    if (range) i += 1;
    if (scope) found.push(scope);
  }
  return found;
}

/**
 * `typed` as one date scope and nothing else, as the value of an option: "2021", "March 2021",
 * "2015-2017", "before 2020". Undefined where it cannot be read so.
 *
 * @param relation The word that leads to it, where the option is one: "before".
 */
export function readScope(
  typed: string,
  today: PlainDate | undefined,
  relation = "in",
): DateScope | undefined {
  const words = typed.trim();
  const isWhole = ({ span }: FoundScope) => span.start === 0 && span.end === words.length;
  const led = relation === "in" ? findScopes(words, today).find(isWhole) : undefined;
  if (led) return led.scope;
  const all = `${relation} ${words}`;
  const [scope] = findScopes(all, today).filter(
    ({ span }) => span.start === 0 && span.end === all.length,
  );
  return scope?.scope;
}

function rangeAt(text: string, first: TypedDate, last: TypedDate): FoundScope | undefined {
  const before = RANGE.exec(text.slice(0, first.span.start));
  if (!before || !JOINED.test(text.slice(first.span.end, last.span.start))) return undefined;
  const [{ from }, { to }] = [first.days, last.days];
  if (from > to) return undefined;
  return foundAt(text, { start: before.index, end: last.span.end }, { from, to });
}

function scopeAt(text: string, { span, days, isCounted }: TypedDate): FoundScope | undefined {
  const before = LEADING.exec(text.slice(0, span.start));
  const relation = before ? RELATIONS[before[1]?.toLowerCase() ?? ""] : undefined;
  if (before && relation) {
    return foundAt(text, { start: before.index, end: span.end }, relation(days));
  }
  const isBare = BARE.test(textOf(text, span)) && !TOPIC.test(text.slice(0, span.start));
  return isCounted && isBare ? foundAt(text, span, days) : undefined;
}

function foundAt(text: string, span: Span, days: Pick<DateScope, "from" | "to">): FoundScope {
  return { span, scope: { ...days, words: text.slice(span.start, span.end).replace(/\s+/g, " ") } };
}
