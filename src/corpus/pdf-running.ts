import { addToList } from "../text/add-to-list.js";
import type { PdfLine } from "./pdf-lines.js";
import type { PdfPage } from "./pdf-page.js";

/** What is printed on every page around the article's own lines, each once. */
export interface Running {
  readonly heads: readonly PdfLine[];
  readonly feet: readonly PdfLine[];
  /** All of them on every page. */
  readonly all: ReadonlySet<PdfLine>;
}

/** So many lines at the top and at the bottom of a page may be running ones. */
const OUTERMOST = 4;
/** Heights that differ by no more than this, in points, are the same. */
const LEVEL = 3;

/**
 * The running heads and feet: lines at the top or bottom of a page that stand with the same
 * words, digits aside, at the same height on half of the pages or more, two at least; and
 * numbers by themselves above or below all else on a page. A file of one page has none.
 */
export function findRunning(lines: readonly PdfLine[], pages: readonly PdfPage[]): Running {
  if (pages.length < 2) return { heads: [], feet: [], all: new Set() };
  const outer = pages.flatMap((_, page) => outermost(lines.filter((line) => line.page === page)));
  const running = runningAmong(outer, pages.length);
  const first = new Map<string, Outer>();
  for (const each of running) if (!first.has(each.like)) first.set(each.like, each);
  const once = [...first.values()];
  return {
    heads: inOrder(once.filter(({ isHead }) => isHead)),
    feet: inOrder(once.filter(({ isHead }) => !isHead)),
    all: new Set(running.map(({ line }) => line)),
  };
}

function inOrder(outer: readonly Outer[]): readonly PdfLine[] {
  return outer.map(({ line }) => line).toSorted((a, b) => a.page - b.page || a.y - b.y);
}

function runningAmong(outer: readonly Outer[], pages: number): readonly Outer[] {
  const alike = new Map<string, Outer[]>();
  for (const each of outer) addToList(alike, each.like, each);
  const isRepeated = ({ line, like, isEdge }: Outer) => {
    if (isPageNumber(line.words)) return isEdge;
    const level = alike.get(like)?.filter((other) => Math.abs(other.line.y - line.y) <= LEVEL);
    const on = new Set(level?.map((other) => other.line.page)).size;
    return on >= Math.max(2, pages / 2) && /\p{L}/u.test(like);
  };
  const running = new Set<PdfLine>();
  return outer.filter((each) => {
    const isRunning = isRepeated(each) && (!each.touches || running.has(each.touches));
    if (isRunning) running.add(each.line);
    return isRunning;
  });
}

interface Outer {
  readonly line: PdfLine;
  /** Its words with all numbers alike. */
  readonly like: string;
  readonly isHead: boolean;
  /** Whether nothing stands above, or below, it. */
  readonly isEdge: boolean;
  /** The next line towards the middle of the page, where it follows as lines of one paragraph do. */
  readonly touches: PdfLine | undefined;
}

/** Each after the one that it may touch. */
function outermost(page: readonly PdfLine[]): readonly Outer[] {
  const downwards = page.toSorted((a, b) => a.y - b.y);
  const [top, bottom] = [downwards[0]?.y ?? 0, downwards.at(-1)?.y ?? 0];
  const of = (inwards: readonly PdfLine[], edge: number, isHead: boolean): readonly Outer[] => {
    const some = inwards.slice(0, Math.min(OUTERMOST, (inwards.length + 1) >> 1));
    return some.map((line, i) => ({
      line,
      like: line.words.replace(/\p{N}+/gu, "0"),
      isHead,
      isEdge: Math.abs(line.y - edge) <= LEVEL,
      touches: touchedBy(line, inwards[i + 1]),
    }));
  };
  const [heads, feet] = [of(downwards, top, true), of(downwards.toReversed(), bottom, false)];
  return [...heads.toReversed(), ...feet.toReversed()];
}

/** In sizes of the letters: lines of one paragraph are no farther apart. */
const TOUCHING = 1.5;

function touchedBy({ y, size }: PdfLine, next: PdfLine | undefined): PdfLine | undefined {
  if (!next || Math.abs(next.size - size) > size / 10) return undefined;
  return Math.abs(next.y - y) <= size * TOUCHING ? next : undefined;
}

/** "2", "– 2 –", "Page 2 of 5", "2/5"; "2019" and "12." may end a sentence. */
function isPageNumber(words: string): boolean {
  return /^[-–—|·[(\s]{0,3}(?:page )?\d{1,3}(?:\s?(?:of|\/)\s?\d{1,3})?[-–—|·\])\s]{0,3}$/i.test(
    words,
  );
}
