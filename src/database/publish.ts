import type pg from "pg";
import { sharedStrings } from "../archive/byte-reader.js";
import type { Overrules } from "../quotation/people-overrules.js";
import type { Synonyms } from "../retrieval/synonyms.js";
import { bytesFormat, readArticleBytes } from "./article-bytes.js";
import { startGathering, type Whole } from "./gather-whole.js";
import { WHOLE_TABLES, writeWhole } from "./write-whole.js";

/** The channel on which a new version is told. */
export const CHANNEL = "verbatim_archive";

/** What the operator states of all articles together. */
export interface Stated {
  readonly overrules: Overrules;
  readonly synonyms: readonly Synonyms[];
}

/** `stated` in a form that can be compared with that of another version. */
export function statedText({ overrules, synonyms }: Stated): string {
  return JSON.stringify([overrules, synonyms]);
}

/** Works out what is known of `version` as a whole and makes it the one that is read, in one step. */
export async function publish(
  client: pg.Client,
  version: number,
  stated: Stated,
  onProgress: (done: number) => void,
): Promise<Whole> {
  const { whole, numberOf } = await gatherVersion(client, version, stated, onProgress);
  await client.query("BEGIN");
  try {
    await writeWhole(client, version, whole, numberOf);
    await client.query(
      "UPDATE versions SET replaced_at = now() WHERE complete AND replaced_at IS NULL",
    );
    await client.query(
      `UPDATE versions SET complete = true, published_at = now(), format = $2, stated = $3, articles = $4,
         passages = $5, quotations = $6, people = $7, average_length = $8 WHERE number = $1`,
      [
        ...[version, bytesFormat(), statedText(stated), whole.articles, whole.passages],
        ...[whole.quotations, whole.people.people.length, whole.averageLength],
      ],
    );
    await client.query("SELECT pg_notify($1, $2)", [CHANNEL, String(version)]);
    await client.query("COMMIT");
  } catch (error) {
    await client.query("ROLLBACK").catch(() => undefined);
    throw error;
  }
  return whole;
}

/** So many articles are read at a time. */
const AT_ONCE = 500;

async function gatherVersion(
  client: pg.Client,
  version: number,
  { overrules, synonyms }: Stated,
  onProgress: (done: number) => void,
): Promise<{ whole: Whole; numberOf: ReadonlyMap<string, string> }> {
  const gathering = startGathering();
  const numberOf = new Map<string, string>();
  const shared = sharedStrings();
  for (let last = ""; ; ) {
    const { rows } = await client.query<{ n: string; id: string; bytes: Buffer }>(
      "SELECT n, id, bytes FROM articles WHERE since <= $1 AND until > $1 AND id > $2 ORDER BY id LIMIT $3",
      [version, last, AT_ONCE],
    );
    for (const { n, id, bytes } of rows) {
      numberOf.set(id, n);
      gathering.add(readArticleBytes(bytes, shared));
    }
    onProgress(numberOf.size);
    const end = rows.at(-1);
    if (!end) break;
    last = end.id;
  }
  return { whole: gathering.finish(overrules, synonyms), numberOf };
}

/** How long a version is kept after the next one has come: answers that have begun go on with it. */
const KEPT = "10 minutes";

/** Forgets what only versions have that were replaced some time ago, and tells the planner how things are. */
export async function tidy(client: pg.Client): Promise<void> {
  const { rows } = await client.query<{ number: number }>(
    `SELECT number FROM versions WHERE complete AND replaced_at < now() - interval '${KEPT}' ORDER BY number DESC LIMIT 1`,
  );
  const [old] = rows;
  if (old) {
    for (const table of ["passages", "articles"]) {
      await client.query(`DELETE FROM ${table} WHERE until <= $1 + 1`, [old.number]);
    }
    for (const table of WHOLE_TABLES) {
      await client.query(`DELETE FROM ${table} WHERE version <= $1`, [old.number]);
    }
    await client.query("DELETE FROM versions WHERE number <= $1", [old.number]);
  }
  for (const table of ["articles", "passages", ...WHOLE_TABLES]) {
    await client.query(`ANALYZE ${table}`);
  }
}
