import type pg from "pg";

/** The `until` of rows that no version has ended. */
export const NEVER = 2_147_483_647;

/** An article as it stands in the database. */
export interface StoredArticle {
  readonly n: string;
  readonly id: string;
  readonly since: number;
  readonly until: number;
  /** The key of the source that it is from. */
  readonly source: string;
  readonly digest: string;
}

/** The version that is being loaded: the one that a load before this left unfinished, or a new one. */
export async function stagedVersion(client: pg.Client): Promise<number> {
  const { rows } = await client.query<{ number: number; complete: boolean }>(
    "SELECT number, complete FROM versions ORDER BY number DESC LIMIT 1",
  );
  const [last] = rows;
  if (last && !last.complete) return last.number;
  const number = (last?.number ?? 0) + 1;
  await client.query("INSERT INTO versions (number) VALUES ($1)", [number]);
  return number;
}

/** The articles that `version` has so far, and those that it has ended. */
export async function storedArticles(
  client: pg.Client,
  version: number,
): Promise<readonly StoredArticle[]> {
  const { rows } = await client.query<StoredArticle>(
    "SELECT n, id, since, until, source, digest FROM articles WHERE since <= $1 AND until >= $1 ORDER BY id",
    [version],
  );
  return rows;
}

/** Articles a statement: a statement is not to grow with the archive. */
const AT_ONCE = 2000;

/** Takes articles away from `version` on; those that were never in a version before go wholly. */
export async function endArticles(
  client: pg.Client,
  version: number,
  articles: readonly StoredArticle[],
): Promise<void> {
  const fresh = articles.filter(({ since }) => since === version);
  const older = articles.filter(({ since }) => since !== version);
  for (const ns of inParts(fresh)) {
    await client.query(
      "WITH gone AS (DELETE FROM passages WHERE article = ANY($1::bigint[])) DELETE FROM articles WHERE n = ANY($1::bigint[])",
      [ns],
    );
  }
  for (const ns of inParts(older)) await setUntil(client, ns, version);
}

/** Gives `articles` back, which this version has ended. */
export async function reviveArticles(
  client: pg.Client,
  articles: readonly StoredArticle[],
): Promise<void> {
  for (const ns of inParts(articles)) await setUntil(client, ns, NEVER);
}

/** One statement for both tables: an article and its passages end together, or not. */
async function setUntil(client: pg.Client, ns: readonly string[], until: number): Promise<void> {
  await client.query(
    "WITH theirs AS (UPDATE passages SET until = $2 WHERE article = ANY($1::bigint[])) UPDATE articles SET until = $2 WHERE n = ANY($1::bigint[])",
    [ns, until],
  );
}

function* inParts(articles: readonly StoredArticle[]): Generator<readonly string[]> {
  for (let i = 0; i < articles.length; i += AT_ONCE) {
    yield articles.slice(i, i + AT_ONCE).map(({ n }) => n);
  }
}
