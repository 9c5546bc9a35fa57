import type pg from "pg";
import { agreed, type Synonyms } from "../retrieval/synonyms.js";
import { wordingOf } from "../text/wording.js";
import { copyLine, copyLines } from "./copy-rows.js";
import { NEVER } from "./version-rows.js";

/** Writes what is one thing by all articles of `version` and by what is `stated`, where an article that says so has come or gone. */
export async function publishSynonyms(
  client: pg.Client,
  version: number,
  stated: readonly Synonyms[],
  isAll: boolean,
): Promise<void> {
  const changed = await client.query(
    "SELECT 1 FROM aliases WHERE since = $1 OR until = $1 LIMIT 1",
    [version],
  );
  if (!isAll && changed.rows.length === 0) return;
  const { rows } = await client.query<{ names: Synonyms }>(
    `SELECT names FROM aliases JOIN articles ON n = article
     WHERE aliases.since <= $1 AND aliases.until > $1 ORDER BY id, place`,
    [version],
  );
  const all = agreed(
    rows.map(({ names }) => names),
    stated,
  );
  await client.query("UPDATE synonyms SET until = $1 WHERE until = $2", [version, NEVER]);
  const lines = all.map((names, place) =>
    copyLine([version, NEVER, place, names, names.map(wordingOf)]),
  );
  await copyLines(client, "synonyms", ["since", "until", "place", "names", "wordings"], lines);
}
