import type { MarkedLine } from "./line-verdict.js";
import type { Line } from "./lines.js";
import { linesOf, unwrapped } from "./lines.js";

const END_MARK = /\s[/([](?:end|ends)[/)\]]$/i;

/** The lines of a page's plain text, wrapped ones put together, its mail header marked as such. */
export function plainTextLines(text: string): readonly MarkedLine[] {
  const lines = linesOf(text);
  const header = mailHeader(lines);
  return [...header, ...unwrapped(text, lines.slice(header.length)).flatMap(withoutEndMark)];
}

/** "… they said. /End/" is two lines. */
function withoutEndMark(line: Line): readonly Line[] {
  const mark = END_MARK.exec(line.words.slice(-12));
  if (!mark) return [line];
  const length = line.words.length - mark[0].length + 1;
  const words = line.words.slice(0, length).trimEnd();
  const { start, end } = line.span;
  if (words === "") return [line];
  return [
    { ...line, span: { start, end: start + words.length }, words },
    { span: { start: start + length, end }, words: line.words.slice(length), gap: 0 },
  ];
}

const FIELD =
  /^(?:From|To|Cc|Bcc|Sent|Date|Subject|Reply-To|Message-ID|In-Reply-To|List-Id|References|Received|MIME-Version|Content-[A-Za-z-]{1,40}|X-[A-Za-z-]{1,40}):\s/i;

/** A mail's header (RFC 5322): from the first line on, two fields or more, `Subject` the title. */
function mailHeader(lines: readonly Line[]): MarkedLine[] {
  const end = lines.findIndex(({ words, gap }, i) => i > 0 && (gap > 0 || !FIELD.test(words)));
  const header = lines.slice(0, Math.max(end, 0));
  if (header.length < 2 || !header.every(({ words }) => FIELD.test(words))) return [];
  const subject = header.findIndex(({ words }) => /^subject:\s/i.test(words));
  return header.map((line, i) => ({
    ...line,
    markup:
      i === subject
        ? { kind: "title" as const, because: "subject line" }
        : { kind: "furniture" as const, because: "mail header" },
  }));
}
