import type { Arrangement } from "./arrangement.js";
import { arrangementsOf, endsOf } from "./arrangement.js";
import type { Sentence, Word } from "./clause.js";
import { findCues } from "./cue.js";
import { arrangementFeatures, endFeatures } from "./features.js";
import { probability } from "./model.js";
import type { Range } from "./noun-phrase.js";
import { CUE_WEIGHTS, END_WEIGHTS } from "./weights.js";

/** A reading that the model believes, with its content's end chosen. */
export interface Reading extends Arrangement {
  readonly probability: number;
}

/** Below this a reading is not believed. Chosen on the development split for precision first. */
const THRESHOLD = 0.5;

/** The readings of a sentence that hold together: best first, none within another. */
export function findReadings({ words }: Sentence): Reading[] {
  const scored: Reading[] = [];
  for (const cue of findCues(words)) {
    for (const arrangement of arrangementsOf(words, cue)) {
      const p = probability(CUE_WEIGHTS, arrangementFeatures(words, arrangement));
      if (p >= THRESHOLD) scored.push({ ...arrangement, probability: p });
    }
  }
  scored.sort((a, b) => b.probability - a.probability);
  const chosen: Reading[] = [];
  for (const reading of scored) {
    const ended = { ...reading, right: bestEnd(words, reading) };
    if (chosen.every((other) => compatible(other, ended))) chosen.push(ended);
  }
  return chosen.sort((a, b) => contentStart(a) - contentStart(b));
}

/** `arrangement.right` cut where the content most likely ends. */
function bestEnd(words: readonly Word[], arrangement: Arrangement): Range {
  const { from, to } = arrangement.right;
  if (to <= from) return arrangement.right;
  let best = to;
  let most = Number.NEGATIVE_INFINITY;
  for (const end of endsOf(words, arrangement.right)) {
    const p = probability(END_WEIGHTS, endFeatures(words, arrangement, end));
    if (p > most) [best, most] = [end, p];
  }
  return { from, to: best };
}

function contentStart({ left, right }: Reading): number {
  return left.to > left.from ? left.from : right.from;
}

function compatible(a: Reading, b: Reading): boolean {
  if (a.cue.head === b.cue.head) return false;
  return ![a.left, a.right].some((x) => [b.left, b.right].some((y) => meet(x, y)) || within(b.cue.head, x))
    && ![b.left, b.right].some((y) => within(a.cue.head, y));
}

const meet = (a: Range, b: Range) => a.from < b.to && b.from < a.to;
const within = (i: number, { from, to }: Range) => from <= i && i < to;
