import { ABBREVIATIONS } from "../text/abbreviations.js";
import { findSentences } from "../text/sentence.js";
import type { Span } from "../text/span.js";
import { CUE_VERBS } from "./cue-verbs.js";
import { findPieces } from "./find-pieces.js";
import { ADVERB, AUXILIARY, classesOf, DETERMINER, MODAL, VERB } from "./function-words.js";
import type { Quoted } from "./quoted.js";
import { findQuoted } from "./quoted.js";
import type { VerbReading } from "./verb-forms.js";
import { VERB_FORMS, verbReading } from "./verb-forms.js";

/** A word, a punctuation mark, or a whole quoted stretch: what a sentence is made of here. */
export interface Word {
  readonly span: Span;
  /** In lower case, with straight apostrophes; a quoted stretch is `"`. */
  readonly low: string;
  readonly kind: "word" | "mark" | "quoted";
  readonly capital: boolean;
  /** The word classes that the form allows: a sum of the constants in function-words.ts. */
  readonly classes: number;
  readonly verb: VerbReading | undefined;
  readonly quoted: Quoted | undefined;
}

/** A sentence that no quotation mark is cut by: what is between marks counts as one word. */
export interface Sentence {
  readonly span: Span;
  readonly paragraph: number;
  readonly words: readonly Word[];
}

/** The sentences of `paragraphs`, in order, with the quoted stretches in them. */
export function readSentences(text: string, paragraphs: readonly Span[]): Sentence[] {
  return paragraphs.flatMap((paragraph, index) => {
    const next = paragraphs[index + 1];
    const reopened =
      next !== undefined && /[“„"«‘]|''|``/.test(text.slice(next.start, next.start + 2));
    const quoted = findQuoted(text, paragraph, reopened);
    return uncut(text, findSentences(text, paragraph), quoted).flatMap((span) =>
      pieces(span, readWords(text, span, quoted), index),
    );
  });
}

/** The most words a sentence may have: a longer one is no prose, and is read piece by piece. */
const MOST_WORDS = 300;

function pieces(span: Span, words: readonly Word[], paragraph: number): Sentence[] {
  if (words.length <= MOST_WORDS) return [{ span, paragraph, words }];
  const found: Sentence[] = [];
  for (let at = 0; at < words.length; at += MOST_WORDS) {
    const piece = words.slice(at, at + MOST_WORDS);
    const [first, last] = [piece[0], piece.at(-1)];
    if (first && last)
      found.push({
        span: { start: first.span.start, end: last.span.end },
        paragraph,
        words: piece,
      });
  }
  return found;
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
    const kinds = CUE_VERBS.get(verb.lemma);
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
      const kinds = CUE_VERBS.get(verb?.lemma ?? "");
      return verb?.form !== "base" && (kinds?.includes("say") || kinds?.includes("tell")) === true;
    });
}

/** The words of `within`, quoted stretches being one each. */
function readWords(text: string, within: Span, quoted: readonly Quoted[]): Word[] {
  const words: Word[] = [];
  let at = within.start;
  for (let i = firstFrom(quoted, within.start); i < quoted.length; i += 1) {
    const each = quoted[i];
    if (!each || each.outer.end > within.end) break;
    plainWords(text, { start: at, end: each.outer.start }, words);
    words.push({
      span: each.outer,
      low: '"',
      kind: "quoted",
      capital: false,
      classes: 0,
      verb: undefined,
      quoted: each,
    });
    at = each.outer.end;
  }
  plainWords(text, { start: at, end: within.end }, words);
  return words;
}

/** Index of the first of `quoted` that begins at `offset` or after it. */
function firstFrom(quoted: readonly Quoted[], offset: number): number {
  let [low, high] = [0, quoted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((quoted[middle]?.outer.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

const BLANK = { capital: false, classes: 0, verb: undefined, quoted: undefined };

const CLITIC = /(?<=\p{L})[’'](?:s|re|ve|ll|d|m)$/iu;

function plainWords(text: string, within: Span, words: Word[]): void {
  const offsets = findPieces(text, within);
  for (let i = 0; i + 1 < offsets.length; i += 2) {
    const [start = 0, end = 0] = [offsets[i], offsets[i + 1]];
    const previous = words.at(-1);
    if (isStopOf(previous, text, start, end) && end < within.end) {
      // "Jill A." is no article
      const classes = previous.low.length === 1 ? 0 : previous.classes;
      words[words.length - 1] = { ...previous, classes, span: { start: previous.span.start, end } };
      continue;
    }
    const piece = text.slice(start, end);
    if (previous && isFirstName(words, piece))
      words[words.length - 1] = { ...previous, classes: 0 };
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
  if (word.classes === ADVERB && word.low.endsWith("ly")) return { ...word, classes: 0 };
  const name = /^(?:may|will)$/.test(word.low) && previous.capital;
  return name && previous.classes === 0 ? { ...word, classes: 0 } : word;
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

function wordOf(shown: string, start: number): Word {
  const { low, kind, capital, classes, verb } = shapeOf(shown);
  const span = { start, end: start + shown.length };
  return { span, low, kind, capital, classes, verb, quoted: undefined };
}

type Shape = Omit<Word, "span">;

/** Shapes of the words met last: a news text repeats most of its words. */
const shapes = new Map<string, Shape>();
const MOST_SHAPES = 20_000;

function shapeOf(shown: string): Shape {
  const known = shapes.get(shown);
  if (known) return known;
  const shape = readShape(shown);
  if (shown.length <= 30) {
    if (shapes.size >= MOST_SHAPES) shapes.clear();
    shapes.set(shown, shape);
  }
  return shape;
}

function readShape(shown: string): Shape {
  const first = shown.charAt(0);
  if (!/[\p{L}\p{N}$€£'’]/u.test(shown) || shown === "'" || shown === "’") {
    return { ...BLANK, low: shown, kind: "mark" };
  }
  const low = shown.toLowerCase().replace("’", "'");
  const known = classesOf(low);
  const closed = (known & (AUXILIARY | MODAL | DETERMINER)) !== 0;
  const verb = closed ? undefined : verbReading(low);
  return {
    low,
    kind: "word",
    // al-Rashid is a name too
    capital: first !== first.toLowerCase() || /^(?:al|el|ad|as|ash|at|an)-\p{Lu}/u.test(shown),
    classes: known | (verb ? VERB : 0),
    verb,
    quoted: undefined,
  };
}
