import { ABBREVIATIONS } from "../text/abbreviations.js";
import { partitionPoint } from "../text/lower-bound.js";
import { findSentences } from "../text/sentence.js";
import type { Span } from "../text/span.js";
import { findPieces } from "./find-pieces.js";
import { ADVERB } from "./function-words.js";
import { quotedWord, reclassed, wordOf } from "./make-word.js";
import type { Quoted } from "./quoted.js";
import { findQuoted } from "./quoted.js";
import { VERB_FORMS } from "./verb-forms.js";
import type { Word } from "./word.js";

/** A sentence that no quotation mark is cut by: what is between marks counts as one word. */
export interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** The sentences of `paragraphs`, in order, with the quoted stretches in them. */
export function readSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  for (const [index, paragraph] of paragraphs.entries()) {
    const next = paragraphs[index + 1];
    const reopened =
      next !== undefined && /[“„"«‘]|''|``/.test(text.slice(next.start, next.start + 2));
    const quoted = findQuoted(text, paragraph, reopened);
    for (const span of uncut(text, findSentences(text, paragraph), quoted))
      addPieces(span, readWords(text, span, quoted), index, sentences);
  }
  return sentences;
}

/** The most words a sentence may have: a longer one is no prose, and is read piece by piece. */
const MOST_WORDS = 300;

function addPieces(
  span: Span,
  words: readonly Word[],
  paragraph: number,
  sentences: Sentence[],
): void {
  if (words.length <= MOST_WORDS) {
    sentences.push({ span, paragraph, words });
    return;
  }
  for (let at = 0; at < words.length; at += MOST_WORDS) {
    const piece = words.slice(at, at + MOST_WORDS);
    const [first, last] = [piece[0], piece.at(-1)];
    const whole = first && last && { start: first.span.start, end: last.span.end };
    if (whole) sentences.push({ span: whole, paragraph, words: piece });
  }
}

/** The words of a line that has no quoted stretch. */
export function readWordsOf(line: string): readonly Word[] {
  return readWords(line, { start: 0, end: line.length }, []);
}

/** `sentences` with those put together again that a quoted stretch spans. */
function uncut(text: string, sentences: readonly Span[], quoted: readonly Quoted[]): Span[] {
  const whole: Span[] = [];
  let at = 0;
  for (const sentence of sentences) {
    const last = whole.at(-1);
    while (at < quoted.length && (quoted[at]?.outer.end ?? 0) <= sentence.start) at += 1;
    const outer = quoted[at]?.outer;
    const inside = outer !== undefined && outer.start < sentence.start;
    if (last && (inside || goesOn(text, last, sentence, quoted[at - 1]))) {
      whole[whole.length - 1] = { start: last.start, end: sentence.end };
    } else whole.push(sentence);
  }
  return whole;
}

/** "Is it late?" | Smith asked: a cue after a quotation that ends like a sentence. */
function goesOn(text: string, last: Span, next: Span, quoted: Quoted | undefined): boolean {
  if (quoted?.outer.end !== last.end) return false;
  // "…" | ― Marta Ruiz
  if (/[―—–-]/.test(text.charAt(next.start))) return true;
  if (!/[?!,…—–-]/.test(quoted.tail)) return false;
  if (isIntroduced(text.slice(last.start, quoted.outer.start))) return false;
  const words = text.slice(next.start, Math.min(next.end, next.start + 120)).split(/[\s,.]+/, 12);
  return words.some((word, i) => {
    const verb = VERB_FORMS.get(word.toLowerCase());
    if (verb?.form !== "past" && verb?.form !== "s") return false;
    const kinds = verb.kinds;
    return (
      kinds?.includes("say") === true ||
      (i < 4 && kinds !== undefined && !kinds.includes("attitude"))
    );
  });
}

/** Weber asked, "Is it late?" | Ruiz said: a quotation that has its cue before it needs none after it. */
function isIntroduced(before: string): boolean {
  if (!/[,:]\s*$/.test(before)) return false;
  return before
    .split(/[\s,:]+/)
    .slice(-9)
    .some((word) => {
      const verb = VERB_FORMS.get(word);
      const kinds = verb?.kinds;
      return verb?.form !== "base" && (kinds?.includes("say") || kinds?.includes("tell")) === true;
    });
}

/** The words of `within`, quoted stretches being one each. */
function readWords(text: string, within: Span, quoted: readonly Quoted[]): Word[] {
  const words: Word[] = [];
  let at = within.start;
  const first = partitionPoint(
    0,
    quoted.length,
    (i) => (quoted[i]?.outer.start ?? 0) < within.start,
  );
  for (let i = first; i < quoted.length; i += 1) {
    const each = quoted[i];
    if (!each || each.outer.end > within.end) break;
    plainWords(text, { start: at, end: each.outer.start }, words);
    words.push(quotedWord(each));
    at = each.outer.end;
  }
  plainWords(text, { start: at, end: within.end }, words);
  return words;
}

const CLITIC = /(?<=\p{L})[’'](?:s|re|ve|ll|d|m)$/iu;

function plainWords(text: string, within: Span, words: Word[]): void {
  const offsets = findPieces(text, within);
  for (let i = 0; i + 1 < offsets.length; i += 2) {
    const [start = 0, end = 0] = [offsets[i], offsets[i + 1]];
    const previous = words.at(-1);
    if (isStopOf(previous, text, start, end) && end < within.end) {
      // "Jill A." is no article
      const classes = previous.low.length === 1 ? 0 : previous.classes;
      words[words.length - 1] = reclassed(previous, classes, { start: previous.span.start, end });
      continue;
    }
    const piece = text.slice(start, end);
    if (previous && isFirstName(words, piece)) words[words.length - 1] = reclassed(previous, 0);
    const cut = piece.includes("'") || piece.includes("’") ? CLITIC.exec(piece)?.index : undefined;
    if (cut === undefined) words.push(surnamed(wordOf(piece, start), previous));
    else {
      words.push(wordOf(piece.slice(0, cut), start));
      words.push(wordOf(piece.slice(cut), start + cut));
    }
  }
}

/** Whether a full stop stands there that belongs to the word before it. */
function isStopOf(
  previous: Word | undefined,
  text: string,
  start: number,
  end: number,
): previous is Word {
  if (end - start !== 1 || previous?.span.end !== start || text.charAt(start) !== ".") return false;
  return abbreviates(previous);
}

/** Theresa | May, George | Will: a name where the word before is one; Mrs. | Dilly: no adverb in mid-sentence. */
function surnamed(word: Word, previous: Word | undefined): Word {
  if (!word.capital || previous?.kind !== "word") return word;
  if (word.classes === ADVERB && word.low.endsWith("ly")) return reclassed(word, 0);
  const name = /^(?:may|will)$/.test(word.low) && previous.capital;
  return name && previous.classes === 0 ? reclassed(word, 0) : word;
}

/** said | Will | Doyle: a first name in mid-sentence, where another capital follows. */
function isFirstName(words: readonly Word[], next: string): boolean {
  const [before, word] = [words.at(-2), words.at(-1)];
  if (!before || !word?.capital || !/^(?:will|may)$/.test(word.low)) return false;
  return /^\p{Lu}\p{Ll}/u.test(next) && before.kind !== "mark";
}

/** Whether a full stop after the word belongs to it: "Mr.", "George W." */
function abbreviates({ low, capital }: Word): boolean {
  return ABBREVIATIONS.has(low) || (capital && low.length === 1);
}
