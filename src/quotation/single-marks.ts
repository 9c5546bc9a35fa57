import type { Span } from "../text/span.js";

/** A stretch between single quotation marks: with them, and without. */
export interface SingleQuoted {
  readonly outer: Span;
  readonly inner: Span;
}

/** `‘` before a word that it does not shorten ("‘tis", "‘90s"); `'` before a sentence. */
const OPENING = /(?<![^\s([—–-])(?:‘(?!(?:em|tis|twas|til|cause|n)\b)(?=\p{L})|'(?=\p{Lu}))/gu;

/** A mark that may close: no letter follows it. */
const CLOSING = /[’'](?![\p{L}\p{N}])/gu;

/**
 * The stretches of `paragraph` in single marks, British style: ‘We will,’ she said. Only where
 * a closing mark is found before the next opening one; a straight one has to follow a stop.
 *
 * @param reopened Whether the next paragraph begins with an opening mark: then the last stretch
 *   may run to the end of this one.
 */
export function findSingleQuoted(text: string, paragraph: Span, reopened = false): SingleQuoted[] {
  const words = text.slice(paragraph.start, paragraph.end);
  const openings = [...words.matchAll(OPENING)];
  return openings.flatMap(({ index, 0: mark }, i) => {
    const close = closingIn(words, mark, index + 1, openings[i + 1]?.index ?? words.length);
    if (close === undefined) {
      const runsOn = reopened && mark === "‘" && i === openings.length - 1;
      if (!runsOn) return [];
      const start = paragraph.start + index;
      const inner = { start: start + 1, end: paragraph.end };
      return [{ outer: { start, end: paragraph.end }, inner }];
    }
    const [start, end] = [paragraph.start + index, paragraph.start + close];
    return [{ outer: { start, end: end + 1 }, inner: { start: start + 1, end } }];
  });
}

/** Index of the mark that closes: the first after a stop or a word, and last of all "the dogs’". */
function closingIn(words: string, mark: string, from: number, limit: number): number | undefined {
  let plural: number | undefined;
  for (const { index, 0: close } of words.slice(from, limit).matchAll(CLOSING)) {
    if ((close === "'") !== (mark === "'")) continue;
    const before = words.charAt(from + index - 1);
    if (/[.,!?…—–]/.test(before)) return from + index;
    if (mark === "'" || /\s/.test(before)) continue;
    if (before !== "s") return from + index;
    plural ??= from + index;
  }
  return plural;
}
