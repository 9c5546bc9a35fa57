import type { Span } from "../text/span.js";
import { PAST_EVENTS } from "./past-events.js";
import {
  asksToCome,
  FUTURE_WORDS,
  isModal,
  isPastVerb,
  PRESENT_VERBS,
  REPORTING_VERBS,
  SETTING_VERBS,
  tellsTense,
} from "./verbs.js";

/** The time in which a clause tells. */
export type Tense = "past" | "future" | "present" | "unknown";

const WINDOW = 120;
const PASTS = new Set(["had", "was", "were", "did"]);
const LIMITS = /^(?:by|until|till)$/;

/** "Until Friday, they had not called her": no verb before the date, and one of the past behind it. */
function opensPast(before: readonly string[], behind: readonly string[]): boolean {
  return !firstVerb(before, true) && firstVerb(behind, false)?.tense === "past";
}

/**
 * The tense that a time expression stands in: that of the nearest verb before it in its
 * sentence, or else after it.
 */
export function tenseAt(text: string, sentence: Span, timex: Span): Tense {
  const left = text.slice(Math.max(sentence.start, timex.start - WINDOW), timex.start);
  const right = text.slice(timex.end, Math.min(sentence.end, timex.end + WINDOW));
  const before = wordsOf(left).reverse();
  const preposition = /[a-z]\s+$/i.test(left.slice(-4)) ? before[before[0] === "the" ? 1 : 0] : "";
  const behind = wordsOf(right);
  if (LIMITS.test(preposition ?? "") && !before.some((word) => PASTS.has(word)))
    return opensPast(before, behind) ? "past" : "future";
  if (/\bahead of\s+(?:the\s+)?$/.test(left.slice(-16))) return "future";
  if (preposition === "since" || namesPastEvent(right)) return "past";
  const verb = firstVerb(before, true);
  // "the council on Sunday issued a warning"
  if (isPastVerb(behind[0] ?? "") && /^\s/.test(right) && verb?.tense !== "past") return "past";
  if (verb && setsToCome(verb, before)) return "future";
  return (verb ?? firstVerb(behind, false))?.tense ?? "unknown";
}

/** "was told to appear on 5 May", but "had been told to appear" is over. */
function setsToCome({ word, place }: VerbFound, before: readonly string[]): boolean {
  if (!asksToCome(word) || before.slice(place, place + 3).includes("had")) return false;
  return before.slice(0, place).includes("to");
}

/**
 * Whether the sentence says of what it dates that it is over: "were held on 5 May", but neither
 * "extended to 5 May" nor "was told to appear on 5 May" nor "the 5 May deadline".
 */
export function hasHappened(text: string, sentence: Span, timex: Span): boolean {
  const left = text.slice(Math.max(sentence.start, timex.start - WINDOW), timex.start);
  const right = text.slice(timex.end, Math.min(sentence.end, timex.end + WINDOW));
  if (!isAdverbial(left, right)) return false;
  const before = wordsOf(left).reverse();
  const [verb, next] = [firstVerb(before, true), firstVerb(wordsOf(right), false)];
  if (next?.tense === "future" || (verb ?? next)?.tense !== "past") return false;
  if (!verb) return next !== undefined && !SETTING_VERBS.has(next.word);
  if (REPORTING_VERBS.has(verb.word) && next && next.tense !== "past") return false;
  const between = before.slice(0, verb.place);
  // "will redeem preferred shares on 5 May"
  const isParticiple =
    verb.word.endsWith("ed") && /\b(?:will|would|to be)\b[^,;]{0,120}$/.test(left);
  return !(SETTING_VERBS.has(verb.word) || between.includes("to") || isParticiple);
}

/** "on 5 May", "resigned May 5, when …": the date is no part of another phrase. */
function isAdverbial(left: string, right: string): boolean {
  if (/(?:^|[\s,;–—(])on\s+(?:the\s+)?$/i.test(left))
    return /^(?!\s+[a-z]+(?:s|ing)\b)/.test(right);
  const bare = /(?:^|[,;–—]\s+)$|\b[a-z]+ed\s+$|\b(?:was|were|died|began|left|held|won|fell)\s+$/i;
  return (
    bare.test(left) && /^\s*(?:[.,;:)”"–—]|$|(?:in|at|after|when|by|with|and|as)\b)/.test(right)
  );
}

/** "Friday's ruling", "the Friday car bombings": what stands behind the date, where a day alone dates it. */
function namesPastEvent(right: string): boolean {
  const [, first = "", second = ""] = /^(?:['’]s)?\s+([a-z]+)(?:\s+([a-z]+))?/.exec(right) ?? [];
  return PAST_EVENTS.has(first) || (/^['’]/.test(right) && PAST_EVENTS.has(second));
}

function wordsOf(text: string): string[] {
  const lower = text.toLowerCase();
  return (lower.includes("’") ? lower.replaceAll("’", "'") : lower).match(/[a-z']+/g) ?? [];
}

interface VerbFound {
  readonly word: string;
  /** How many words stand before it in the order of the search. */
  readonly place: number;
  readonly tense: Tense;
}

/** The first verb of `words`, which stand in the order of their distance. */
function firstVerb(words: readonly string[], reversed: boolean): VerbFound | undefined {
  for (let place = 0; place < words.length; place += 1) {
    const word = words[place] ?? "";
    if (!tellsTense(word)) continue;
    const next = words[reversed ? place - 1 : place + 1] ?? "";
    const before = reversed ? words.slice(place + 1, place + 4) : [];
    const vowed = !reversed && VOWED.has(word) && next === "to";
    const tense = vowed ? "past" : tenseOfWord(word, next, before);
    if (tense) return { word, place, tense };
  }
  return undefined;
}

const TO_COME =
  /^(?:is|are|set|plans?|wants?|aims?) to$|^set for$|^(?:is|are) (?:scheduled|due|expected|slated|set)$/;
/** "On Friday the mayor vowed to resign": the vow was on Friday, where in "vowed to resign on Friday" it was not. */
const VOWED = new Set(["planned", "promised", "vowed"]);
const DETERMINERS = new Set(["a", "an", "the", "its", "his", "her", "their", "this", "these"]);

/**
 * @param next The word after it.
 * @param before Up to three words before it, the nearest first.
 */
function tenseOfWord(word: string, next: string, before: readonly string[]): Tense | undefined {
  // "is to resume on Tuesday", "set to resume", but "set Friday as the deadline"
  if (TO_COME.test(`${word} ${next}`)) return "future";
  // "the planned visit in September"
  if (isAdjective(word, before)) return FUTURE_WORDS.has(word) ? "future" : undefined;
  // "may have left", "could not be reached"
  if ((next === "have" && isModal(word)) || `${word} ${next}` === "could not") return "past";
  // "is still going strong", "more than expected"
  if (isNoVerb(word, next) || before[0] === "than") return undefined;
  // "had been scheduled"
  if (FUTURE_WORDS.has(word)) return before.slice(0, 2).includes("had") ? "past" : "future";
  if (isPastVerb(word)) return isToCome(before) ? "future" : "past";
  return PRESENT_VERBS.has(word) ? "present" : undefined;
}

/** "still going strong", "ahead of the talks" */
function isNoVerb(word: string, next: string): boolean {
  return (word === "going" && next !== "to") || (word === "ahead" && next === "of");
}

/** "the planned talks", "a still unspecified date": no verbs. */
function isAdjective(word: string, [nearest = "", next = ""]: readonly string[]): boolean {
  if (!/ed$/.test(word)) return false;
  const outer = /^(?:still|yet|once|long|\w+ly)$/.test(nearest) ? next : nearest;
  return DETERMINERS.has(outer);
}

/** "will be published", "to be paid": the words before a participle, last first. */
function isToCome(before: readonly string[]): boolean {
  // "could not be reached"
  if (before.includes("not") && before.includes("could")) return false;
  return before.includes("be") && before.some((word) => word === "to" || FUTURE_WORDS.has(word));
}
