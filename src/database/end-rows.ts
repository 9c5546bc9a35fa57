import type pg from "pg";
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
