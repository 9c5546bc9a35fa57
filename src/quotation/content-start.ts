import type { Cue } from "./cue.js";
import { CUE_VERBS } from "./cue-verbs.js";
import type { Frame } from "./frame.js";
import { DAY, PREPOSITION } from "./function-words.js";
import { phraseAfter } from "./noun-phrase.js";
import type { Word } from "./word.js";

/** Where content can begin after the cue, with what leads to it; each place once. */
export function contentStarts(words: readonly Word[], cue: Cue, end: number): Map<Frame, number> {
  const found = new Map<Frame, number>();
  const taken = new Set<number>();
  for (const [frame, start] of startsAfter(words, cue, end)) {
    const from = /^[,:]$/.test(words[start]?.low ?? "") ? start + 1 : start;
    if (from < end && !taken.has(from) && !found.has(frame)) found.set(frame, from);
    taken.add(from);
  }
  return found;
}

type Start = readonly [Frame, number];

function startsAfter(words: readonly Word[], cue: Cue, end: number): Start[] {
  const at = cue.range.to;
  const next = words[at];
  if (!next) return [];
  if (next.low === "that") return [["that", at]];
  if (next.low === ":") return [["colon", at + 1]];
  if (next.low === ",") return [["comma", at + 1]];
  if (next.quoted) return [["quoted", at]];
  const starts: Start[] = [];
  const push = (frame: Frame, from: number | undefined) => {
    if (from !== undefined) starts.push([frame, from]);
  };
  if (isPreposition(words, at)) push("preposition", at + 1);
  if (next.kind === "word" && !/^(?:for|on|of|against)$/.test(next.low)) push("bare", at);
  if (CUE_VERBS.get(cue.key)?.includes("tell")) push("hearer", afterHearer(words, at));
  push("adverbial", afterAdverbials(words, at, end));
  return [...starts, ...laterStart(words, at, end)];
}

/** "called | for", "referred | to" a thing; "to" before a verb is no preposition. */
function isPreposition(words: readonly Word[], at: number): boolean {
  const [word, next] = [words[at], words[at + 1]];
  if (!word || (word.classes & PREPOSITION) === 0) return false;
  return (
    word.low !== "to" || (next !== undefined && next.classes !== 0 && next.verb?.form !== "base")
  );
}

/** The first quoted stretch, colon or "that" further on. */
function laterStart(words: readonly Word[], at: number, end: number): Start[] {
  for (let i = at + 1; i < end && i < at + 22; i += 1) {
    const word = words[i];
    if (word?.quoted) return [["quoted", i]];
    if (word?.low === ":") return [["colon", i + 1]];
    // not "in that city"
    const nominal = ((words[i - 1]?.classes ?? 0) & PREPOSITION) !== 0;
    if (word?.low === "that" && i < at + 14 && !nominal) return [["later-that", i]];
  }
  return [];
}

const HEARERS =
  /^(?:him|her|me|us|them|you|it|reporters|viewers|supporters|voters|lawmakers|journalists)$/;

/** "told | the Daily Post on Friday | that …". */
function afterHearer(words: readonly Word[], at: number): number | undefined {
  const short = HEARERS.test(words[at]?.low ?? "");
  const to = short ? at + 1 : phraseAfter(words, at)?.to;
  return to === undefined ? undefined : (afterAdverbials(words, to, words.length) ?? to);
}

/** "said on Monday in an interview | the plan": index after the adverbials at `at`, if there are any. */
function afterAdverbials(words: readonly Word[], at: number, end: number): number | undefined {
  let to = at;
  for (let hops = 0; hops < 4 && to < end; hops += 1) {
    const next = afterAdverbial(words, to, end);
    if (next === undefined) break;
    to = next;
    while (/^\d+$/.test(words[to]?.low ?? "")) to += 1;
    if (words[to]?.low === ",") to += 1;
  }
  return to > at ? to : undefined;
}

const WHEN = /^(?:today|yesterday|tonight|later|earlier|recently|again|early|late|last)$/;

function afterAdverbial(words: readonly Word[], at: number, end: number): number | undefined {
  const word = words[at];
  if (!word) return undefined;
  if ((word.capital && (word.classes & DAY) !== 0) || WHEN.test(word.low)) return at + 1;
  if ((word.classes & PREPOSITION) === 0) return undefined;
  const dated = ((words[at + 1]?.classes ?? 0) & DAY) !== 0;
  return dated ? at + 2 : phraseAfter(words, at + 1, end)?.to;
}
