import type { Word } from "./clause.js";
import type { Cue } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { COORDINATOR, DAY, PREPOSITION } from "./function-words.js";
import type { Range } from "./noun-phrase.js";
import { phraseAfter } from "./noun-phrase.js";
import type { Subject } from "./subject.js";
import { agentAfter, ownerBefore, subjectAfter, subjectBefore } from "./subject.js";
import { isDeterminer } from "./word-class.js";

/** How the content stands to the cue: before it, around it, or after it (and then what leads to it). */
export type Frame =
  | "before"
  | "quoted-before"
  | "around"
  | "bare"
  | "that"
  | "hearer"
  | "adverbial"
  | "comma"
  | "colon"
  | "quoted"
  | "preposition"
  | "later-that";

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
  const end = contentEnd(words);
  if (cue.sort === "phrase") return phraseArrangements(words, cue, end);
  const before = cue.sort === "noun" ? ownerBefore(words, cue) : subjectBefore(words, cue);
  const found: Arrangement[] = cue.sort === "noun" ? [] : leftArrangements(words, cue, before, end);
  const subject =
    cue.auxiliary === "be" && cue.form !== "ing"
      ? (agentAfter(words, cue.range.to) ??
        (EXPERIENCED.has(cue.key) || cue.governor ? before : undefined))
      : before;
  for (const [frame, from] of starts(words, cue, end)) {
    if (from < end) found.push({ cue, subject, frame, left: NOWHERE, right: { from, to: end } });
  }
  return found;
}

/** Index after the last word of the sentence that can be content: its full stop is not. */
function contentEnd(words: readonly Word[]): number {
  let end = words.length;
  while (
    end > 0 &&
    words[end - 1]?.kind === "mark" &&
    /^[.!?,;:…]+$/.test(words[end - 1]?.low ?? "")
  )
    end -= 1;
  return end;
}

function leftArrangements(
  words: readonly Word[],
  cue: Cue,
  before: Subject | undefined,
  end: number,
): Arrangement[] {
  const found: Arrangement[] = [];
  if (before?.via === "before" || before?.via === "apposition") {
    found.push(...onTheLeft(words, cue, before, before.range.from, cue.range.to, end));
  }
  const inverted =
    cue.auxiliary === "" &&
    (cue.form === "past" || cue.form === "s") &&
    subjectAfter(words, cue.range.to);
  if (!inverted) return found;
  found.push(...onTheLeft(words, cue, inverted, cue.range.from, inverted.range.to, end));
  // Said Ruiz: "…"
  const { to } = inverted.range;
  if (cue.range.from === 0 && /^[:,]$/.test(words[to]?.low ?? "") && words[to + 1]?.quoted) {
    found.push({
      cue,
      subject: inverted,
      frame: "colon",
      left: NOWHERE,
      right: { from: to + 1, to: end },
    });
  }
  return found;
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
  if (from !== undefined)
    found.push({ cue, subject, frame: "around", left, right: { from, to: end } });
  return found;
}

/** A mark that parts what was said from the cue. */
function parts(word: Word | undefined): boolean {
  return word?.kind === "mark" && /^[,—–\-?!…]$|^\.{2,}$/.test(word.low);
}

/** "But | the plan, he said", "LIMA (AP) - | The plan": where the content on the left begins. */
function leftStart(words: readonly Word[], to: number): number {
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
  for (let i = from; i < end && i < from + 40; i += 1) if (words[i]?.quoted) return i;
  return undefined;
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

function phraseArrangements(words: readonly Word[], cue: Cue, end: number): Arrangement[] {
  const source = phraseAfter(words, cue.range.to, end);
  const subject: Subject | undefined = source && { range: source, via: "after" };
  const found: Arrangement[] = [];
  const { from } = cue.range;
  const to = parts(words[from - 1]) ? from - 1 : from;
  if (to > 0)
    found.push({
      cue,
      subject,
      frame: "before",
      left: { from: leftStart(words, to), to },
      right: NOWHERE,
    });
  for (let i = source?.to ?? cue.range.to; i < end && i < cue.range.to + 40; i += 1) {
    if (words[i]?.low !== "," || i + 1 >= end) continue;
    const right = { from: i + 1, to: end };
    if (to <= 0) found.push({ cue, subject, frame: "comma", left: NOWHERE, right });
    else if (parts(words[from - 1]))
      found.push({ cue, subject, frame: "around", left: { from: 0, to }, right });
    if (
      !(
        words[i + 1] &&
        (words[i + 1]?.low === "who" ||
          words[i + 1]?.low === "which" ||
          words[i + 1]?.low === "a" ||
          words[i + 1]?.low === "an")
      )
    )
      break;
  }
  return found;
}

/** Where content can begin after the cue, with what leads to it. */
function starts(words: readonly Word[], cue: Cue, end: number): Map<Frame, number> {
  const found = new Map<Frame, number>();
  const at = cue.range.to;
  const taken = new Set<number>();
  const put = (frame: Frame, start: number | undefined) => {
    const skipped = start !== undefined && /^[,:]$/.test(words[start]?.low ?? "");
    const from = skipped ? start + 1 : start;
    if (from === undefined || from >= end || taken.has(from)) return;
    taken.add(from);
    found.set(frame, from);
  };
  const next = words[at];
  if (!next) return found;
  if (next.low === "that") put("that", at);
  else if (next.low === ":") put("colon", at + 1);
  else if (next.low === ",") put("comma", at + 1);
  else if (next.kind === "quoted") put("quoted", at);
  else {
    if ((next.classes & PREPOSITION) !== 0 && next.low !== "to") put("preposition", at + 1);
    else if (
      next.low === "to" &&
      (words[at + 1]?.classes ?? 0) !== 0 &&
      words[at + 1]?.verb?.form !== "base"
    )
      put("preposition", at + 1);
    if (next.kind === "word" && !/^(?:for|on|of|against)$/.test(next.low)) put("bare", at);
    if (isHearerVerb(cue)) put("hearer", afterHearer(words, at));
    put("adverbial", afterAdverbials(words, at, end));
    laterStarts(words, at, end, put);
  }
  return found;
}

function laterStarts(
  words: readonly Word[],
  at: number,
  end: number,
  put: (frame: Frame, from: number | undefined) => void,
): void {
  for (let i = at + 1; i < end && i < at + 22; i += 1) {
    const word = words[i];
    if (word?.kind === "quoted") return put("quoted", i);
    if (word?.low === ":") return put("colon", i + 1);
    if (word?.low === "that" && i < at + 14 && !isNominalThat(words, i))
      return put("later-that", i);
  }
}

/** "told reporters in that city": no beginning of a clause. */
function isNominalThat(words: readonly Word[], i: number): boolean {
  return ((words[i - 1]?.classes ?? 0) & PREPOSITION) !== 0;
}

function isHearerVerb(cue: Cue): boolean {
  return CUE_VERBS.get(cue.key)?.includes("tell") === true;
}

function afterHearer(words: readonly Word[], at: number): number | undefined {
  const first = words[at];
  if (!first) return undefined;
  let to = at + 1;
  if (
    !/^(?:him|her|me|us|them|you|it|reporters|viewers|supporters|voters|lawmakers|journalists)$/.test(
      first.low,
    )
  ) {
    const hearer = phraseAfter(words, at);
    if (!hearer) return undefined;
    to = hearer.to;
  }
  return afterAdverbials(words, to, words.length) ?? to;
}

/** "said on Monday in an interview | the plan": index after the adverbials at `at`, if there are any. */
function afterAdverbials(words: readonly Word[], at: number, end: number): number | undefined {
  let to = at;
  for (let hops = 0; hops < 4; hops += 1) {
    const word = words[to];
    if (!word || to >= end) break;
    if ((word.classes & DAY) !== 0 && word.capital) to += 1;
    else if (
      /^(?:today|yesterday|tonight|later|earlier|recently|again|early|late|last|this)$/.test(
        word.low,
      ) &&
      word.low !== "this"
    )
      to += 1;
    else if ((word.classes & PREPOSITION) !== 0) {
      const phrase =
        (words[to + 1]?.classes ?? 0) & DAY ? { to: to + 2 } : phraseAfter(words, to + 1, end);
      if (!phrase) break;
      to = phrase.to;
    } else break;
    while (/^\d+$/.test(words[to]?.low ?? "")) to += 1;
    if (words[to]?.low === ",") to += 1;
  }
  return to > at ? to : undefined;
}

/** Where content that begins at `right.from` can end, nearest first; the sentence's end is the last. */
export function endsOf(words: readonly Word[], { from, to }: Range): number[] {
  const ends: number[] = [];
  const phrase = phraseAfter(words, from, to);
  for (let i = from + 1; i < to && ends.length < 12; i += 1) {
    const word = words[i];
    if (!word) break;
    const boundary =
      i === phrase?.to ||
      (word.kind === "mark" && /^[,;:—–(-]$/.test(word.low)) ||
      (words[i - 1]?.quoted !== undefined && !isDeterminer(word)) ||
      /^(?:and|but|or|as|while|after|before|when|because|since|if|in|on|at|during|by|with|for|from|according|to|that|which|who|although|though|despite|amid)$/.test(
        word.low,
      ) ||
      ((word.classes & DAY) !== 0 && word.capital);
    if (boundary) ends.push(i);
  }
  return [...ends, to];
}
