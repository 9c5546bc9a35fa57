import type { Span } from "../text/span.js";

/** Words with what belongs inside them ("Ã©" is a letter whose bytes were misread), numbers with their signs, and marks, one character each or a row of dots. */
const PIECE =
  /(?:\p{L}\.){2,}|\p{L}(?:[\p{L}\p{M}\p{N}]|(?<=[ÃÂ])(?:[\u0080-\u009F\u00A1-\u00BF]|⁄))*(?:[’'.&-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*|[$€£]?\p{N}[\p{L}\p{M}\p{N}]*(?:[.,:/-](?=[\p{L}\p{N}])[\p{L}\p{M}\p{N}]+)*%?|\.{2,}|\S/gu;

/** The words, numbers and marks of `text` inside `within`: where each begins and ends, by turns. */
export function findPieces(text: string, within: Span): number[] {
  const part = text.slice(within.start, within.end);
  const offsets: number[] = [];
  let at = 0;
  while (at < part.length) {
    if (part.charCodeAt(at) === SPACE) {
      at += 1;
      continue;
    }
    let [start, end] = [at, plainEnd(part, at)];
    if (end === at) {
      PIECE.lastIndex = at;
      const found = PIECE.exec(part);
      if (!found) break;
      start = found.index;
      end = start + found[0].length;
    }
    offsets.push(within.start + start, within.start + end);
    at = end;
  }
  return offsets;
}

const SPACE = 32;

/** Where the unaccented word at `start` ends, if it is one and what follows joins nothing to it; else `start`. */
function plainEnd(text: string, start: number): number {
  let end = start;
  while (isLetter(text.charCodeAt(end))) end += 1;
  const next = text.charCodeAt(end);
  return next === SPACE || next === COMMA || end === text.length ? end : start;
}

const COMMA = 44;

function isLetter(code: number): boolean {
  return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
}
