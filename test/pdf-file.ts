/** A line of a page: where it stands, in points from the page's left and lower edges, and its words. */
export interface DrawnLine {
  readonly x: number;
  readonly y: number;
  readonly words: string;
  readonly size?: number;
}

/** What a PDF file of our own is made of besides its pages. */
interface Extras {
  /** Entries of the document information dictionary: `/Title (x)`. */
  readonly info?: string;
  /** Entries of the trailer: `/Encrypt 9 0 R`. */
  readonly trailer?: string;
  /** What each page draws besides its lines. */
  readonly drawn?: string;
  /** Entries of each page's dictionary: `/Rotate 90`. */
  readonly page?: string;
  /** Further objects, numbered from 5. */
  readonly objects?: readonly string[];
}

/** Every character is half as wide as it is large, so that lines can be laid out. */
const FONT =
  "<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding /FirstChar 0 /LastChar 255 " +
  `/Widths [${"500 ".repeat(256)}] >>`;

/** A small PDF file (ISO 32000-1) with these lines on its pages, Windows-1252 in a font of even width. */
export function pdfFile(pages: readonly (readonly DrawnLine[])[], extras: Extras = {}): Buffer {
  const { info = "", trailer = "", drawn = "", page = "", objects = [] } = extras;
  const first = 5 + objects.length;
  const kids = pages.map((_, i) => `${first + i * 2} 0 R`).join(" ");
  const all = [
    "<< /Type /Catalog /Pages 2 0 R >>",
    `<< /Type /Pages /Kids [${kids}] /Count ${pages.length} /MediaBox [0 0 595 842] >>`,
    FONT,
    `<< ${info} >>`,
    ...objects,
    ...pages.flatMap((lines, i) => [
      `<< /Type /Page /Parent 2 0 R /Contents ${first + i * 2 + 1} 0 R ${page} /Resources << /Font << /F 3 0 R >> >> >>`,
      streamOf("", lines.map(drawnOf).join("\n") + drawn),
    ]),
  ];
  return fileOf(all, trailer);
}

/** A stream object with these entries in its dictionary. */
export function streamOf(entries: string, data: string): string {
  return `<< ${entries} /Length ${data.length} >>\nstream\n${data}\nendstream`;
}

function drawnOf({ x, y, words, size = 10 }: DrawnLine): string {
  const escaped = words.replace(/[\\()]/g, "\\$&");
  return `BT /F ${size} Tf ${x} ${y} Td (${escaped}) Tj ET`;
}

function fileOf(objects: readonly string[], trailer: string): Buffer {
  let body = "%PDF-1.4\n";
  const places: number[] = [];
  for (const [i, object] of objects.entries()) {
    places.push(body.length);
    body += `${i + 1} 0 obj\n${object}\nendobj\n`;
  }
  const table = places.map((place) => `${String(place).padStart(10, "0")} 00000 n \n`).join("");
  return Buffer.from(
    `${body}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}trailer\n` +
      `<< /Size ${objects.length + 1} /Root 1 0 R /Info 4 0 R ${trailer} >>\nstartxref\n${body.length}\n%%EOF\n`,
    "latin1",
  );
}

/** Lines one below the other, as a typesetter breaks them: `wide` letters long at the most. */
export function set(
  words: string,
  at: { x?: number; y: number; size?: number; wide?: number },
): DrawnLine[] {
  const { x = 50, y, size = 10, wide = 90 } = at;
  const lines: string[] = [];
  for (const word of words.split(" ")) {
    const last = lines.at(-1);
    if (last !== undefined && last.length + word.length < wide)
      lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines.map((line, i) => ({ x, y: y - i * size * 1.2, words: line, size }));
}
