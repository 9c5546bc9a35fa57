import { citationWords, linkOf } from "./citation.js";
import { wordsOf } from "./excerpt.js";
import type { Layout, Line } from "./line.js";

/** The reply as plain text, for a terminal: all of it, excerpts set in by `> `. */
export function plainTextOf({ blocks, footer }: Layout): string {
  return [...blocks, footer(blocks.length)]
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.map(plainLine).join("\n"))
    .join("\n\n");
}

function plainLine(line: Line): string {
  switch (line.kind) {
    case "heading":
      return `${line.strong}${line.rest}`;
    case "excerpt":
      return printable(wordsOf(line.excerpt))
        .split("\n")
        .map((words) => `> ${words}`)
        .join("\n");
    case "citation": {
      const { title, details } = citationWords(line.citation);
      const link = linkOf(line.citation.article);
      return `[${line.number}] ${title} · ${details}${link ? `\n    ${link}` : ""}`;
    }
    case "remark":
    case "small":
      return line.text;
  }
}

/** `text` without the control characters by which an article could steer a terminal. */
function printable(text: string): string {
  return text.replace(/[^\P{Cc}\n\t]/gu, "\uFFFD");
}
