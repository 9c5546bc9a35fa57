import type { Span } from "../text/span.js";
import type { SingleQuoted } from "./single-marks.js";
import { findSingleQuoted } from "./single-marks.js";

/** A stretch in quotation marks, at the outermost level of its paragraph. */
export interface Quoted {
  /** With its marks: what the sentence around it sees. */
  readonly outer: Span;
  /** Without them: what was said. */
  readonly inner: Span;
  /** Whether a closing mark was found. One that is missing is supplied at the paragraph's end. */
  readonly closed: boolean;
  /** The last character of the words: a comma where the sentence around them goes on. */
  readonly tail: string;
}

/** `''` and ` `` ` are typewriters' double marks, inside of a single one in `'''`; the rest are single characters. */
const MARK = /''(?='\p{L})|''(?!')|``|[“”„‟«»❝❞"＂「」『』]/gu;

interface Mark {
  readonly span: Span;
  readonly opens: boolean;
}

/**
 * The outermost quoted stretches of `paragraph`, in order, none overlapping another.
 *
 * Marks are read by their shape and by what stands beside them, because curly ones are set
 * wrongly now and then. As many opening as closing marks mean nesting; otherwise an opening
 * mark before the last one was closed shows that the last one was never closed.
 *
 * @param reopened Whether the next paragraph begins with an opening mark: then a quotation
 *   that is still open runs to the end of this one.
 */
export function findQuoted(text: string, paragraph: Span, reopened = false): Quoted[] {
  const marks = readMarks(text, paragraph);
  const single = findSingleQuoted(text, paragraph, reopened);
  if (single.length > 0 && marks.every((mark) => single.some((each) => encloses(each, mark))))
    return single.map((each) => ({
      ...each,
      closed: each.outer.end > each.inner.end,
      tail: text.charAt(each.inner.end - 1),
    }));
  return paired(text, paragraph, marks, reopened).filter(({ inner }) => inner.end > inner.start);
}

function paired(
  text: string,
  paragraph: Span,
  marks: readonly Mark[],
  reopened: boolean,
): Quoted[] {
  const opening = marks.filter(({ opens }) => opens).length;
  const runsOn = reopened && marks[0]?.opens === true && marks[0].span.start === paragraph.start;
  const balanced = opening * 2 === marks.length || (runsOn && opening * 2 === marks.length + 1);
  const quoted: Quoted[] = [];
  let open: Mark | undefined;
  let depth = 0;
  for (const mark of marks) {
    if (mark.opens && open && balanced) depth += 1;
    else if (mark.opens) {
      if (open)
        quoted.push(unclosed(text, open, sentenceEnd(text, open.span.end, mark.span.start)));
      open = mark;
    } else if (depth > 0) depth -= 1;
    else if (open) {
      quoted.push(closed(text, open, mark));
      open = undefined;
    }
  }
  if (open)
    quoted.push(
      unclosed(text, open, lastEnd(text, open.span.end, paragraph.end, runsOn || reopened)),
    );
  return quoted;
}

/** A comma or a stop, then who said it: where the closing mark of "“We will, Ruiz said" is missing. */
const CUE_CLAUSE =
  /[,?!](?=\s(?:(?:he|she|they|\p{Lu}\p{L}{1,30}(?:\s\p{Lu}\p{L}{1,30}){0,2})\s(?:said|says|told|added)|said\s(?:\p{Lu}|he\b|she\b)))/u;

/** Where words end whose closing mark is missing: before who said them, else with the paragraph. */
function lastEnd(text: string, start: number, end: number, goesOn: boolean): number {
  const clause = goesOn ? undefined : CUE_CLAUSE.exec(text.slice(start, end));
  return clause ? start + clause.index + 1 : end;
}

/** ‘She said “no” to us,’ he said: a double mark inside single ones. */
function encloses({ inner }: SingleQuoted, { span }: Mark): boolean {
  return inner.start <= span.start && span.end <= inner.end;
}

function closed(text: string, open: Mark, close: Mark): Quoted {
  return {
    outer: { start: open.span.start, end: close.span.end },
    inner: { start: open.span.end, end: close.span.start },
    closed: true,
    tail: tailOf(text, open.span.end, close.span.start),
  };
}

function unclosed(text: string, open: Mark, end: number): Quoted {
  return {
    outer: { start: open.span.start, end },
    inner: { start: open.span.end, end },
    closed: false,
    tail: text.charAt(end - 1),
  };
}

/** The last character between the two, past the marks that close a quotation within: ‘He left,’ */
function tailOf(text: string, start: number, end: number): string {
  let last = end - 1;
  while (last > start && /[’'\s]/.test(text.charAt(last))) last -= 1;
  return text.charAt(last);
}

/** Where the white space before `limit` begins. */
function sentenceEnd(text: string, start: number, limit: number): number {
  let end = limit;
  while (end > start && /\s/.test(text.charAt(end - 1))) end -= 1;
  return end;
}

function readMarks(text: string, paragraph: Span): Mark[] {
  const marks: Mark[] = [];
  let open = false;
  for (const { index, 0: shape } of text.slice(paragraph.start, paragraph.end).matchAll(MARK)) {
    const start = paragraph.start + index;
    const span = { start, end: start + shape.length };
    const before = start > paragraph.start ? text.charAt(start - 1) : " ";
    const after = span.end < paragraph.end ? text.charAt(span.end) : " ";
    // 5'10" is a height, not a quotation
    if (shape === '"' && /\d/.test(before) && !open) continue;
    open = opens(shape, before, after, open);
    marks.push({ span, opens: open });
  }
  return marks;
}

const OPENERS = "“‟❝„「『``";
const CLOSERS = "”❞」』";

function opens(shape: string, before: string, after: string, open: boolean): boolean {
  const free = /[\s([{—–―:/‘'-]/.test(before);
  const loose = /[\s)\]}.,;:!?…—–―]/.test(after);
  // set the wrong way round: said: ”Yes.” … “We go.“
  if (CLOSERS.includes(shape)) return !open && /\s/.test(before) && /[\p{L}\p{N}]/u.test(after);
  if (!free && loose && shape === "“") return false;
  if (OPENERS.includes(shape)) return true;
  // straight marks and «», which some set »so«
  if (free && !/\s/.test(after)) return !(open && /[—–―-]/.test(before));
  return loose && !free ? false : !open;
}

/**
 * Whether the stretch is somebody's words by its own shape, whatever stands around it: longer
 * than a name or a scare quote, or a sentence of its own.
 *
 * @param length How many words its sentence has, itself counted as one.
 */
export function isSpeech({ inner }: Quoted, length: number): boolean {
  const size = inner.end - inner.start;
  return size > 30 || (length <= 2 && size > 12);
}
