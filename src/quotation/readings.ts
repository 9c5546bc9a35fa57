import type { Arrangement } from "./arrangement.js";
import { arrangementsOf } from "./arrangement.js";
import { certaintyOf } from "./certainty.js";
import { chooseEnd } from "./choose-end.js";
import type { Sentence } from "./clause.js";
import type { Cue } from "./cue.js";
import { findCues } from "./cue.js";
import {
  CONTEXT_MODEL,
  CUE_MODEL,
  contextValues,
  cueValues,
  FRAME_MODEL,
  frameValues,
} from "./cue-features.js";
import { endBeforeIntroductions } from "./inner-cue.js";
import { probabilityOf, scoreOf } from "./model.js";
import type { Range } from "./noun-phrase.js";
import { meet } from "./noun-phrase.js";
import { isSpeech } from "./quoted.js";
import type { Word } from "./word.js";

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
  const likely: Reading[] = [];
  for (const cue of findCues(words)) addReadings(words, cue, likely);
  const scored = endBeforeIntroductions(words, likely).sort(
    (a, b) => b.probability - a.probability,
  );
  const chosen: Reading[] = [];
  for (const reading of scored) {
    if (!isBelieved(words, reading) || chosen.some((other) => excludes(other, reading))) continue;
    const { cue, subject, frame, left, probability } = reading;
    const right = chooseEnd(words, reading, chosen);
    const ended: Reading = { cue, subject, frame, left, right, probability };
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

/** What is called back, and not remembered. */
const RECALLED =
  /^(?:ambassadors?|envoys?|diplomats?|consuls?|troops|soldiers|reservists|products?|cars?|vehicles?|trucks?|units|toys|batteries)$/;

/** "recalled | their ambassadors", "recalled 4,000 cars": no words at all. */
function isWithdrawal(words: readonly Word[], { cue, frame, right }: Arrangement): boolean {
  if (cue.key !== "recall" || frame !== "bare") return false;
  return words.slice(right.from, right.from + 4).some(({ low }) => RECALLED.test(low));
}

/** Adds to `readings` what a cue may report, each with the model's probability, or a rule's certainty. */
function addReadings(words: readonly Word[], cue: Cue, readings: Reading[]): void {
  const base = scoreOf(CUE_MODEL, cueValues(words, cue));
  // Weber was told by Ruiz that
  if (base < CUE_FLOOR && !(cue.key === "tell" && cue.auxiliary === "be")) return;
  for (const arrangement of arrangementsOf(words, cue)) {
    if (isWithdrawal(words, arrangement)) continue;
    const sure = certaintyOf(words, arrangement);
    const score = base + scoreOf(FRAME_MODEL, frameValues(words, arrangement));
    const whole =
      score < FRAME_FLOOR
        ? score
        : score + scoreOf(CONTEXT_MODEL, contextValues(words, arrangement));
    const probability = Math.max(sure, probabilityOf(whole));
    if (probability < QUOTED_THRESHOLD) continue;
    const { subject, frame, left, right } = arrangement;
    readings.push({ cue, subject, frame, left, right, probability });
  }
}

/** Whether the content holds a quoted stretch that must be somebody's words. */
function coversSpeech(words: readonly Word[], { left, right }: Arrangement): boolean {
  return holdsSpeech(words, left) || holdsSpeech(words, right);
}

function holdsSpeech(words: readonly Word[], { from, to }: Range): boolean {
  for (let i = from; i < to && i < from + 80; i += 1) {
    const quoted = words[i]?.quoted;
    if (quoted && isSpeech(quoted, words.length)) return true;
  }
  return false;
}

function contentStart({ left, right }: Reading): number {
  return left.to > left.from ? left.from : right.from;
}

/** Whether `b`'s cue is among the words that `a` reports, or is the same: whatever `b`'s end. */
function excludes(a: Reading, b: Reading): boolean {
  return a.cue.head === b.cue.head || [a.left, a.right].some((range) => within(b.cue.head, range));
}

/** Whether neither reports the other's words or cue. */
function compatible(a: Reading, b: Reading): boolean {
  const [own, other] = [
    [a.left, a.right],
    [b.left, b.right],
  ];
  if (a.cue.head === b.cue.head) return false;
  if (own.some((x) => within(b.cue.head, x)) || other.some((y) => within(a.cue.head, y)))
    return false;
  return !own.some((x) => other.some((y) => meet(x, y)));
}

const within = (i: number, { from, to }: Range) => from <= i && i < to;
