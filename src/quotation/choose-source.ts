import { sourceAfter } from "./apposed-name.js";
import type { Arrangement } from "./arrangement.js";
import type { Word } from "./clause.js";
import { scoreOf } from "./model.js";
import type { Range } from "./noun-phrase.js";
import { meet } from "./noun-phrase.js";
import { giverAfter, isReceived } from "./received.js";
import type { Outline, Phrase } from "./source-candidates.js";
import type { Candidate } from "./source-features.js";
import { governed, SOURCE_MODEL, sourceValues } from "./source-features.js";
import type { Subject } from "./subject.js";

/** How far from the cue a source may stand, in words. */
const [REACH_BEFORE, REACH_AFTER] = [25, 8];

/** The phrases that may be the source of `reading`, the rules' choice first, nobody last. */
export function sourceCandidates(
  words: readonly Word[],
  outline: Outline,
  reading: Arrangement,
  others: readonly Arrangement[],
): Candidate[] {
  const { cue, subject } = reading;
  const spoken = others.flatMap((other) =>
    other !== reading && other.subject ? [other.subject.range] : [],
  );
  const spoke = (range: Range) => spoken.some((other) => meet(other, range));
  const closed = [reading.left, reading.right];
  const near = outline.phrases.filter(
    ({ range }) =>
      range.from >= cue.range.from - REACH_BEFORE &&
      range.from < cue.range.to + REACH_AFTER &&
      !closed.some((each) => meet(each, range)),
  );
  const found: Candidate[] = subject
    ? [
        {
          range: subject.range,
          rule: subject.via,
          sort: /^(?:relative|possessive)$/.test(subject.via) ? "relative" : "phrase",
          order: 0,
          later: laterSubjects(words, outline, near, subject.range, cue.range),
          spoke: spoke(subject.range),
        },
      ]
    : [];
  for (const [i, { range, sort }] of near.entries()) {
    const cut = clipped(range, cue.range);
    if (!cut || (subject && meet(subject.range, cut))) continue;
    const order =
      cut.from < cue.range.from
        ? near.slice(i + 1).filter((other) => other.range.from < cue.range.from).length
        : near.slice(0, i).filter((other) => other.range.from >= cue.range.to).length;
    const later = laterSubjects(words, outline, near, cut, cue.range);
    found.push({ range: cut, rule: "no", sort, order, later, spoke: spoke(cut) });
  }
  return [...found, NOBODY];
}

/** How many of `near` between the range and the cue are subjects of a clause. */
function laterSubjects(
  words: readonly Word[],
  outline: Outline,
  near: readonly Phrase[],
  { to }: Range,
  cue: Range,
): number {
  const between = near.filter(
    ({ range, sort }) => sort !== "owner" && range.from >= to && range.to < cue.from,
  );
  return between.filter(({ range }) => governed(words, outline, range) !== "none").length;
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
    return range && { range, via: "after" };
  }
  // was told by Ruiz
  if (subject?.via === "agent" && cue.key === "tell") return subject;
  const read = outline();
  let best: Candidate | undefined;
  let [most, sum] = [Number.NEGATIVE_INFINITY, 0];
  for (const candidate of sourceCandidates(words, read, reading, others)) {
    const score = scoreOf(SOURCE_MODEL, sourceValues(words, read, reading, candidate));
    sum += Math.exp(score);
    if (score > most) [best, most] = [candidate, score];
  }
  const doubtful = Math.exp(most) / sum < DOUBT;
  if (!best || best.range === subject?.range) return subject && { ...subject, doubtful };
  if (!best.range) return undefined;
  return { range: withName(words, best.range, reading.cue.range), via: "before", doubtful };
}

/** The phrase with the name that its role leads to: "its director, | Marta Ruiz". */
function withName(words: readonly Word[], range: Range, cue: Range): Range {
  const limit = range.to <= cue.from ? cue.from : words.length;
  const whole = sourceAfter(words, range.from, limit);
  return whole && whole.to > range.to ? whole : range;
}
