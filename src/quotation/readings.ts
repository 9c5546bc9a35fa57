import type { Arrangement } from "./arrangement.js";
import { arrangementsOf } from "./arrangement.js";
import type { Sentence, Word } from "./clause.js";
import { contentEnds } from "./content-end.js";
import type { Cue } from "./cue.js";
import { findCues } from "./cue.js";
import { contextFeatures, cueFeatures, frameFeatures } from "./cue-features.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { endFeatures } from "./end-features.js";
import {
  ADVERB,
  AUXILIARY,
  COORDINATOR,
  DAY,
  MODAL,
  PREPOSITION,
  SUBORDINATOR,
  VERB,
} from "./function-words.js";
import { probabilityOf, scoreOf } from "./model.js";
import type { Range } from "./noun-phrase.js";
import { isSpeech } from "./quoted.js";
import type { Subject } from "./subject.js";
import { CUE_WEIGHTS, END_WEIGHTS } from "./weights.js";

/** A reading that the model believes, with its content's end chosen. */
export interface Reading extends Arrangement {
  readonly probability: number;
}

/** Below this a reading is not believed. Chosen on the development split for precision first. */
const THRESHOLD = 0.36;

/** A reading below the threshold is still taken for a quoted stretch that is speech by its shape. */
const QUOTED_THRESHOLD = 0.06;

/** The readings of a sentence that hold together: best first, none within another. */
export function findReadings({ words }: Sentence): Reading[] {
  const scored = findCues(words)
    .flatMap((cue) => readingsOf(words, cue))
    .sort((a, b) => b.probability - a.probability);
  const chosen: Reading[] = [];
  for (const reading of scored) {
    if (!isBelieved(words, reading)) continue;
    const ended = { ...reading, right: bestEnd(words, reading, limitOf(words, reading, chosen)) };
    if (isBelieved(words, ended) && chosen.every((other) => compatible(other, ended))) {
      chosen.push(ended);
    }
  }
  return chosen.sort((a, b) => contentStart(a) - contentStart(b));
}

function isBelieved(words: readonly Word[], reading: Reading): boolean {
  return reading.probability >= THRESHOLD || coversSpeech(words, reading);
}

/** A cue, and a reading, that score less than this so far are not looked at further. */
const [CUE_FLOOR, FRAME_FLOOR] = [-1.6, -2];

/** What a cue may report, each with the model's probability, or a rule's certainty. */
function readingsOf(words: readonly Word[], cue: Cue): Reading[] {
  const base = scoreOf(CUE_WEIGHTS, cueFeatures(words, cue));
  if (base < CUE_FLOOR) return [];
  const readings: Reading[] = [];
  for (const arrangement of arrangementsOf(words, cue)) {
    const sure = certainty(words, arrangement);
    const score = base + scoreOf(CUE_WEIGHTS, frameFeatures(words, arrangement));
    const whole =
      score < FRAME_FLOOR
        ? score
        : score + scoreOf(CUE_WEIGHTS, contextFeatures(words, arrangement));
    const probability = Math.max(sure, probabilityOf(whole));
    if (probability >= QUOTED_THRESHOLD) readings.push({ ...arrangement, probability });
  }
  return readings;
}

/** Whether the content holds a quoted stretch that must be somebody's words. */
function coversSpeech(words: readonly Word[], { left, right }: Arrangement): boolean {
  return [left, right].some(({ from, to }) =>
    words
      .slice(from, Math.min(to, from + 80))
      .some(({ quoted }) => quoted !== undefined && isSpeech(quoted, words.length)),
  );
}

/** What needs no model: a quotation in marks with a cue of saying right beside it. */
function certainty(
  words: readonly Word[],
  { cue, frame, subject, left, right }: Arrangement,
): number {
  if (cue.sort === "phrase") return subject ? 0.85 : 0;
  const kinds = CUE_VERBS.get(cue.key);
  const says = kinds?.includes("say") || kinds?.includes("tell");
  if (!subject || cue.auxiliary === "be") return 0;
  // described as "sad" any attempt
  const labels = /^(?:describe|call|brand|dismiss|label|characterize|denounce|condemn)$/.test(
    cue.key,
  );
  if (labels && frame === "preposition" && words[right.from]?.quoted) return 0.7;
  if (!says) return 0;
  const finite = cue.form === "past" || cue.form === "s";
  const quoted = words[left.to - 1]?.quoted;
  const closing = subject.via === "inversion" && frame === "before" && left.to - left.from > 3;
  // The bridge is safe, said Marta Ruiz.
  if (closing && finite && words[left.to]?.low === "," && words.length - subject.range.to < 3)
    return 0.9;
  // The bridge is safe, the minister said in Lima.
  if (frame === "before" && finite && isParenthesis(words, cue, subject, left)) return 0.96;
  if (frame === "before" && quoted && finite && left.to - left.from === 1) {
    // "…," Ruiz said
    return subject.via === "coordination" ? 0 : 0.9;
  }
  if (frame === "around" && quoted && finite && words[right.from]?.quoted) {
    // "…," Ruiz told the host, "…"
    return saysBetween(words, cue.range.to, right.from) ? 0 : 0.99;
  }
  // Ruiz said: "…"
  const beside = right.from - cue.range.to <= 1 && words[right.from]?.quoted;
  const leads = frame === "quoted" || frame === "colon" || frame === "comma";
  return leads && beside && isSaid(words, right.from) ? 0.8 : 0;
}

/** "…, Ruiz said in a statement": a clause of its own before, and no content after the cue. */
function isParenthesis(words: readonly Word[], cue: Cue, subject: Subject, left: Range): boolean {
  if (
    subject.via !== "before" ||
    words[left.to]?.low !== "," ||
    !CUE_VERBS.get(cue.key)?.includes("say")
  )
    return false;
  const next = words[cue.range.to];
  if (words.some(({ quoted }) => quoted)) return false;
  const closes =
    !next ||
    /^[.;]$/.test(next.low) ||
    ((next.classes & (PREPOSITION | DAY)) !== 0 && next.low !== "of");
  return (
    closes &&
    words
      .slice(left.from, left.to)
      .some(({ classes }, i) => i > 0 && (classes & (AUXILIARY | MODAL | VERB)) !== 0)
  );
}

/** "…," she said, adding, "…": another cue before the second quotation. */
function saysBetween(words: readonly Word[], from: number, to: number): boolean {
  return words
    .slice(from, to)
    .some(({ verb }) => CUE_VERBS.get(verb?.lemma ?? "")?.includes("say"));
}

/** Whether the quoted stretch is the rest of its sentence, or ends like one. */
function isSaid(words: readonly Word[], at: number): boolean {
  return words.slice(at + 1).every(({ kind }) => kind !== "word");
}

/** Where the content has to end for the readings chosen before: "…, but he said". */
function limitOf(
  words: readonly Word[],
  { cue: own, right }: Arrangement,
  chosen: readonly Reading[],
): number {
  let limit = right.to;
  for (const { cue, subject, left, right: other } of chosen) {
    const starts = [cue.range.from, left.to > left.from ? left.from : other.from];
    if (subject?.via === "before" || subject?.via === "apposition") starts.push(subject.range.from);
    const start = Math.min(...starts);
    if (start > right.from && start < limit) limit = start;
  }
  limit = Math.min(limit, nextReport(words, own, right.from, limit));
  while (limit > right.from && limit < right.to && isJoint(words[limit - 1])) limit -= 1;
  return limit;
}

/** "noted progress | and promised help, | also expressing hope": where a second verb in the cue's form reports. */
function nextReport(words: readonly Word[], cue: Cue, from: number, limit: number): number {
  for (let i = from + 1; i < limit - 2; i += 1) {
    const word = words[i];
    if (!word || word.quoted || FINITE_START.test(words[i - 1]?.low ?? "")) return limit;
    if (!/^(?:and|but|,)$/.test(word.low)) continue;
    const at = (words[i + 1]?.classes ?? 0) & ADVERB ? i + 2 : i + 1;
    const verb = words[at]?.verb;
    const kinds = CUE_VERBS.get(verb?.lemma ?? "");
    const reports = kinds !== undefined && kinds.some((kind) => kind === "say" || kind === "act");
    const alike = verb?.form === cue.form || (verb?.form === "ing" && word.low === ",");
    if (reports && alike && !words[at]?.capital) return i;
  }
  return limit;
}

/** What shows that the content is a clause, in which further verbs are its own. */
const FINITE_START =
  /^(?:that|whether|if|is|are|was|were|has|have|had|will|would|can|could|he|she|it|they|we|i)$/;

/** What joins two clauses: ", but". */
function isJoint(word: Word | undefined): boolean {
  return word?.low === "," || ((word?.classes ?? 0) & (COORDINATOR | SUBORDINATOR)) !== 0;
}

/** `arrangement.right` cut where the content most likely ends, at `limit` at the latest. */
function bestEnd(words: readonly Word[], arrangement: Arrangement, limit: number): Range {
  const { from } = arrangement.right;
  if (limit <= from) return arrangement.right;
  let best = limit;
  let most = Number.NEGATIVE_INFINITY;
  for (const end of contentEnds(words, { from, to: limit })) {
    const p = scoreOf(END_WEIGHTS, endFeatures(words, arrangement, end));
    if (p > most) [best, most] = [end, p];
  }
  return { from, to: best };
}

function contentStart({ left, right }: Reading): number {
  return left.to > left.from ? left.from : right.from;
}

function compatible(a: Reading, b: Reading): boolean {
  if (a.cue.head === b.cue.head) return false;
  return (
    ![a.left, a.right].some(
      (x) => [b.left, b.right].some((y) => meet(x, y)) || within(b.cue.head, x),
    ) && ![b.left, b.right].some((y) => within(a.cue.head, y))
  );
}

const meet = (a: Range, b: Range) => a.from < b.to && b.from < a.to;
const within = (i: number, { from, to }: Range) => from <= i && i < to;
