import type { Span } from "../text/span.js";
import { trimmed } from "../text/span.js";

/** A line, or several that were one before they were wrapped, with its place in the text. */
export interface Line {
  /** Without the white space at its ends; never empty. */
  readonly span: Span;
  /** The characters of `span`, for reading; what is shown is sliced from the article. */
  readonly words: string;
  /** How many empty lines stand above it. */
  readonly gap: number;
}

const LINE = /[^\r\n\u0085\u2028\u2029]+/g;

/** The lines of `text` with something on them, in order. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = [];
  let end = 0;
  for (const { index, 0: words } of text.matchAll(LINE)) {
    const span = trimmed(text, { start: index, end: index + words.length });
    if (span.start === span.end) continue;
    const breaks = text.slice(end, index).match(/\r\n|[\r\n\u0085\u2028\u2029]/g)?.length ?? 0;
    lines.push({ span, words: text.slice(span.start, span.end), gap: Math.max(0, breaks - 1) });
    end = index + words.length;
  }
  return lines;
}

/** `lines` as one, from the start of the first to the end of the last. */
export function joined(text: string, [first, ...rest]: readonly [Line, ...Line[]]): Line {
  const span = { start: first.span.start, end: (rest.at(-1) ?? first).span.end };
  return { span, words: text.slice(span.start, span.end), gap: first.gap };
}

/** The narrowest and widest measure that a mail program or typewriter wraps at. */
const MEASURE = { narrowest: 55, widest: 100 };

/**
 * Puts wrapped lines together where the file is wrapped at some width: where, of the lines
 * that another follows at once, most had no room for that one's first word.
 */
export function unwrapped(text: string, lines: readonly Line[]): readonly Line[] {
  const width = Math.max(0, ...lines.slice(0, 5000).map(({ words }) => words.length));
  if (width < MEASURE.narrowest || width > MEASURE.widest) return lines;
  const wraps = (line: Line | undefined, next: Line | undefined) =>
    line !== undefined && next?.gap === 0 && hadNoRoom(line, next, width);
  const followed = lines.filter((_, i) => lines[i + 1]?.gap === 0).length;
  const wrapped = lines.filter((line, i) => wraps(line, lines[i + 1])).length;
  if (wrapped < 3 || wrapped * 2 < followed) return lines;

  const paragraphs: [Line, ...Line[]][] = [];
  for (const [i, line] of lines.entries()) {
    const paragraph = paragraphs.at(-1);
    if (paragraph && wraps(lines[i - 1], line)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs.map((paragraph) => joined(text, paragraph));
}

function hadNoRoom(line: Line, next: Line, width: number): boolean {
  const word = /^\S{1,40}/.exec(next.words)?.[0] ?? "";
  return line.words.length + 1 + word.length > width - 4;
}
