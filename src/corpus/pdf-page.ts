import { oneLine } from "../text/one-line.js";

/** Some characters that stand side by side on a page of a PDF file, as the file draws them. */
export interface PdfItem {
  readonly words: string;
  /** Their left edge and the line they stand on, in points from the page's left and upper edges. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  /** The size of the letters in points. */
  readonly size: number;
  /** Whether they run otherwise than from left to right: up a margin, across the page. */
  readonly isTurned: boolean;
}

/** A page of a PDF file, in points of 1/72 inch. */
export interface PdfPage {
  readonly width: number;
  readonly height: number;
  /** In the order in which the file draws them. */
  readonly items: readonly PdfItem[];
}

/** Fonts that do not say which letters they draw give private characters, controls or none that are known. */
const NO_LETTER = /[\p{Co}\p{Cn}\p{Cc}\uFFFD]/gu;

/** Why the pages' characters are no text to read; undefined where they are. */
export function unreadable(pages: readonly PdfPage[]): string | undefined {
  let [all, none] = [0, 0];
  for (const item of pages.flatMap(({ items }) => items)) {
    const words = item.words.replace(/\s/g, "");
    all += words.length;
    none += words.match(NO_LETTER)?.length ?? 0;
  }
  if (all === 0) return "there are no words in it";
  return none * 5 > all ? "its fonts do not say which letters they draw" : undefined;
}

/** What the characters read as: white space and controls are one space, halves of characters are U+FFFD. */
export function readable(words: string): string {
  return oneLine(words.replace(/\p{Cc}/gu, " ").replace(/\p{Cs}/gu, "\uFFFD"));
}
