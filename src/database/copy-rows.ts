import { once } from "node:events";
import { finished } from "node:stream/promises";
import type pg from "pg";
import { from } from "pg-copy-streams";

/** A value of a column: `null` for none, bytes for `bytea`, lists for arrays of text. */
export type Value = string | number | boolean | null | Buffer | readonly string[];

/** Rows are handed over in pieces of about this many characters. */
const PIECE = 256_000;

/** Writes `rows` into `table` with COPY; the columns are in the order of each row's values. */
export async function copyRows(
  client: pg.ClientBase,
  table: string,
  columns: readonly string[],
  rows: Iterable<readonly Value[]>,
): Promise<number> {
  const stream = client.query(from(`COPY ${table} (${columns.join(", ")}) FROM STDIN`));
  const done = finished(stream);
  // told by the wait below; a stream that fails while nobody waits must not end the process
  done.catch(() => undefined);
  let [piece, count] = ["", 0];
  const flush = async () => {
    const hasRoom = stream.write(piece);
    piece = "";
    if (!hasRoom) await Promise.race([once(stream, "drain"), done]);
  };
  for (const row of rows) {
    piece += `${row.map(written).join("\t")}\n`;
    count += 1;
    if (piece.length > PIECE) await flush();
  }
  if (piece !== "") await flush();
  stream.end();
  await done;
  return count;
}

/** A value in COPY's text format (PostgreSQL's documentation, COPY). */
function written(value: Value): string {
  if (value === null) return "\\N";
  if (typeof value === "string") return escaped(value);
  if (Buffer.isBuffer(value)) return `\\\\x${value.toString("hex")}`;
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
