import type { Grade } from "../../../src/quotation/quotation.js";
import type { Answerable } from "./gold-question.js";

/** A question for a speaker, as a row of a table. */
export type SpeakerRow = readonly [
  ask: string,
  article: string,
  holds: string,
  speaker: Answerable["speaker"],
  grade?: Grade,
];

/** The question of a row. */
export function whoSaid([ask, article, holds, speaker, grade]: SpeakerRow): Answerable {
  return {
    kind: "who-said",
    ask,
    article,
    holds,
    ...(speaker === undefined ? {} : { speaker }),
    ...(grade === undefined ? {} : { grade }),
  };
}
