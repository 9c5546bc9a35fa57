import type pg from "pg";
import { removeArticles } from "./version-rows.js";

/** How long a version is kept after the next one has come: answers that have begun go on with it. */
const KEPT = "10 minutes";

/** The tables whose rows say something of an archive as a whole. */
const WHOLE_TABLES = ["terms", "people", "names", "offices", "speakers", "synonyms"] as const;

/** Forgets what only versions have that were replaced some time ago. */
export async function tidy(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    `SELECT number FROM versions WHERE complete AND replaced_at < now() - interval '${KEPT}' ORDER BY number DESC LIMIT 1`,
  );
  const [old] = rows;
  if (!old) return;
  const gone = await client.query<{ n: string }>("SELECT n FROM articles WHERE until <= $1 + 1", [
    old.number,
  ]);
  await removeArticles(
    client,
    gone.rows.map(({ n }) => n),
  );
  for (const table of WHOLE_TABLES) {
    await client.query(`DELETE FROM ${table} WHERE until <= $1 + 1`, [old.number]);
  }
  await client.query("DELETE FROM versions WHERE number <= $1", [old.number]);
}

/** Tells the planner how things are, where so much has changed that it would be wrong. */
export async function analyze(client: pg.Client): Promise<void> {
  for (const table of ["articles", "passages", "uses", "aliases", ...WHOLE_TABLES]) {
    await client.query(`ANALYZE ${table}`);
  }
}
