import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";

/** A value of a column: `null` for none, lists for arrays of text. */
export type Value = string | number | boolean | null | readonly string[];

/** Rows are handed over in pieces of about this many characters. */
const PIECE = 256_000;

/** Writes `lines`, as `copyLine` makes them of the values of these columns, into `table` with COPY. */
export async function copyLines(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  lines: Iterable<string>,
): Promise<void> {
  const stream = client.query(from(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
  const done = finished(stream);
  // told by the wait below; a stream that fails while nobody waits must not end the process
  done.catch(() => undefined);
  let piece = "";
  const flush = async () => {
    const hasRoom = stream.write(piece);
    piece = "";
    if (!hasRoom) await Promise.race([once(stream, "drain"), done]);
  };
  for (const line of lines) {
    piece += `${line}\n`;
    if (piece.length > PIECE) await flush();
  }
  if (piece !== "") await flush();
  stream.end();
  await done;
}

/** The values of a row, or of some of its columns, as a line of COPY; lines with a tab between them make a longer one. */
export function copyLine(values: readonly Value[]): string {
  return values.map(written).join("\t");
}

/** A value in COPY's text format (PostgreSQL's documentation, COPY). */
function written(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (typeof value === "object") return escaped(`{${value.map(element).join(",")}}`);
  return typeof value === "boolean" ? (value ? "t" : "f") : String(value);
}

function escaped(text: string): string {
  return text.replace(/[\\\t\n\r\0]/g, (sign) => ESCAPES[sign] ?? "");
}

/** A text of PostgreSQL holds no zero character: it is left out. */
const ESCAPES: Readonly<Record<string, string>> = {
  "\\": "\\\\",
  "\t": "\\t",
  "\n": "\\n",
  "\r": "\\r",
};

function element(text: string): string {
  return `"${text.replace(/["\\]/g, "\\$&")}"`;
}
