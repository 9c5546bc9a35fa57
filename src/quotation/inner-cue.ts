import type { Arrangement } from "./arrangement.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { isFiniteVerb } from "./finite-verb.js";
import { COORDINATOR } from "./function-words.js";
import type { Word } from "./word.js";
import { isSubjectPronoun } from "./word-class.js";

/** Where the reading's clause begins that introduces a quoted stretch, and the cue in it. */
interface Introduction {
  readonly head: number;
  readonly joint: number;
}

/**
 * The readings, each ending where a later clause of the sentence introduces quoted words of its own,
 * "noted that it was late, | and added: “…”", or says again who spoke: "felt “…,” | she said".
 */
export function endBeforeIntroductions<R extends Arrangement>(
  words: readonly Word[],
  readings: readonly R[],
): R[] {
  const introductions: Introduction[] = [];
  for (const reading of readings) {
    const introduction = introductionIn(words, reading);
    if (introduction) introductions.push(introduction);
  }
  return readings.map((reading) => {
    const { left, right, cue } = reading;
    if (left.to > left.from) return reading;
    let { to } = right;
    for (const { head, joint } of introductions) {
      if (head !== cue.head && right.from + 1 < joint && head < to) to = joint;
    }
    to = saidAgain(words, right.from, to) ?? to;
    return to === right.to ? reading : { ...reading, right: { from: right.from, to } };
  });
}

/** ", and added: “…”", ", Weber boasted, “…”". */
function introductionIn(words: readonly Word[], reading: Arrangement): Introduction | undefined {
  const { cue, subject, right, left } = reading;
  if (!subject || left.to > left.from || (cue.form !== "past" && cue.form !== "s"))
    return undefined;
  if (right.from - cue.range.to !== 1 || !words[right.from]?.quoted || !says(cue.key))
    return undefined;
  const start = subject.via === "coordination" ? cue.range.from : subject.start;
  const joint = jointBefore(words, start);
  return joint === undefined ? undefined : { head: cue.head, joint };
}

/** Index of what parts a clause that begins at `start` from the one before it: a comma, "and". */
function jointBefore(words: readonly Word[], start: number): number | undefined {
  const joined = ((words[start - 1]?.classes ?? 0) & COORDINATOR) !== 0;
  const at = joined ? start - 2 : start - 1;
  if (/^(?:[,;―—–-]|--)$/.test(words[at]?.low ?? "")) return at;
  return joined ? start - 1 : undefined;
}

/** said it was late because “nobody came,” | she said. */
function saidAgain(words: readonly Word[], from: number, to: number): number | undefined {
  for (let i = from; i + 2 < to; i += 1) {
    if (words[i]?.quoted?.tail !== "," || !isSubjectPronoun(words[i + 1])) continue;
    const ends = i + 3 >= to || words[i + 3]?.kind === "mark";
    if (ends && isFiniteVerb(words, i + 2) && says(words[i + 2]?.verb?.lemma ?? "")) return i + 1;
  }
  return undefined;
}

function says(lemma: string): boolean {
  const kinds = CUE_VERBS.get(lemma);
  return kinds?.includes("say") === true || kinds?.includes("tell") === true;
}
