import { addToList } from "../text/add-to-list.js";
import { endsSentence } from "./line-shape.js";
import type { PdfLine } from "./pdf-lines.js";

/** In sizes of the letters, or as shares: what parts paragraphs. */
const MEASURE = { distance: 1.3, size: 0.1, indent: 0.8, deepest: 5, short: 0.6 };

/** What lines of a file are measured by. */
interface Measures {
  /** The usual distance of lines, in sizes of their letters. */
  readonly distance: number;
  /** The edges of each flow. */
  readonly edges: ReadonlyMap<number, Edges>;
}

interface Edges {
  /** Where most lines begin, and where the longest ends. */
  readonly left: number;
  readonly right: number;
}

/**
 * The lines in paragraphs. A new one begins after a larger distance than lines usually have,
 * with letters of another size, with an indent, or below a line that had room for more. Over the end
 * of a column or page a paragraph goes on where its sentence does.
 */
export function paragraphsOfLines(lines: readonly PdfLine[]): readonly (readonly PdfLine[])[] {
  const measures = measuresOf(lines);
  const paragraphs: PdfLine[][] = [];
  for (const [i, line] of lines.entries()) {
    const above = lines[i - 1];
    const paragraph = paragraphs.at(-1);
    if (paragraph && above && !isNew(above, line, measures)) paragraph.push(line);
    else paragraphs.push([line]);
  }
  return paragraphs;
}

function measuresOf(lines: readonly PdfLine[]): Measures {
  const distances = lines
    .flatMap((line, i) => {
      const above = lines[i - 1];
      return above?.flow === line.flow ? [(line.y - above.y) / line.size] : [];
    })
    .filter((distance) => distance > 0.8)
    .toSorted((a, b) => a - b);
  // of short paragraphs with empty lines between, more than half of the distances may be wide
  const distance = distances[distances.length >> 2] ?? 1.2;
  const flows = new Map<number, PdfLine[]>();
  for (const line of lines) addToList(flows, line.flow, line);
  return { distance, edges: new Map([...flows].map(([flow, its]) => [flow, edgesOf(its)])) };
}

function edgesOf(lines: readonly PdfLine[]): Edges {
  const begins = new Map<number, number>();
  for (const { x } of lines) begins.set(Math.round(x), (begins.get(Math.round(x)) ?? 0) + 1);
  const [usual] = [...begins].toSorted(([a, one], [b, two]) => two - one || a - b);
  return {
    left: usual?.[0] ?? 0,
    right: lines.reduce((farthest, { right }) => Math.max(farthest, right), 0),
  };
}

function isNew(above: PdfLine, line: PdfLine, { distance, edges }: Measures): boolean {
  const size = Math.max(above.size, line.size);
  if (Math.abs(above.size - line.size) > size * MEASURE.size) return true;
  const its = edges.get(above.flow) ?? { left: above.x, right: above.right };
  if (above.flow !== line.flow) return !goesOverEnd(above, line, its);
  const down = line.y - above.y;
  if (down <= 0 || down > distance * MEASURE.distance * size) return true;
  return (
    /^[•▪◦‣●■]\s/u.test(line.words) || isIndented(above, line, its) || hadRoom(above, line, its)
  );
}

/** Whether a paragraph goes on in the next column or on the next page. */
function goesOverEnd(above: PdfLine, line: PdfLine, its: Edges): boolean {
  if (endsSentence(above.words)) return false;
  return /^\p{Ll}/u.test(line.words) || !hasRoomFor(above, line, its);
}

function isIndented(above: PdfLine, line: PdfLine, { left }: Edges): boolean {
  const indent = line.x - left;
  const isFirst = indent > MEASURE.indent * line.size && indent < MEASURE.deepest * line.size;
  return isFirst && above.x - left < indent / 2;
}

/** Whether the line above ends where the next one's first word had room: its paragraph ends there. */
function hadRoom(above: PdfLine, line: PdfLine, its: Edges): boolean {
  if (!hasRoomFor(above, line, its)) return false;
  const isShort = above.right < its.left + (its.right - its.left) * MEASURE.short;
  return endsSentence(above.words) || (isShort && !/^\p{Ll}/u.test(line.words));
}

function hasRoomFor(above: PdfLine, line: PdfLine, { right }: Edges): boolean {
  const word = /^\S{1,40}/.exec(line.words)?.[0] ?? "";
  const letter = (line.right - line.x) / line.words.length;
  // a space, and what justified lines differ by
  return above.right + (word.length + 2) * letter < right;
}
