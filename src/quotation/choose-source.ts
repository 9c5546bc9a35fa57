import { sourceAfter } from "./apposed-name.js";
import type { Arrangement } from "./arrangement.js";
import { scoreOf } from "./model.js";
import type { Range } from "./noun-phrase.js";
import { meet } from "./noun-phrase.js";
import { giverAfter, isReceived } from "./received.js";
import type { Outline, Phrase } from "./source-candidates.js";
import type { Candidate } from "./source-features.js";
import { SOURCE_MODEL, sourceValues } from "./source-features.js";
import type { Subject } from "./subject.js";
import { subjectIn } from "./subject.js";
import type { Word } from "./word.js";

/** How far from the cue a source may stand, in words. */
const [REACH_BEFORE, REACH_AFTER] = [25, 8];

/** The phrases that may be the source of `reading`, the rules' choice first, nobody last. */
export function sourceCandidates(
  outline: Outline,
  reading: Arrangement,
  others: readonly Arrangement[],
): Candidate[] {
  const { cue, subject } = reading;
  const near = outline.phrases.filter(({ range }) => isNear(range, reading));
  const rivals = near.filter(
    ({ range, sort, isSubject }) => isSubject && sort !== "owner" && range.to < cue.range.from,
  );
  const found: Candidate[] = subject
    ? [
        {
          range: subject.range,
          rule: subject.via,
          sort: RELATIVES.has(subject.via) ? "relative" : "phrase",
          order: 0,
          later: laterThan(rivals, subject.range),
          spoke: spoke(subject.range, reading, others),
        },
      ]
    : [];
  const before = near.filter(({ range }) => range.from < cue.range.from).length;
  const after = near.findIndex(({ range }) => range.from >= cue.range.to);
  for (const [i, { range, sort }] of near.entries()) {
    const cut = clipped(range, cue.range);
    if (!cut || (subject && meet(subject.range, cut))) continue;
    found.push({
      range: cut,
      rule: "no",
      sort,
      order: i < before ? before - 1 - i : i - after,
      later: laterThan(rivals, cut),
      spoke: spoke(cut, reading, others),
    });
  }
  return [...found, NOBODY];
}

const RELATIVES: ReadonlySet<Subject["via"]> = new Set(["relative", "possessive"]);

/** Whether the range is near the cue and no part of the content. */
function isNear(range: Range, { cue, left, right }: Arrangement): boolean {
  return (
    range.from >= cue.range.from - REACH_BEFORE &&
    range.from < cue.range.to + REACH_AFTER &&
    !meet(left, range) &&
    !meet(right, range)
  );
}

/** Whether the range is the source of another reading. */
function spoke(range: Range, reading: Arrangement, others: readonly Arrangement[]): boolean {
  return others.some(
    (other) => other !== reading && other.subject !== undefined && meet(other.subject.range, range),
  );
}

/** How many of `rivals`, subjects before the cue, stand after the range. */
function laterThan(rivals: readonly Phrase[], { to }: Range): number {
  let count = 0;
  for (const { range } of rivals) if (range.from >= to) count += 1;
  return count;
}

const NOBODY: Candidate = {
  range: undefined,
  rule: "nobody",
  sort: "phrase",
  order: 0,
  later: 0,
  spoke: false,
};

/** The range without the cue's own words. */
function clipped(range: Range, cue: Range): Range | undefined {
  if (!meet(range, cue)) return range;
  return range.from < cue.from ? { from: range.from, to: cue.from } : undefined;
}

/** Sources that the rules find by a construction that leaves no doubt. */
const SURE: ReadonlySet<Subject["via"]> = new Set(["inversion", "apposition", "after"]);

/** A source with less than this probability is doubtful. */
const DOUBT = 0.6;

/** The source of `reading`: the rules' own, or another phrase of the sentence that more speaks for. */
export function chooseSource(
  words: readonly Word[],
  outline: () => Outline,
  reading: Arrangement,
  others: readonly Arrangement[],
): Subject | undefined {
  const { subject, cue } = reading;
  if (subject && SURE.has(subject.via)) return subject;
  // has faced criticism from Ruiz
  if (isReceived(words, cue)) {
    const range = giverAfter(words, cue);
    return range && subjectIn(range, "after");
  }
  // was told by Ruiz
  if (subject?.via === "agent" && cue.key === "tell") return subject;
  const read = outline();
  let best: Candidate | undefined;
  let [most, sum] = [Number.NEGATIVE_INFINITY, 0];
  const values = sourceValues(words, read, reading);
  for (const candidate of sourceCandidates(read, reading, others)) {
    const score = scoreOf(SOURCE_MODEL, values(candidate));
    sum += Math.exp(score);
    if (score > most) [best, most] = [candidate, score];
  }
  const doubtful = Math.exp(most) / sum < DOUBT;
  if (!best || best.range === subject?.range) return subject && doubted(subject, doubtful);
  if (!best.range) return undefined;
  return doubted(subjectIn(withName(words, best.range, cue.range), "before"), doubtful);
}

function doubted({ range, start, via }: Subject, doubtful: boolean): Subject {
  return { range, start, via, doubtful };
}

/** The phrase with the name that its role leads to: "its director, | Marta Ruiz". */
function withName(words: readonly Word[], range: Range, cue: Range): Range {
  const limit = range.to <= cue.from ? cue.from : words.length;
  const whole = sourceAfter(words, range.from, limit);
  return whole && whole.to > range.to ? whole : range;
}
