import type { MarkedLine, Verdict } from "./line-verdict.js";

/** A text that is made of what a file shows, and the lines that it has. */
export interface MadeText {
  readonly text: string;
  /** One a stretch, whose words may have line breaks in them. */
  readonly lines: readonly MarkedLine[];
}

/** A stretch of words, with what the file says of them. */
export interface Stretch {
  readonly words: string;
  readonly markup: Verdict | undefined;
}

/** The stretches one after the other, an empty line between. */
export function textOfStretches(stretches: readonly Stretch[]): MadeText {
  let text = "";
  const lines: MarkedLine[] = [];
  for (const { words, markup } of stretches) {
    if (text !== "") text += "\n\n";
    const span = { start: text.length, end: text.length + words.length };
    lines.push({ span, words, gap: lines.length === 0 ? 0 : 1, markup });
    text += words;
  }
  return { text, lines };
}
