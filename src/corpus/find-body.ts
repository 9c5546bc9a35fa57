import type { LineRule } from "./line-rule.js";
import { LINE_RULES } from "./line-rules.js";
import {
  endsSentence,
  isProse,
  isTitleCase,
  likeness,
  withoutEmphasis,
  wordCount,
} from "./line-shape.js";
import type { MarkedLine, Verdict } from "./line-verdict.js";
import { NEIGHBOUR_RULES } from "./neighbour-rules.js";
import { findTail } from "./tail-markers.js";

/** Where the article's own sentences begin and end among the lines, and what the rules say of each. */
export interface Page {
  readonly lines: readonly MarkedLine[];
  /** One for each line; undefined where no rule knows it. */
  readonly verdicts: readonly (Verdict | undefined)[];
  /** The index of the first line of prose, or the number of lines where there is none. */
  readonly lead: number;
  /** The index of the last line of prose, or -1. */
  readonly last: number;
}

/**
 * Finds the first and the last line of prose. Above and below it more lines are furniture
 * than between: a date line, a list of names.
 */
export function findBody(lines: readonly MarkedLine[]): Page {
  const isTurn = turnsOf(lines);
  const verdicts = lines.map(
    (line, i) =>
      line.markup ??
      neighbourVerdict(lines, i) ??
      ruled(line, "anywhere") ??
      (isTurn(line.words) ? TURN : undefined),
  );
  const apply = (i: number, only: "header" | "tail") => {
    const line = lines[i];
    verdicts[i] ??= line && ruled(line, only);
    return line !== undefined && isBody(verdicts[i], line.words, only);
  };
  let lead = 0;
  while (lead < lines.length && !(apply(lead, "header") && isLead(lines, verdicts, lead)))
    lead += 1;
  const tail = findTail(lines, verdicts);
  for (let i = tail; i < lines.length; i += 1) verdicts[i] ??= AFTER;
  let last = tail - 1;
  while (last > lead && !apply(last, "tail")) last -= 1;
  return { lines, verdicts, lead, last: lead < lines.length ? last : -1 };
}

const TURN: Verdict = { kind: "paragraph", because: "turn of a conversation" };
const AFTER: Verdict = { kind: "furniture", because: "after the article" };

function isLead(
  lines: readonly MarkedLine[],
  verdicts: readonly (Verdict | undefined)[],
  i: number,
): boolean {
  const [line, below] = [lines[i]?.words ?? "", lines[i + 1]?.words ?? ""];
  const isHeadline = !verdicts[i] && lines.length > i + 1 && isHeadlineLike(line, below);
  return !isHeadline && !isAboveByline(lines, verdicts, i);
}

/** Whether a byline or date line follows below: then a sentence is a headline or a deck, and no first paragraph. */
function isAboveByline(
  lines: readonly MarkedLine[],
  verdicts: readonly (Verdict | undefined)[],
  i: number,
): boolean {
  for (const at of [i + 1, i + 2, i + 3, i + 4]) {
    const line = lines[at];
    const verdict = verdicts[at] ?? (line && ruled(line, "header"));
    if (verdict?.because === "byline" || verdict?.because === "date line") return true;
    if (!line || (!verdict && isProse(line.words))) return false;
  }
  return false;
}

/** A sentence that is written as headlines are, or stands there twice, is no first paragraph. */
export function isHeadlineLike(words: string, below: string): boolean {
  const isShort = endsSentence(words) && wordCount(words) <= 20;
  return isShort && (isTitleCase(words) || likeness(words) === likeness(below));
}

/** Tells the turns of a conversation, "HOLM: Yes", by two speakers who begin three lines or more each. */
function turnsOf(lines: readonly MarkedLine[]): (words: string) => boolean {
  const speakerOf = (words: string) => /^\p{Lu}[\p{L}.'’ -]{0,40}(?=:\s)/u.exec(words)?.[0] ?? "";
  const turns = new Map<string, number>();
  // a headline is often there twice: "Holm: we will stay"
  for (const words of new Set(lines.map((line) => line.words))) {
    const speaker = speakerOf(words);
    if (speaker) turns.set(speaker, (turns.get(speaker) ?? 0) + 1);
  }
  const speakers = new Set([...turns].filter(([, count]) => count >= 3).map(([name]) => name));
  return (words) => speakers.size >= 2 && speakers.has(speakerOf(words));
}

function isBody(verdict: Verdict | undefined, words: string, place: "header" | "tail"): boolean {
  if (verdict) return verdict.kind === "paragraph";
  const isShortSentence = place === "tail" && endsSentence(words) && wordCount(words) >= 2;
  return isShortSentence || isProse(words) || isFootnote(words);
}

/** "* The group is banned in Exampleland", with or without a full stop. */
export function isFootnote(words: string): boolean {
  return /^(?:[*†‡]{1,3}|\[\d{1,3}\])\s?\p{L}/u.test(words) && wordCount(words) >= 5;
}

/** No caption and no notice is longer. */
const LONGEST_FURNITURE = 1000;

function ruled({ words }: MarkedLine, place: "anywhere" | "header" | "tail"): Verdict | undefined {
  if (words.length > LONGEST_FURNITURE) return undefined;
  const line = withoutEmphasis(words);
  const rule = LINE_RULES.find((each) => appliesIn(each, place) && each.matches(line));
  return rule && { kind: rule.kind, because: rule.because };
}

function appliesIn({ only }: LineRule, place: "anywhere" | "header" | "tail"): boolean {
  if (place === "anywhere") return only === undefined;
  return only === place || only === "margins";
}

/** What a line is by the lines before and after it. */
function neighbourVerdict(lines: readonly MarkedLine[], i: number): Verdict | undefined {
  const [above = "", line = "", below = ""] = [i - 1, i, i + 1].map((at) =>
    withoutEmphasis(lines[at]?.words ?? ""),
  );
  const rule = NEIGHBOUR_RULES.find(({ matches }) => matches(above, line, below));
  return rule && { kind: "furniture", because: rule.because };
}
