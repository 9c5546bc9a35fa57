/** A stretch of a text, in UTF-16 code units, and what it means. */
export interface Mark<Meaning> {
  readonly start: number;
  readonly end: number;
  readonly means: Meaning;
}

/** A piece of a marked text: text, or a mark with pieces in it. */
export type MarkedPiece<Meaning> = string | MarkedStretch<Meaning>;

/** A mark, or as much of it as another leaves in one piece. */
export interface MarkedStretch<Meaning> {
  readonly means: Meaning;
  /** Whether it is where the mark begins. */
  readonly isFirst: boolean;
  readonly pieces: readonly MarkedPiece<Meaning>[];
}

/**
 * The characters of `text` from `start` to `end`, each once and in order, with the marks around
 * them. Of two marks that cross, the one that begins later is cut where the other ends.
 */
export function nestMarks<Meaning>(
  text: string,
  marks: readonly Mark<Meaning>[],
  start = 0,
  end = text.length,
): MarkedPiece<Meaning>[] {
  const inside = marks
    .filter((mark) => mark.start < end && mark.end > start && mark.start < mark.end)
    .sort((a, b) => a.start - b.start || b.end - a.end);
  const pieces: MarkedPiece<Meaning>[] = [];
  const plain = (to: number) => {
    if (at < to) pieces.push(text.slice(at, to));
  };
  let at = start;
  while (inside.length > 0) {
    const outer = inside.shift();
    if (!outer) break;
    const [from, to] = [Math.max(outer.start, at), Math.min(outer.end, end)];
    if (from >= to) continue;
    plain(from);
    const within = inside.filter((mark) => mark.start < to);
    pieces.push({
      means: outer.means,
      isFirst: from === outer.start,
      pieces: nestMarks(text, within, from, to),
    });
    at = to;
    // what reaches beyond goes on after it; what does not has been drawn
    const rest = inside.filter((mark) => mark.end > to);
    inside.splice(0, inside.length, ...rest);
  }
  plain(end);
  return pieces;
}
