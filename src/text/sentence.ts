import { ABBREVIATIONS } from "./abbreviations.js";
import { isClosingMark } from "./quotation-marks.js";
import type { Span } from "./span.js";
import { trimmed } from "./span.js";

const SEGMENTER = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * The sentences of `text` inside `within`, in order, trimmed of white space; together
 * they hold every character of it that is no white space.
 *
 * Unicode's rules (UAX #29, through `Intl.Segmenter`) split, which is too much at
 * abbreviations and before lower case: `REPAIRS` says what is put together again.
 */
export function findSentences(text: string, within: Span): readonly Span[] {
  if (latest.text !== text) latest = { text, found: new Map() };
  const known = latest.found.get(within.start);
  if (known?.end === within.end) return known.sentences;
  const sentences = readSentences(text, within);
  latest.found.set(within.start, { end: within.end, sentences });
  return sentences;
}

/** Of the text asked about last: one engine after the other asks for the same sentences. */
let latest: {
  readonly text: string;
  readonly found: Map<number, { readonly end: number; readonly sentences: readonly Span[] }>;
} = { text: "", found: new Map() };

function readSentences(text: string, within: Span): readonly Span[] {
  const sentences: Span[] = [];
  for (const piece of pieces(text, within)) {
    const previous = sentences.at(-1);
    if (previous && REPAIRS.some((belong) => belong(endOf(text, previous), startOf(text, piece)))) {
      sentences[sentences.length - 1] = { start: previous.start, end: piece.end };
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}

/** A single line break, where a line is wrapped: two of them end a paragraph. */
const LINE_BREAK = /(?<![\r\n])(?:\r\n|[\r\n])(?![\r\n])/g;
const blank = (line: string) => " ".repeat(line.length);

/** What the segmenter makes of `within`, trimmed, nothing empty. */
function* pieces(text: string, within: Span): Generator<Span> {
  for (const stretch of stretches(text, within)) {
    const words = text.slice(stretch.start, stretch.end).replace(LINE_BREAK, blank);
    for (const { index, segment } of SEGMENTER.segment(words)) {
      const start = stretch.start + index;
      const piece = trimmed(text, { start, end: start + segment.length });
      if (piece.start < piece.end) yield piece;
    }
  }
}

/** The segmenter looks ahead to the end at every full stop: it is given this much at a time. */
const STRETCH = 4000;

/** `within` in stretches that end where a sentence seems to, or else at a space. */
function* stretches(text: string, within: Span): Generator<Span> {
  let { start } = within;
  while (within.end - start > STRETCH) {
    const part = text.slice(start, start + STRETCH);
    const cut = Math.max(
      ...[...part.matchAll(/[.!?]["”’)]?\s(?=["“‘(]?\p{Lu}\p{Ll})/gu)].map(
        ({ index }) => index + 2,
      ),
      0,
    );
    const end = start + (cut || part.lastIndexOf(" ") + 1 || wholeCharacters(part));
    yield { start, end };
    start = end;
  }
  yield { start, end: within.end };
}

/** The length of `part` less half a surrogate pair at its end. */
function wholeCharacters(part: string): number {
  return /[\uD800-\uDBFF]$/.test(part) ? part.length - 1 : part.length;
}

const WINDOW = 24;
const endOf = (text: string, span: Span) =>
  text.slice(Math.max(span.start, span.end - WINDOW), span.end);
const startOf = (text: string, span: Span) =>
  text.slice(span.start, Math.min(span.end, span.start + WINDOW));

/** Whether what was split between `before` (its last characters) and `after` (its first) is one sentence. */
type Repair = (before: string, after: string) => boolean;

/** Words that open a new sentence even after "U.S." or "Plan B.". */
const OPENER =
  /^(?:The|A|An|In|On|At|But|And|He|She|It|They|We|I|That|This|These|His|Her|Its|Their|Question|Q)\b/;

const REPAIRS: readonly Repair[] = [
  // Gen. | Petraeus, No. | 4
  (before, after) => {
    const word = /([\p{L}.]{1,24})\.$/u.exec(before)?.[1]?.toLowerCase() ?? "";
    const continuation = ABBREVIATIONS.get(word);
    if (continuation === "number") return /^\d/.test(after);
    if (continuation === "name") return /^[\p{Lu}'’]/u.test(after);
    return continuation === "anything" && !OPENER.test(after);
  },
  // George W. | Bush
  (before, after) => /(?:^|[\s.(“"'‘-])\p{Lu}\.$/u.test(before) && !OPENER.test(after),
  // the U.S. | Security Council
  (before, after) => /(?:^|[^\p{L}])(?:\p{L}\.){2,12}$/u.test(before) && !OPENER.test(after),
  // "Is it late?" | he asked
  (_, after) => /^\p{Ll}/u.test(after),
  // a closing mark left alone
  (_, after) => after.length <= 2 && isClosingMark(after.charAt(0)),
];
