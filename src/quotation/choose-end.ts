import type { Arrangement } from "./arrangement.js";
import { contentEnds, endsWithQuoted } from "./content-end.js";
import type { Cue } from "./cue.js";
import { END_MODEL, endValues } from "./end-features.js";
import { ADVERB, COORDINATOR, SUBORDINATOR } from "./function-words.js";
import { scoreOf } from "./model.js";
import type { Range } from "./noun-phrase.js";
import type { Word } from "./word.js";

/** The content on the right of the cue, cut where it most likely ends, before what the readings in `chosen` say. */
export function chooseEnd(
  words: readonly Word[],
  reading: Arrangement,
  chosen: readonly Arrangement[],
): Range {
  const limit = limitOf(words, reading, chosen);
  const { from } = reading.right;
  if (limit <= from) return reading.right;
  if (
    from - reading.cue.range.to === 1 &&
    words[from]?.quoted &&
    endsWithQuoted(words, from, limit)
  )
    return { from, to: from + 1 };
  const ends = contentEnds(words, { from, to: limit });
  if (ends.length === 1) return { from, to: limit };
  let best = limit;
  let most = Number.NEGATIVE_INFINITY;
  for (const end of ends) {
    const score = scoreOf(END_MODEL, endValues(words, reading, end));
    if (score > most) [best, most] = [end, score];
  }
  return { from, to: best };
}

/** Where the content has to end for the readings chosen before: "…, but he said". */
function limitOf(
  words: readonly Word[],
  { cue, right }: Arrangement,
  chosen: readonly Arrangement[],
): number {
  let limit = right.to;
  for (const other of chosen) {
    const start = startOf(other);
    if (start > right.from && start < limit) limit = start;
  }
  limit = Math.min(limit, nextReport(words, cue, right.from, limit));
  while (limit > right.from && limit < right.to && isJoint(words[limit - 1])) limit -= 1;
  return limit;
}

/** Where a reading begins: its source, its cue or its content. */
function startOf({ cue, subject, left, right }: Arrangement): number {
  const content = left.to > left.from ? left.from : right.from;
  const beside = subject?.via === "before" || subject?.via === "apposition";
  return Math.min(cue.range.from, content, beside ? subject.range.from : content);
}

/** "noted progress | and promised help, | also expressing hope": where a second verb in the cue's form reports. */
function nextReport(words: readonly Word[], cue: Cue, from: number, limit: number): number {
  for (let i = from + 1; i < limit - 2; i += 1) {
    if (words[i]?.quoted || CLAUSE.test(words[i - 1]?.low ?? "")) return limit;
    if (reportsAfter(words, i, cue)) return i;
  }
  return limit;
}

/** What shows that the content is a clause, in which further verbs are its own. */
const CLAUSE =
  /^(?:that|whether|if|is|are|was|were|has|have|had|will|would|can|could|he|she|it|they|we|i)$/;

function reportsAfter(words: readonly Word[], joint: number, cue: Cue): boolean {
  const low = words[joint]?.low ?? "";
  if (!/^(?:and|but|,)$/.test(low)) return false;
  const adverb = ((words[joint + 1]?.classes ?? 0) & ADVERB) !== 0;
  const word = words[adverb ? joint + 2 : joint + 1];
  if (!word?.verb || word.capital) return false;
  if (word.verb.form !== cue.form && !(word.verb.form === "ing" && low === ",")) return false;
  const kinds = word.verb.kinds;
  return kinds !== undefined && (kinds.includes("say") || kinds.includes("act"));
}

/** What joins two clauses: ", but". */
function isJoint(word: Word | undefined): boolean {
  return (
    /^(?:[,:;—–-]|--)$/.test(word?.low ?? "") ||
    ((word?.classes ?? 0) & (COORDINATOR | SUBORDINATOR)) !== 0
  );
}
