import type { PlainDate } from "../corpus/article.js";
import { withoutEnd } from "../text/without-end.js";
import type { DateScope } from "./date-scope.js";
import { type FoundScope, findScopes } from "./find-scopes.js";
import { SPEECH_VERBS_BASE, SPEECH_VERBS_PAST } from "./speech-verbs.js";

/** A date scope that was taken out of a question. */
interface TakenScope {
  readonly scope: DateScope;
  /** The question without it. */
  readonly rest: string;
}

/** A question's text, and the date scopes that it may hold. */
export interface Placed {
  readonly text: string;
  /** A scope that stands apart from the words sought: "In 2019, who said …", "who said in 2019 that …". */
  readonly apart: TakenScope | undefined;
  /** A date at the end. Whether it confines the question or belongs to the words, the form decides. */
  readonly atEnd: TakenScope | undefined;
  /** Words at the end that stand where such a date does, and are none: "before last sprig". */
  readonly unread: { readonly words: string; readonly rest: string } | undefined;
}

/** Finds where dates stand in the question `text`, outside its quotation marks. */
export function placeScope(text: string, today: PlainDate | undefined): Placed {
  const scopes = findScopes(text, today).filter(({ span }) => !isQuoted(text, span.start));
  const apart = scopes.find((scope) => standsApart(text, scope));
  const atEnd = scopes.find(({ span }) => span.end === text.length);
  return {
    text,
    apart: apart && taken(text, apart),
    atEnd: atEnd && taken(text, atEnd),
    unread: atEnd ? undefined : unreadAtEnd(text),
  };
}

function taken(text: string, { span, scope }: FoundScope): TakenScope {
  const before = withoutEnd(text.slice(0, span.start), /[\s,]/);
  const after = text.slice(span.end).replace(/^[\s,]+/, "");
  return { scope, rest: `${before} ${after}`.trim() };
}

/** A place where a date is no part of the words sought: what stands before it, and behind. */
interface Slot {
  readonly before: RegExp;
  readonly after: RegExp;
}

const VERB = `(?:${SPEECH_VERBS_PAST}|${SPEECH_VERBS_BASE})`;

const SLOTS: readonly Slot[] = [
  // In 2019, who said that the roof leaks
  { before: /^$/, after: /^,?\s+(?:who|whose|what|when|did|has|have|how)\b/i },
  // who in 2019 said that the roof leaks, when in 2019 did the roof leak
  { before: /^(?:who|when|how often)\s$/i, after: /^\s\S/ },
  // who said in 2019 that the roof leaks, what did she say in 2019 about the roof, who said in 2019 "it leaks"
  {
    before: new RegExp(`\\b${VERB},?\\s$`, "i"),
    after: /^,?\s(?:that|about|on|regarding|concerning)\b|^[,:]?\s?["“„«]/i,
  },
  // who said "the roof leaks" in 2019; who said the roof leaks, in 2019
  { before: /(?:["”»]|,)\s$/, after: /^$/ },
];

function standsApart(text: string, { span }: FoundScope): boolean {
  const [before, after] = [text.slice(0, span.start), text.slice(span.end)];
  return SLOTS.some((slot) => slot.before.test(before) && slot.after.test(after));
}

/** Whether an odd number of quotation marks stands before `at`. */
function isQuoted(text: string, at: number): boolean {
  return (text.slice(0, at).match(/["“”„«»]/g)?.length ?? 0) % 2 === 1;
}

/** What stands where a date should, from what is surely meant as one. */
const UNREAD: readonly RegExp[] = [
  // what did Ruiz say before the election; but "after the match" may be how articles put it
  new RegExp(`^(?<rest>what .{1,80}? ${VERB}) (?:before|since|until|till) (?<words>\\S.*)$`, "i"),
  // when did the bridge close before last sprig, after 20199
  /^(?<rest>.*) (?:before|after|since|until|till|during|in) (?<words>(?:last|next) \S+|\d[\d./-]*)$/i,
];

function unreadAtEnd(text: string): Placed["unread"] {
  for (const pattern of UNREAD) {
    const { rest, words } = pattern.exec(text)?.groups ?? {};
    if (rest && words) return { rest, words };
  }
  return undefined;
}
