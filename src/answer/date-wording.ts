import type { Span } from "../text/span.js";

/** What belongs to a date behind it: the short end of "1961–2", the era of "the 3rd century AD". */
const BEHIND =
  /^(?:[-–]\d{1,2}(?![\d/-]|\.\d))?(?:\s(?:AD|CE|BCE?|A\.D\.|B\.C\.)(?![\p{L}\p{N}]))?/u;

/** The part of a period that stands before it: "the first third of the 1800s". */
const BEFORE =
  /(?:\bthe\s)?\b(?:first|second|third|last|final|latter|early|opening|closing)\s(?:half|third|quarter|part|decades?|years?|months?|weeks?)\sof\s$/i;

/** The longest that `BEFORE` can match, in UTF-16 code units. */
const FAR = 40;

/** The date at `span` with the words around it that say which date or part of it is meant. */
export function withNeighbours(text: string, { start, end }: Span): Span {
  const before = BEFORE.exec(text.slice(Math.max(0, start - FAR), start))?.[0].length ?? 0;
  const behind = BEHIND.exec(text.slice(end, end + FAR))?.[0].length ?? 0;
  return { start: start - before, end: end + behind };
}
