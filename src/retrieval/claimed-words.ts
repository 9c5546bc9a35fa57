import type { SpokenWord } from "./spoken-word.js";
import { findSpokenWords } from "./spoken-word.js";

/** The words of a quotation that is to be checked. */
export interface ClaimedWords {
  readonly text: string;
  readonly words: readonly SpokenWord[];
  /** The indexes of the words before which an ellipsis stands: words may be left out there. */
  readonly gaps: ReadonlySet<number>;
}

/** One or two words stand anywhere: from so many on, words can be part of a quotation. */
export const FEWEST_WORDS = 3;

/** "…", "...", ". . .", and the same in brackets: "[…]". */
const ELLIPSIS = /…|\.(?: ?\.){2,}/g;

/** The words of `text`, ellipses kept as gaps. An ellipsis at either end says nothing. */
export function claimedWordsOf(text: string): ClaimedWords {
  const words = findSpokenWords(text);
  const gaps = new Set<number>();
  let next = 0;
  for (const { index } of text.matchAll(ELLIPSIS)) {
    while (next < words.length && (words[next]?.span.start ?? 0) < index) next += 1;
    if (next > 0 && next < words.length) gaps.add(next);
  }
  return { text, words, gaps };
}

/** The words `first` to `last`, exclusive, as they were claimed. */
export function claimedText({ text, words }: ClaimedWords, first: number, last: number): string {
  const [head, tail] = [words[first], words[last - 1]];
  return head && tail && first < last ? text.slice(head.span.start, tail.span.end) : "";
}
