import type pg from "pg";
import { copyLine, copyLines } from "./copy-rows.js";
import { NEVER } from "./version-rows.js";

/** Whose row it is, in a column of the table. */
type Key = Readonly<Record<string, string>>;

/** Ends, from `version` on, the rows of `table` that have the values of any of `keys` in the columns that these name. */
export async function endRows(
  client: pg.Client,
  table: string,
  version: number,
  keys: readonly Key[],
): Promise<void> {
  const [first] = keys;
  if (!first) return;
  const columns = Object.keys(first);
  const lists = columns.map((_, i) => `$${i + 2}::text[]`).join(", ");
  const same = columns.map((column) => `${table}.${column}::text = gone.${column}`).join(" AND ");
  await client.query(
    `UPDATE ${table} SET until = $1 FROM unnest(${lists}) AS gone (${columns.join(", ")})
     WHERE ${same} AND until = ${NEVER}`,
    [version, ...columns.map((column) => keys.map((key) => key[column]))],
  );
}

/** Writes rows, the lines of `columns`, that are there from `version` on. */
export async function copyLasting(
  client: pg.Client,
  table: string,
  version: number,
  columns: readonly string[],
  lines: readonly string[],
): Promise<void> {
  const versions = copyLine([version, NEVER]);
  const dated = lines.map((line) => `${versions}\t${line}`);
  await copyLines(client, table, ["since", "until", ...columns], dated);
}
