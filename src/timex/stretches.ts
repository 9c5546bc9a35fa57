import type { Block } from "../corpus/article.js";
import type { Span } from "../text/span.js";

/**
 * The article's paragraphs and headings, in order; lines that one wrapped paragraph was cut into are
 * one stretch, so that "in March" is not parted from the "2019" on the next line.
 */
export function stretchesOf(text: string, blocks: readonly Block[]): Span[] {
  const stretches: Span[] = [];
  let before: Block["kind"] | undefined;
  for (const { kind, span } of blocks) {
    if (kind === "paragraph" || kind === "heading") {
      const last = stretches.at(-1);
      const goesOn = kind === "paragraph" && before === "paragraph";
      if (last && goesOn && isWrapped(text, last, span)) {
        stretches[stretches.length - 1] = { start: last.start, end: span.end };
      } else stretches.push(span);
    }
    before = kind;
  }
  return stretches;
}

/** One line break, with no empty line. */
const BREAK = /^[^\S\r\n]*(?:\r\n|[\r\n])[^\S\r\n]*$/;

/** Some words of prose without an end, so that neither a table's cells nor a list's entries are joined. */
const UNENDED = /[^\s.!?:;|] \S{1,40} (?:\S{1,40} )?[\p{L}\d,]{1,40}$/u;

function isWrapped(text: string, line: Span, next: Span): boolean {
  const between = text.slice(line.end, Math.min(next.start, line.end + 20));
  return (
    BREAK.test(between) && UNENDED.test(text.slice(Math.max(line.start, line.end - 140), line.end))
  );
}
