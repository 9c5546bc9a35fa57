import { sourceAfter } from "./apposed-name.js";
import { opensWith } from "./clause-start.js";
import { sentenceEnd } from "./content-end.js";
import { contentStarts } from "./content-start.js";
import type { Cue } from "./cue.js";
import { isFiniteVerb } from "./finite-verb.js";
import type { Frame } from "./frame.js";
import { COORDINATOR, RELATIVE } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import type { Subject } from "./subject.js";
import { agentAfter, ownerBefore, subjectAfter, subjectBefore, subjectIn } from "./subject.js";
import type { Word } from "./word.js";

/** A reading of a sentence: this cue, this source, these words as what was said. */
export interface Arrangement {
  readonly cue: Cue;
  readonly subject: Subject | undefined;
  readonly frame: Frame;
  /** Content on the left of the cue; empty where there is none. */
  readonly left: Range;
  /** Content on the right of the cue, to the sentence's end: the end is chosen later. */
  readonly right: Range;
}

/** Passives whose subject is who thinks or feels: "is convinced that". */
const EXPERIENCED = new Set(
  `convince concern worry interest surprise please alarm upset impress shock dismay frustrate disappoint confuse
   prepare determine resolve thrill inspire scare trouble rattle puzzle quote decide agree`.split(
    /\s+/,
  ),
);

const NOWHERE: Range = { from: 0, to: 0 };

/** Every reading of the sentence in which `cue` reports something. */
export function arrangementsOf(words: readonly Word[], cue: Cue): Arrangement[] {
  const end = sentenceEnd(words);
  if (cue.sort === "phrase") return phraseArrangements(words, cue, end);
  const before = cue.sort === "noun" ? ownerBefore(words, cue) : subjectBefore(words, cue);
  const found: Arrangement[] = cue.sort === "noun" ? [] : leftArrangements(words, cue, before, end);
  const subject =
    cue.auxiliary === "be" && cue.form !== "ing"
      ? (agentAfter(words, cue.range.to) ??
        (EXPERIENCED.has(cue.key) || cue.governor ? before : undefined))
      : before;
  for (const [frame, from] of contentStarts(words, cue, end)) {
    if (from < end) found.push({ cue, subject, frame, left: NOWHERE, right: { from, to: end } });
  }
  return found;
}

function leftArrangements(
  words: readonly Word[],
  cue: Cue,
  before: Subject | undefined,
  end: number,
): Arrangement[] {
  const found: Arrangement[] = [];
  if (before?.via === "before" || before?.via === "apposition") {
    found.push(...onTheLeft(words, cue, before, before.start, cue.range.to, end));
  }
  const inverted = canInvert(cue) ? subjectAfter(words, cue.range.to) : undefined;
  if (!inverted || isObserved(words, cue, inverted)) return found;
  const opens = opensWith(words, cue.range.from);
  if (!opens)
    found.push(...onTheLeft(words, cue, inverted, cue.range.from, inverted.range.to, end));
  const from = opens ? introducedAfter(words, inverted.range.to) : undefined;
  if (from !== undefined)
    found.push({ cue, subject: inverted, frame: "colon", left: NOWHERE, right: { from, to: end } });
  return found;
}

/** Said Ruiz: | "…"; said Ruiz, who grew up here, | "…": where the words begin. */
function introducedAfter(words: readonly Word[], at: number): number | undefined {
  if (!/^[:,]$/.test(words[at]?.low ?? "")) return undefined;
  for (let i = at + 1; i < words.length && i < at + 25; i += 1) {
    if (words[i]?.quoted) return /^[:,]$/.test(words[i - 1]?.low ?? "") ? i : undefined;
    if (reports(words, i)) return undefined;
  }
  return undefined;
}

/** "…, a friend, recalled Ruiz talking of": who follows the verb is seen, and says nothing. */
function isObserved(words: readonly Word[], { range }: Cue, { range: source }: Subject): boolean {
  const quoted = words[range.from - 1]?.quoted ?? words[range.from - 2]?.quoted;
  return quoted === undefined && words[source.to]?.verb?.form === "ing";
}

/** "said Ruiz": but "told Ruiz" names a hearer. */
function canInvert({ key, form, auxiliary }: Cue): boolean {
  return auxiliary === "" && (form === "past" || form === "s") && key !== "tell";
}

/** Readings whose content stands before word `stop`, where the cue's clause begins; it ends before `clauseEnd`. */
function onTheLeft(
  words: readonly Word[],
  cue: Cue,
  subject: Subject,
  stop: number,
  clauseEnd: number,
  end: number,
): Arrangement[] {
  const to = parts(words[stop - 1]) ? stop - 1 : stop;
  if (to <= 0 || !(to < stop || words[to - 1]?.quoted)) return [];
  const left = { from: leftStart(words, to), to };
  const found: Arrangement[] = [{ cue, subject, frame: "before", left, right: NOWHERE }];
  // As for the bridge, "…," Ruiz said
  if (words[to - 1]?.quoted && left.from < to - 1) {
    found.push({
      cue,
      subject,
      frame: "quoted-before",
      left: { from: to - 1, to },
      right: NOWHERE,
    });
  }
  const from =
    (words[to - 1]?.quoted && nextQuoted(words, clauseEnd, end)) ??
    resumption(words, clauseEnd, end, subject.via === "inversion");
  if (from !== undefined && !hasOwnCue(words, from))
    found.push({ cue, subject, frame: "around", left, right: { from, to: end } });
  return found;
}

/** "…," she said, but later, | "…," said Kunin: a quoted stretch with a cue or a colon of its own. */
function hasOwnCue(words: readonly Word[], at: number): boolean {
  // After Weber had called it "a ruin," Ruiz said: | "It is safe."
  return words[at - 1]?.low === ":" || hasCueAfter(words, at);
}

/** "It is late," | she said: a comma in the marks, and soon a verb of saying. */
function hasCueAfter(words: readonly Word[], at: number): boolean {
  if (words[at]?.quoted?.tail !== ",") return false;
  return words.slice(at + 1, at + 5).some(({ verb, capital }) => {
    const form = verb && !capital ? verb.form : undefined;
    return (form === "past" || form === "s") && verb?.kinds?.includes("say");
  });
}

/** A mark that parts what was said from the cue. */
function parts(word: Word | undefined): boolean {
  return word?.kind === "mark" && /^[,—–\-?!…]$|^\.{2,}$/.test(word.low);
}

/** "But | the plan, he said", "LIMA (AP) - | The plan": where the content on the left begins. */
function leftStart(words: readonly Word[], to: number): number {
  // France was lost: | "We are tired," he said
  if (words[to - 1]?.quoted && /^(?:[:—–-]|--)$/.test(words[to - 2]?.low ?? "")) return to - 1;
  // "It is late," she said, but later, | "I will come," said Ruiz
  const quotedLast = words[to - 1]?.quoted !== undefined;
  if (quotedLast && words.some((_, i) => i < to - 1 && hasCueAfter(words, i))) return to - 1;
  const dateline = datelineEnd(words);
  if (dateline > 0 && dateline < to - 2) return dateline;
  const joined = ((words[0]?.classes ?? 0) & COORDINATOR) !== 0 && words[1]?.kind !== "mark";
  return joined && to > 2 ? 1 : 0;
}

/** Index after "LIMA (AP) -" or "Lima (Example.com)" at the sentence's start; 0 without one. */
function datelineEnd(words: readonly Word[]): number {
  const open = words.findIndex(({ low }, i) => i < 6 && low === "(");
  if (open < 1 || !words.slice(0, open).every(({ capital, low }) => capital || low === ","))
    return 0;
  const close = words.findIndex(({ low }, i) => i > open && i < open + 5 && low === ")");
  if (close < 0) return 0;
  return /^(?:--|[—–-])$/.test(words[close + 1]?.low ?? "") ? close + 2 : close + 1;
}

/** "…," she said in Lima, Peru, but "…": the next quoted stretch. */
function nextQuoted(words: readonly Word[], from: number, end: number): number | undefined {
  for (let i = from; i < end && i < from + 40; i += 1) {
    if (words[i]?.quoted) return i;
    if (reports(words, i)) return undefined;
  }
  return undefined;
}

/** "…," she said, | adding, "…"; said Weber, who | thinks it "…": a verb with words of its own. */
function reports(words: readonly Word[], i: number): boolean {
  const word = words[i];
  if (!word?.verb || word.capital || !word.verb.kinds) return false;
  if (word.verb.form === "ing") return words[i - 1]?.low === ",";
  if (word.verb.form !== "past" && word.verb.form !== "s") return false;
  const relative = ((words[i - 1]?.classes ?? 0) & RELATIVE) !== 0;
  const says = word.verb.kinds.includes("say");
  return relative || (says && isFiniteVerb(words, i));
}

/** "…," she said, "…": where the content goes on after the cue's clause. */
function resumption(
  words: readonly Word[],
  from: number,
  end: number,
  inverted: boolean,
): number | undefined {
  for (let i = from; i < end && i < from + 40; i += 1) {
    const word = words[i];
    if (word?.kind === "quoted") return i;
    if (reports(words, i)) return undefined;
    if (i >= from + 12 || word?.low !== "," || i + 1 >= end) continue;
    const next = words[i + 1];
    if (next?.kind === "quoted") return i + 1;
    // said Ruiz, a doctor in Lima
    const explains =
      (inverted || i > from) && /^(?:who|which|a|an|the|whose)$/.test(next?.low ?? "");
    if (next?.verb?.form !== "ing" && !explains) return i + 1;
  }
  return undefined;
}

/** "According to Ruiz, …" and "…, according to Ruiz". */
function phraseArrangements(words: readonly Word[], cue: Cue, end: number): Arrangement[] {
  const source = sourceAfter(words, cue.range.to, end);
  const subject = source && subjectIn(source, "after");
  const { from } = cue.range;
  const parted = parts(words[from - 1]);
  const to = parted ? from - 1 : from;
  const rest = afterSource(words, source?.to ?? cue.range.to, end).map((start) => ({
    from: start,
    to: end,
  }));
  if (to <= 0) return rest.map((right) => ({ cue, subject, frame: "comma", left: NOWHERE, right }));
  const left = { from: leftStart(words, to), to };
  const around = parted ? rest : [];
  return [
    { cue, subject, frame: "before", left, right: NOWHERE },
    ...around.map((right): Arrangement => ({ cue, subject, frame: "around", left, right })),
  ];
}

/** Where the content begins after "According to Ruiz, a doctor,": at a comma, past appositions. */
function afterSource(words: readonly Word[], from: number, end: number): number[] {
  const found: number[] = [];
  for (let i = from; i + 1 < end && i < from + 40; i += 1) {
    if (words[i]?.low !== ",") continue;
    const next = words[i + 1]?.low ?? "";
    // According to Ruiz, | who chairs it, …
    if (/^(?:who|which|whose)$/.test(next)) continue;
    found.push(i + 1);
    if (!/^an?$/.test(next)) break;
  }
  return found;
}
