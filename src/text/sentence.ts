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
export function findSentences(text: string, within: Span): Span[] {
  const sentences: Span[] = [];
  for (const segment of segmentsOf(text, within)) {
    const piece = trimmed(text, segment);
    if (piece.start === piece.end) continue;
    const previous = sentences.at(-1);
    if (previous && REPAIRS.some((belong) => belong(endOf(text, previous), startOf(text, piece)))) {
      sentences[sentences.length - 1] = { start: previous.start, end: piece.end };
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}

/** The segmenter's time grows with the square of what it is given: longer texts go in stretches. */
const STRETCH = 4000;

function* segmentsOf(text: string, within: Span): Generator<Span> {
  for (let from = within.start; from < within.end; ) {
    const to = stretchEnd(text, from, within.end);
    for (const { index, segment } of SEGMENTER.segment(text.slice(from, to))) {
      yield { start: from + index, end: from + index + segment.length };
    }
    from = to;
  }
}

/** Where a stretch from `from` ends: after the last sentence in it, else after its last word. */
function stretchEnd(text: string, from: number, limit: number): number {
  if (limit - from <= STRETCH) return limit;
  const stretch = text.slice(from, from + STRETCH);
  const cut = Math.max(
    stretch.lastIndexOf(". "),
    stretch.lastIndexOf("? "),
    stretch.lastIndexOf("! "),
  );
  const space = cut > 0 ? cut + 1 : stretch.lastIndexOf(" ");
  return from + (space > 0 ? space + 1 : STRETCH);
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
    const word = /([\p{L}.]+)\.$/u.exec(before)?.[1]?.toLowerCase() ?? "";
    const continuation = ABBREVIATIONS.get(word);
    if (continuation === "number") return /^\d/.test(after);
    if (continuation === "name") return /^[\p{Lu}'’]/u.test(after);
    return continuation === "anything" && !OPENER.test(after);
  },
  // George W. | Bush
  (before, after) => /(?:^|[\s.(“"'‘-])\p{Lu}\.$/u.test(before) && !OPENER.test(after),
  // the U.S. | Security Council
  (before, after) => /(?:^|[^\p{L}])(?:\p{L}\.){2,}$/u.test(before) && !OPENER.test(after),
  // "Is it late?" | he asked
  (_, after) => /^\p{Ll}/u.test(after),
  // a closing mark left alone
  (_, after) => after.length <= 2 && isClosingMark(after.charAt(0)),
];
